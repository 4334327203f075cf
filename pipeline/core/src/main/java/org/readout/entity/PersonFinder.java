package org.readout.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.entity.RoleNouns.Kind;
import org.readout.linguistics.Name;

/** Finds people by name, each with the titles around the name. */
final class PersonFinder {
  private final SentenceContext sentence;
  private final List<Name> names;
  private final PersonNames personNames;
  private final boolean[] taken;

  /**
   * A finder for one sentence.
   *
   * @param knownSurnames last names of people whom the document names elsewhere
   */
  PersonFinder(SentenceContext sentence, List<Name> names, Set<String> knownSurnames) {
    this.sentence = sentence;
    this.names = names;
    this.personNames = new PersonNames(sentence, names, knownSurnames);
    this.taken = personNames.taken();
  }

  /** The people in the order of the sentence. */
  List<Mention> find() {
    List<int[]> cores = personNames.find();
    TitleBefore before = new TitleBefore(sentence, taken);
    TitleBehind behindName = new TitleBehind(sentence, taken);
    List<Mention> people = new ArrayList<>();
    int behind = 0;
    for (int[] core : cores) {
      if (core[0] < behind) {
        continue;
      }
      Mention person = person(before, behindName, core[0], core[1], behind);
      people.add(person);
      behind = person.to();
    }
    return shareTitles(people);
  }

  private Mention person(
      TitleBefore before, TitleBehind behindName, int nameFrom, int nameTo, int behind) {
    int start = before.startBefore(nameFrom);
    int titleFrom = start < behind ? nameFrom : start;
    int to = nameTo;
    int titleEnd = titleFrom < nameFrom ? titleEnd(titleFrom, nameFrom) : nameFrom;
    String title = titleFrom < nameFrom ? words(titleStart(titleFrom, titleEnd), titleEnd) : null;
    boolean plural =
        titleFrom < nameFrom
            && sentence.isPluralNoun(nameFrom - 1)
            && sentence.isTitleHead(nameFrom - 1);
    String country = titleFrom < nameFrom ? sentence.countryIn(titleFrom, nameFrom) : null;
    String officeCountry =
        titleFrom < nameFrom ? sentence.officeCountryIn(titleFrom, nameFrom) : null;
    String organization = titleFrom < nameFrom ? organizationIn(titleFrom, nameFrom) : null;

    int partyEnd = partyBehind(nameTo);
    if (partyEnd > 0) {
      officeCountry = officeCountry == null ? "US" : officeCountry;
      to = partyEnd;
    }
    int stateEnd = behindName.stateBehind(to);
    if (stateEnd > 0) {
      String state = sentence.countryIn(to, stateEnd);
      country = state == null ? country : state;
      if (title != null) {
        title = title + " " + words(to, stateEnd);
      }
      to = stateEnd;
    }
    int behindEnd = title == null || isOnlyRank(titleFrom, nameFrom) ? -1 : endOfOffice(to);
    titleEnd = behindEnd > 0 ? -1 : behindName.endBehind(to);
    if (titleEnd > 0) {
      int titleStart = to + 1;
      while (sentence.isDeterminer(titleStart)) {
        titleStart++;
      }
      String behindTitle = words(titleStart, titleEnd);
      if (title == null || isOnlyRank(titleFrom, nameFrom)) {
        title = behindTitle;
        organization = organizationIn(titleStart, titleEnd);
      }
      String behindCountry = sentence.countryIn(titleStart, titleEnd);
      country = country == null ? behindCountry : country;
      officeCountry =
          officeCountry == null ? sentence.officeCountryIn(titleStart, titleEnd) : officeCountry;
      boolean closes = sentence.lower(titleEnd).equals(",") || sentence.lower(titleEnd).equals(")");
      boolean listGoesOn =
          closes
              && titleEnd + 1 < sentence.size()
              && (sentence.lower(titleEnd + 1).equals("and") || taken[titleEnd + 1]);
      to = closes && !listGoesOn ? titleEnd + 1 : titleEnd;
    }
    String told = country == null ? officeCountry : country;
    return new Mention(
        Mention.Kind.PERSON,
        sentence.tagged.sentence().index(),
        titleFrom,
        to,
        nameFrom,
        nameTo,
        words(nameFrom, nameTo),
        title,
        organization,
        told,
        null,
        plural,
        List.of());
  }

  /**
   * {@code the Foreign Minister, Mr. A, the Secretary of State, Mr. B}: the token behind an office
   * that stands behind a name but belongs to the next one, or -1.
   */
  private int endOfOffice(int name) {
    if (!sentence.lower(name).equals(",") || !sentence.isDeterminer(name + 1)) {
      return -1;
    }
    int end = new TitleBehind(sentence, taken).phraseFrom(name + 1);
    boolean named =
        end > 0
            && sentence.lower(end).equals(",")
            && (sentence.is(end + 1, Kind.HONORIFIC) || sentence.is(end + 1, Kind.RANK));
    return named ? end : -1;
  }

  /** {@code His Excellency President}: the form of address is no part of the office. */
  private int titleStart(int from, int to) {
    int start = from;
    while (start < to - 1
        && (sentence.is(start, Kind.HONORIFIC) || sentence.tag(start).equals("PRP$"))
        && (!isOnlyRank(start + 1, to) || sentence.tag(start).equals("PRP$"))) {
      start++;
    }
    return start;
  }

