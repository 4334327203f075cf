package org.readout.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.entity.RoleNouns.Kind;
import org.readout.linguistics.Name;
import org.readout.text.Sentence.Place;
import org.readout.words.WordLists;

/**
 * Finds the names of people in a sentence, without titles: those that the name tagger sees, and
 * those that it misses but that a title, a list or the rest of the document shows to be names.
 */
final class PersonNames {
  private static final Set<String> PARTICLES = WordLists.ENGLISH.set("name-particles");

  private static final Set<String> SUFFIXES = WordLists.ENGLISH.set("name-suffixes");

  private static final Set<String> ELIDED = Set.of("d", "dell", "dall", "degl", "l", "nd");

  /** The last word of {@code Mie Prefecture} is nobody's name. */
  private static final Set<String> ADMINISTRATIVE = WordLists.ENGLISH.set("administrative-units");

  /** Forms of address that are given names too. */
  private static final Set<String> INNER_HONORIFICS = WordLists.ENGLISH.set("honorifics-in-names");

  private static final Set<String> OCCASIONS = WordLists.ENGLISH.set("occasions-no-names");

  private static final int LONGEST_NAME = 8;

  private final SentenceContext sentence;
  private final List<Name> names;
  private final Set<String> knownSurnames;
  private final boolean[] taken;
  private final EndOfTitle endOfTitle;

  /**
   * The names of one sentence.
   *
   * @param knownSurnames last names of people whom the document names elsewhere
   */
  PersonNames(SentenceContext sentence, List<Name> names, Set<String> knownSurnames) {
    this.sentence = sentence;
    this.names = names;
    this.knownSurnames = knownSurnames;
    this.taken = new boolean[sentence.size()];
    this.endOfTitle = new EndOfTitle(sentence, taken);
  }

  /** Which tokens are part of a name that was found. */
  boolean[] taken() {
    return taken;
  }

