package org.readout.article;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.words.WordLists;

/**
 * Finds the dateline at the head of a block. A city alone is not enough: it takes a date, an
 * agency, or the dash that sets a city in capitals, or a short capitalised name, off from the
 * sentence.
 */
final class DatelineFinder {
  private static final int LONGEST = 140;
  private static final String WORD = "\\p{Lu}[\\p{L}.'’-]*+";
  private static final String CITY =
      WORD
          + "(?: (?:(?:de|la|le|el|del|da|do|di|al|of|the|and|upon|am) )?"
          + WORD
          + "){0,3}+(?:/"
          + WORD
          + ")?+";
  private static final String CITY_GIVING_BACK = CITY.replace("}+", "}");
  private static final String PLACE =
      "(?<city>" + CITY_GIVING_BACK + ")(?<region>(?:, ?" + CITY_GIVING_BACK + "){0,2})";
  private static final String DATE = DatelineDate.EXPRESSION;
  private static final String DASH = "(?:\\s*(?:[—–−]+|--+)|\\s+-(?=\\s)|(?<=[)/\\d])-)";

  private static final Pattern SET_OFF =
      Pattern.compile(
          PLACE
              + "(?:(?:,? ?|: ?)\\(?(?<date>"
              + DATE
              + ")\\)?)?(?:,? ?[(/](?<agency>[^()/]{2,40})[)/])?(?:,? (?<later>"
              + DATE
              + "))?(?<mark>"
              + DASH
              + "|:)\\s*");
  private static final Pattern WHOLE =
      Pattern.compile(PLACE + "(?:,|:| [|–—-])? ?\\(?(?<date>" + DATE + ")\\)?\\s*[.:,]?\\s*$");
  private static final Pattern BRACKETED =
      Pattern.compile("[(\\[]" + PLACE + ",? (?<date>" + DATE + ")[)\\]](?:" + DASH + "|:)?\\s*");
  private static final Pattern CREDITED =
      Pattern.compile(
          PLACE
              + "(?:[,.]? \\(?(?<date>"
              + DATE
              + ")\\)?)?[,.]? (?:\\((?<agency>[^()/]{2,40})\\)|(?<credit>\\p{Lu}[\\p{L}-]{1,20}))"
              + "(?:[.:;]|"
              + DASH
              + ")?\\s+");
  private static final Pattern POINTS =
      Pattern.compile(PLACE + "(?<=\\.) (?<date>" + DATE + ")\\.\\s+");
  private static final Pattern AGENCY_ALONE =
      Pattern.compile("\\((?<agency>[\\p{L} ]{2,20})\\)\\s*(?:—|–|--+|-)\\s*");

  private static final Set<String> AGENCIES = WordLists.LAYOUT.set("agencies");
  private static final Set<String> NOT_A_PLACE = WordLists.LAYOUT.set("noPlace");

  private DatelineFinder() {}

  /**
   * The dateline that a block opens with, or null.
   *
   * @param text the article's text
   * @param block where the block stands
   * @param heading true where the block is a heading: then only a dateline with a date counts
   */
  static @Nullable Dateline find(String text, Span block, boolean heading) {
    int end = Math.min(block.end(), block.start() + LONGEST);
    if (block.start() == end) {
      return null;
    }
    int first = text.codePointAt(block.start());
    if (!Character.isUpperCase(first) && first != '(' && first != '[') {
      return null;
    }
    String head = text.substring(block.start(), end).replace('\u00A0', ' ');
    Matcher matcher = BRACKETED.matcher(head);
    if (matcher.lookingAt() && isPlace(matcher.group("city"))) {
      return dateline(block.start(), matcher, null, null);
    }
    matcher = WHOLE.matcher(head);
    if (end == block.end() && matcher.lookingAt() && isPlace(matcher.group("city"))) {
      return dateline(block.start(), matcher, null, null);
    }
    matcher = AGENCY_ALONE.matcher(head);
    if (matcher.lookingAt() && AGENCIES.contains(matcher.group("agency"))) {
      Span span = new Span(block.start(), block.start() + matcher.group().stripTrailing().length());
      return new Dateline(span, null, null, null, matcher.group("agency"));
    }
    matcher = SET_OFF.matcher(head);
    Dateline setOff = matcher.lookingAt() ? setOff(text, block, heading, head, matcher) : null;
    return setOff == null && !heading ? credited(block.start(), head) : setOff;
  }

  /** {@code Lisbon, May 14 (Reuters) The envoy left}: set off by its agency or date alone. */
  private static @Nullable Dateline credited(int start, String head) {
    Matcher matcher = CREDITED.matcher(head);
    if (matcher.lookingAt() && isCredited(matcher) && startsSentence(head, matcher.end())) {
      String bracketed = matcher.group("agency");
      return dateline(
          start, matcher, null, bracketed == null ? matcher.group("credit") : bracketed);
    }
    matcher = POINTS.matcher(head);
    return matcher.lookingAt() && isPlace(matcher.group("city"))
        ? dateline(start, matcher, null, null)
        : null;
  }