  /**
   * {@code Secretary of State, Mr}, {@code Minister of Defence, Colonel-General}: the office is
   * title enough.
   */
  private int titleEnd(int from, int to) {
    int end = to;
    boolean comma = false;
    while (end - 1 > from
        && !comma
        && (sentence.is(end - 1, Kind.HONORIFIC)
            || sentence.is(end - 1, Kind.RANK)
            || isAddress(end - 1)
            || isMark(end - 1))) {
      comma = sentence.lower(end - 1).equals(",");
      end--;
    }
    boolean honorific = sentence.is(to - 1, Kind.HONORIFIC) || isAddress(to - 1);
    return (comma || honorific) && !isOnlyRank(from, end) ? end : to;
  }

  /** {@code His} of {@code His Excellency}, and {@code HE}. */
  private boolean isAddress(int i) {
    return sentence.tag(i).equals("PRP$") || (i >= 0 && sentence.word(i).equals("HE"));
  }

  private boolean isMark(int i) {
    return sentence.word(i).equals("-") || sentence.word(i).equals(",");
  }

  /** The token behind a party and state in brackets, {@code (R-Kansas)}, or -1. */
  private int partyBehind(int i) {
    boolean opens = sentence.lower(i).equals("(");
    boolean party =
        sentence.word(Math.min(i + 1, sentence.size() - 1)).matches("[RDI]")
            && sentence.lower(i + 2).equals("-");
    if (!opens || !party) {
      return -1;
    }
    for (int k = i + 3; k < sentence.size() && k < i + 7; k++) {
      if (sentence.lower(k).equals(")")) {
        return k + 1;
      }
    }
    return -1;
  }

  private boolean isOnlyRank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.is(i, Kind.OFFICE)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable String organizationIn(int from, int to) {
    for (int i = from; i < to; i++) {
      Gazetteer.Match match = sentence.matchAt(i);
      if (match != null
          && match.first().kind() == Gazetteer.Kind.ORGANIZATION
          && match.endToken() <= to) {
        return words(i, match.endToken());
      }
      if (sentence.is(i, Kind.BODY) && sentence.isCapitalized(i)) {
        return words(bodyStart(from, i), bodyEnd(i, to));
      }
    }
    for (Name name : names) {
      if (name.kind() == Name.Kind.ORGANIZATION
          && from <= name.from()
          && name.to() <= to
          && isBody(name)) {
        return words(name.from(), name.to());
      }
    }
    return null;
  }

  /** {@code National Security Bureau}: the capitalised words before the body belong to its name. */
  private int bodyStart(int from, int body) {
    int start = body;
    while (start > from
        && sentence.isCapitalized(start - 1)
        && !sentence.isOffice(start - 1)
        && !sentence.isTitleHead(start - 1)) {
      start--;
    }
    return start;
  }

  /** The body with what it is of, without the office behind it. */
  private int bodyEnd(int body, int to) {
    for (int i = body + 1; i < to; i++) {
      if (sentence.isTitleHead(i)) {
        return i;
      }
    }
    return to;
  }

  /** {@code State} of {@code Secretary of State} is a portfolio, and no body. */
  private boolean isBody(Name name) {
    for (int i = name.from(); i < name.to(); i++) {
      boolean acronym = sentence.word(i).length() > 2 && sentence.word(i).equals(upper(i));
      if (acronym || sentence.is(i, Kind.BODY) || sentence.is(i, Kind.GROUP)) {
        return true;
      }
    }
    return false;
  }

  private String upper(int i) {
    return sentence.word(i).toUpperCase(java.util.Locale.ROOT);
  }

  private String words(int from, int to) {
    int end = to;
    while (end > from
        && !Character.isLetterOrDigit(sentence.word(end - 1).charAt(0))
        && !sentence.lower(end - 1).equals(")")) {
      end--;
    }
    return sentence.tagged.sentence().words(from, end);
  }

  /**
   * {@code Presidents A and B}: the title, in the singular, belongs to each. {@code Norlandic
   * President A, Foreign Minister B}: so does the country.
   */
  private List<Mention> shareTitles(List<Mention> people) {
    List<Mention> shared = new ArrayList<>();
    String title = null;
    Mention before = null;
    for (Mention person : people) {
      Mention next = person;
      boolean listed = before != null && onlyListMarksBetween(before.to(), person.from());
      if (person.plural() && person.title() != null) {
        title = singular(person.title());
        next = person.withTitle(title, person.organization(), person.country());
      } else if (listed && before != null && person.title() == null && title != null) {
        String country =
            person.country() == null && before.to() == before.nameTo()
                ? before.country()
                : person.country();
        next = person.withTitle(title, before.organization(), country);
      } else if (listed
          && before != null
          && person.country() == null
          && TitleWords.isOffice(person.title())) {
        next = person.withTitle(person.title(), person.organization(), before.country());
      } else {
        title = null;
      }
      shared.add(next);
      before = next;
    }
    return shared;
  }

  private boolean onlyListMarksBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!sentence.isListMark(i)) {
        return false;
      }
    }
    return from <= to;
  }

  private static String singular(String title) {
    return title.endsWith("ies")
        ? title.substring(0, title.length() - 3) + "y"
        : title.endsWith("s.")
            ? title.substring(0, title.length() - 2) + "."
            : title.endsWith("s") ? title.substring(0, title.length() - 1) : title;
  }
}