  /** The first token of each name and the token behind its last, in order. */
  List<int[]> find() {
    List<int[]> spans = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      int end = nameFrom(i);
      if (end > i) {
        end = withSuffix(end);
        spans.add(new int[] {i, end});
        java.util.Arrays.fill(taken, i, end, true);
        i = end - 1;
      }
    }
    return spans;
  }

  /** {@code Karl A. Berg, Jr.}, {@code Ines Duarte, M.D.} */
  private int withSuffix(int end) {
    int suffix = sentence.lower(end).equals(",") ? end + 1 : end;
    if (!SUFFIXES.contains(sentence.lower(suffix)) || !sentence.isCapitalized(suffix)) {
      return end;
    }
    return sentence.lower(suffix + 1).equals(",") ? suffix + 2 : suffix + 1;
  }

  /** The token behind the name that begins at a token, or the token itself. */
  private int nameFrom(int i) {
    if (isInsideKnownName(i) || isStateOfATitle(i)) {
      return i;
    }
    for (Name name : names) {
      boolean within = name.from() <= i && i < name.to();
      if (name.kind() == Name.Kind.PERSON && (within || isFirstOfDouble(i, name.from()))) {
        return tagged(i, name.to());
      }
    }
    if (isPlaceMet(i)) {
      return runFrom(i);
    }
    boolean afterTitle =
        i > 0 && !taken[i - 1] && isNamingTitle(i - 1) && isNamePart(i) && !isBodyName(i);
    boolean listed =
        i > 1
            && taken[i - 2]
            && sentence.isListMark(i - 1)
            && followsPluralTitle(i)
            && isNamePart(i);
    boolean known =
        knownSurnames.contains(sentence.word(i))
            && sentence.tag(i).startsWith("NNP")
            && !isUnambiguous(i)
            && (nameTag(i) == null || isLoneBody(i));
    return afterTitle || listed || known || isBehindStateOfATitle(i) ? runFrom(i) : i;
  }

  /** {@code Karl-Jan Berg}, of which the tagger sees {@code Jan Berg} only. */
  private boolean isFirstOfDouble(int i, int from) {
    return from == i + 2
        && sentence.word(i + 1).equals("-")
        && sentence.touches(i + 1)
        && sentence.touches(from)
        && sentence.isCapitalized(i)
        && !sentence.isTitleHead(i)
        && !isUnambiguous(i);
  }

  /** {@code Georgia} of {@code Prime Minister of Georgia Karl Berg}, which the tagger takes in. */
  private boolean isStateOfATitle(int i) {
    int end = sentence.matchEnd(i);
    return end > i && endOfTitle.isState(end) && isNamePart(end);
  }

  /** {@code Minister of Trade of Georgia Karl Berg}: what follows on the state is a name. */
  private boolean isBehindStateOfATitle(int i) {
    boolean several = isNamePart(i + 1) || sentence.lower(i + 1).equals("-");
    return isNamePart(i)
        && several
        && !isBodyOfAState(i)
        && (endOfTitle.isState(i) || endsTitleWithFields(i));
  }

  /** {@code Commissioner for Refugees Karl Berg}: a noun in the plural is no given name. */
  private boolean endsTitleWithFields(int end) {
    int behind = end;
    while (isNamePart(behind)) {
      behind++;
    }
    return end > 0
        && sentence.tag(end - 1).equals("NNPS")
        && !sentence.isOffice(end - 1)
        && (!sentence.isNoun(behind) || SUFFIXES.contains(sentence.lower(behind)))
        && inRunningText()
        && endOfTitle.isOfAnOffice(end - 1);
  }

  /** {@code Administrator of the U.S. Drug Agency}: a body, whose name begins with the state. */
  private boolean isBodyOfAState(int i) {
    int start = sentence.matchStart(i - 1);
    Gazetteer.Match match = sentence.matchAt(start);
    boolean country = match != null && match.reading(Gazetteer.Kind.COUNTRY).isPresent();
    int state = country ? start : -1;
    for (Name name : names) {
      if (name.kind() == Name.Kind.ORGANIZATION && name.from() == state && i < name.to()) {
        return true;
      }
    }
    int end = i;
    while (isNamePart(end)) {
      if (isBody(end)) {
        return true;
      }
      end++;
    }
    return isBody(end);
  }

  /**
   * {@code Talks with Xi Jinping}: two capitalised words that no gazetteer knows are nobody's city.
   */
  private boolean isPlaceMet(int i) {
    return sentence.lower(i - 1).equals("with")
        && names.stream()
            .anyMatch(
                name -> name.kind() == Name.Kind.LOCATION && name.from() == i && name.to() == i + 2)
        && sentence.matchStart(i) < 0
        && sentence.matchStart(i + 1) < 0
        && isNamePart(i)
        && isNamePart(i + 1);
  }

  /** {@code Ford}, told as a body where a Gerald Ford is known, is he. */
  private boolean isLoneBody(int i) {
    return names.stream()
        .anyMatch(
            name ->
                name.kind() == Name.Kind.ORGANIZATION && name.from() == i && name.to() == i + 1);
  }

  /** The second word of {@code Ha Noi} is no name of its own. */
  private boolean isInsideKnownName(int i) {
    int start = sentence.matchStart(i);
    return start >= 0 && start < i && isUnambiguous(start) && !taken[i - 1];
  }

  /**
   * {@code Georgia} of {@code Prime Minister of Georgia Karl Berg}, {@code Chad} of {@code Chad's
   * interim president}: a given name elsewhere.
   */
  private boolean isStateOfOffice(int i) {
    Gazetteer.Match match = sentence.matchAt(i);
    if (match == null || match.reading(Gazetteer.Kind.COUNTRY).isEmpty()) {
      return false;
    }
    boolean behind = sentence.lower(i - 1).equals("of") && sentence.isOffice(i - 2);
    return behind || (sentence.isPossessive(match.endToken()) && isOffice(match.endToken() + 1));
  }

  /** True where an office follows, with adjectives before it. */
  private boolean isOffice(int from) {
    int i = from;
    while (sentence.tag(i).startsWith("JJ")) {
      i++;
    }
    return sentence.isOffice(i) || (sentence.isNoun(i) && sentence.isOffice(i + 1));
  }

  private int tagged(int from, int to) {
    if (isStateOfOffice(from)
        || sentence.isTitleHead(from)
        || ADMINISTRATIVE.contains(sentence.lower(from))
        || (isUnambiguous(from) && sentence.matchEnd(from) <= to)
        || (!sentence.isCapitalized(from) && !PARTICLES.contains(sentence.lower(from)))) {
      return from;
    }
    int end = from + 1;
    while (end < to
        && (!sentence.isTitleHead(end)
            || sentence.word(end - 1).equals("-")
            || isHonorificInsideName(end, to))
        && !sentence.isPossessive(end)) {
      end++;
    }
    if (isBody(end - 1) && end - from > 1) {
      return from;
    }
    return inRunningText() ? extended(end) : end;
  }

  /** {@code Hassan Sheikh Mohamud}, not {@code Berg Mr. Hall}. */
  private boolean isHonorificInsideName(int i, int to) {
    return i + 1 < to
        && INNER_HONORIFICS.contains(sentence.lower(i))
        && sentence.isCapitalized(i + 1);
  }

  private int extended(int from) {
    int end = from;
    while (end < sentence.size()) {
      boolean joined =
          sentence.word(end).equals("-")
              && !areTwo(end)
              && sentence.isCapitalized(end + 1)
              && sentence.tag(end + 1).startsWith("NNP");
      joined |= isSecondSyllable(end + 1);
      boolean particle = PARTICLES.contains(sentence.lower(end)) && isNamePart(end + 1);
      if ((joined || particle) && end + 1 < sentence.size()) {
        end += 2;
      } else if (isNamePart(end)
          && nameTag(end) == null
          && !sentence.isPossessive(end)
          && !isBody(end)) {
        end++;
      } else {
        return end;
      }
    }
    return end;
  }

  /** {@code The Berg-Silva summit}: two whom the document names elsewhere. */
  private boolean areTwo(int hyphen) {
    return knownSurnames.contains(sentence.word(hyphen - 1))
        && knownSurnames.contains(sentence.word(hyphen + 1));
  }

  /** {@code in} of {@code Kim Jae-in}: a small word right behind a hyphen. */
  private boolean isSecondSyllable(int i) {
    String tag = sentence.tag(i);
    boolean hyphenated =
        sentence.lower(i - 1).equals("-")
            && sentence.touches(i - 1)
            && sentence.touches(i)
            && !sentence.lower(i + 1).equals("-");
    return hyphenated
        && i < taken.length
        && Character.isLetter(sentence.word(i).charAt(0))
        && !(tag.startsWith("N") || tag.startsWith("V") || tag.startsWith("J"));
  }

  private int runFrom(int from) {
    int end = from;
    while (end < sentence.size() && end - from < LONGEST_NAME && isNamePart(end)) {
      boolean joined = sentence.touches(end + 1) && sentence.lower(end + 1).equals("-");
      end = joined && isNamePart(end + 2) ? end + 2 : end + 1;
    }
    boolean office = sentence.is(end, Kind.OFFICE);
    return end > from && !office ? extended(end) : from;
  }

  private boolean isNamingTitle(int i) {
    boolean title =
        sentence.is(i, Kind.OFFICE)
            || sentence.lower(i).equals("elect")
            || sentence.is(i, Kind.RANK)
            || sentence.is(i, Kind.HONORIFIC);
    return title && (sentence.isCapitalized(i) || inRunningText());
  }

  private boolean followsPluralTitle(int i) {
    int k = i - 1;
    while (k >= 0 && (taken[k] || sentence.isListMark(k))) {
      k--;
    }
    return k >= 0 && sentence.isPluralNoun(k) && isNamingTitle(k);
  }

  /** {@code d'Orsay}, {@code dell'Acqua}: a particle that has lost its vowel. */
  private boolean isElided(int i) {
    String word = sentence.word(i);
    int mark = Math.max(word.indexOf('\''), word.indexOf('\u2019'));
    return mark > 0
        && !word.equalsIgnoreCase("d'affaires")
        && mark + 2 < word.length()
        && ELIDED.contains(word.substring(0, mark))
        && Character.isUpperCase(word.charAt(mark + 1));
  }

  private boolean isNamePart(int i) {
    return i < sentence.size() && (isElided(i) || isPlainPart(i));
  }

  private boolean isPlainPart(int i) {
    return i < sentence.size()
        && sentence.isCapitalized(i)
        && sentence.tag(i).startsWith("NNP")
        && !sentence.isCalendarWord(i)
        && !sentence.isTitleHead(i)
        && !isUnambiguous(i)
        && !ADMINISTRATIVE.contains(sentence.lower(i))
        && !OCCASIONS.contains(sentence.lower(i))
        && !isHeadlineVerb(i);
  }

  /**
   * In a headline verbs and nouns are capitalised too: only what the name tagger knows as a name is
   * one.
   */
  private boolean isHeadlineVerb(int i) {
    return !inRunningText() && nameTag(i) == null && !knownSurnames.contains(sentence.word(i));
  }

  private boolean inRunningText() {
    return sentence.tagged.sentence().place() == Place.BODY;
  }

  private boolean isBodyName(int i) {
    Name.Kind kind = nameTag(i);
    int end = i;
    while (end < sentence.size() && isNamePart(end)) {
      end++;
    }
    return (kind == Name.Kind.ORGANIZATION && end < sentence.size() && isBody(end)) || isBody(i);
  }

  private boolean isBody(int i) {
    return sentence.is(i, Kind.BODY) || sentence.is(i, Kind.GROUP);
  }

  private boolean isUnambiguous(int i) {
    Gazetteer.Match match = sentence.matchAt(i);
    return match != null && !match.first().ambiguous();
  }

  private Name.@Nullable Kind nameTag(int i) {
    for (Name name : names) {
      if (name.from() <= i && i < name.to()) {
        return name.kind();
      }
    }
    return null;
  }
}