  private static boolean isCredited(Matcher matcher) {
    String bracketed = matcher.group("agency");
    boolean dated = matcher.group("date") != null;
    boolean shown =
        bracketed == null
            ? dated && AGENCIES.contains(matcher.group("credit"))
            : dated || AGENCIES.contains(bracketed.strip());
    return shown && isPlace(matcher.group("city"));
  }

  private static @Nullable Dateline setOff(
      String text, Span block, boolean heading, String head, Matcher matcher) {
    String city = matcher.group("city");
    if (!isPlace(city)) {
      return null;
    }
    String agency = matcher.group("agency");
    String later = matcher.group("later");
    if (agency != null && DatelineDate.of(agency) != null) {
      later = agency;
      agency = null;
    }
    if (matcher.group("date") != null || later != null) {
      return dateline(block.start(), matcher, later, agency);
    }
    boolean capitals = isCapitals(city);
    if (heading || !startsSentence(head, matcher.end()) || !isProse(text, block)) {
      return null;
    }
    if (agency != null) {
      boolean known = AGENCIES.contains(agency.strip());
      return capitals || known ? dateline(block.start(), matcher, null, agency) : null;
    }
    boolean accepted =
        matcher.group("mark").equals(":")
            ? capitals && city.length() > 3 && !hasSpeakers(text, block)
            : capitals
                || (words(city) <= 3
                    && matcher.group("region").lastIndexOf(',') <= 0
                    && !isSetOffAgain(head, matcher.end()));
    return accepted ? dateline(block.start(), matcher, null, null) : null;
  }

  private static Dateline dateline(
      int start, Matcher matcher, @Nullable String later, @Nullable String agency) {
    String said = matcher.group("date");
    DatelineDate date = DatelineDate.of(said == null ? String.valueOf(later) : said);
    MonthDay day = date == null ? null : date.day();
    LocalDate full = date == null ? null : date.date();
    Span span = new Span(start, start + matcher.group().stripTrailing().length());
    return new Dateline(
        span, place(matcher.group("city")), day, full, agency == null ? null : agency.strip());
  }

  /** {@code MOSCOW.}, {@code Brussels/Berlin}: the city itself, the first of two. */
  private static String place(String city) {
    String first = city.contains("/") ? city.substring(0, city.indexOf('/')) : city;
    return first.endsWith(".") && first.indexOf('.') == first.length() - 1
        ? first.substring(0, first.length() - 1)
        : first;
  }

  private static boolean isPlace(String city) {
    int space = city.indexOf(' ');
    String first = space < 0 ? city : city.substring(0, space);
    String last = city.substring(city.lastIndexOf(' ') + 1);
    boolean article = first.equals("THE") && space > 0;
    return city.length() > 1
        && (article || !isNoPlace(first))
        && !isNoPlace(last)
        && !DatelineDate.isCalendarWord(first);
  }

  private static boolean isNoPlace(String word) {
    return NOT_A_PLACE.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isCapitals(String city) {
    return city.chars().noneMatch(Character::isLowerCase)
        && city.chars().filter(Character::isLetter).count() > 1;
  }

  /** True where a second dash closes what the first one opened: an aside, not a dateline. */
  private static boolean isSetOffAgain(String head, int at) {
    String rest = head.substring(at);
    return rest.contains(" – ") || rest.contains("—") || rest.contains(" - ");
  }

  private static long words(String city) {
    return city.chars().filter(character -> character == ' ').count() + 1;
  }

  private static boolean startsSentence(String head, int at) {
    if (at >= head.length()) {
      return false;
    }
    int first = head.codePointAt(at);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || "\"“‘'[(".indexOf(first) >= 0;
  }

  /** True where other lines open with a label: then this one names a speaker as well. */
  private static boolean hasSpeakers(String text, Span block) {
    for (Line line : Line.of(text, 0, text.length())) {
      if (!line.isBlank()
          && !block.contains(new Span(line.start(), line.end()))
          && (SpeakerLabel.startsAt(text, line.start(), line.end())
              || text.startsWith("Q ", line.start())
              || text.startsWith("Q\u00A0", line.start()))) {
        return true;
      }
    }
    return false;
  }

  /** True for a block of some length, or that ends as a sentence: a list of names does neither. */
  private static boolean isProse(String text, Span block) {
    return block.end() - block.start() > LONGEST / 2
        || ".!?:\"”’)…".indexOf(text.charAt(block.end() - 1)) >= 0;
  }
}
