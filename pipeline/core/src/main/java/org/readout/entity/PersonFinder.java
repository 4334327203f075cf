package org.readout.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.entity.RoleNouns.Kind;
import org.readout.linguistics.Name;
import org.readout.text.Sentence.Place;

/** Finds people by name, each with the titles around the name. */
final class PersonFinder {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "bint", "de", "da", "dos", "del", "della", "di", "du", "van",
          "von", "der", "den", "la", "le", "ben", "abu", "ter", "y", "e", "st.");

  private static final Set<String> SUFFIXES =
      Set.of(
          "jr.", "jr", "sr.", "sr", "ii", "iii", "iv", "m.d.", "ph.d.", "phd", "md", "obe", "cbe",
          "kbe", "qc", "kc", "mp", "mep");

  private static final int LONGEST_NAME = 8;

  private final SentenceContext sentence;
  private final List<Name> names;
  private final Set<String> knownSurnames;
  private final boolean[] taken;

  /**
   * A finder for one sentence.
   *
   * @param knownSurnames last names of people whom the document names elsewhere
   */
  PersonFinder(SentenceContext sentence, List<Name> names, Set<String> knownSurnames) {
    this.sentence = sentence;
    this.names = names;
    this.knownSurnames = knownSurnames;
    this.taken = new boolean[sentence.size()];
  }

  /** The people in the order of the sentence. */
  List<Mention> find() {
    List<int[]> cores = cores();
    TitleGrammar grammar = new TitleGrammar(sentence, taken);
    List<Mention> people = new ArrayList<>();
    int behind = 0;
    for (int[] core : cores) {
      if (core[0] < behind) {
        continue;
      }
      Mention person = person(grammar, core[0], core[1], behind);
      people.add(person);
      behind = person.to();
    }
    return shareTitles(people);
  }

  private List<int[]> cores() {
    List<int[]> cores = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      int end = nameFrom(i);
      if (end > i) {
        end = withSuffix(end);
        cores.add(new int[] {i, end});
        java.util.Arrays.fill(taken, i, end, true);
        i = end - 1;
      }
    }
    return cores;
  }

  /** {@code Joseph R. Biden, Jr.}, {@code Bill Frist, M.D.} */
  private int withSuffix(int end) {
    int suffix = sentence.lower(end).equals(",") ? end + 1 : end;
    if (!SUFFIXES.contains(sentence.lower(suffix)) || !sentence.isCapitalized(suffix)) {
      return end;
    }
    return sentence.lower(suffix + 1).equals(",") ? suffix + 2 : suffix + 1;
  }

  /** The token behind the name that begins at a token, or the token itself. */
  private int nameFrom(int i) {
    if (isInsideKnownName(i)) {
      return i;
    }
    for (Name name : names) {
      if (name.kind() == Name.Kind.PERSON && name.from() <= i && i < name.to()) {
        return tagged(i, name.to());
      }
    }
    boolean afterTitle =
        i > 0 && !taken[i - 1] && isNamingTitle(i - 1) && isNamePart(i) && !isBodyName(i);
    boolean listed =
        i > 1 && taken[i - 2] && isListMark(i - 1) && followsPluralTitle(i) && isNamePart(i);
    boolean known =
        knownSurnames.contains(sentence.word(i))
            && sentence.tag(i).startsWith("NNP")
            && !isUnambiguous(i)
            && nameTag(i) == null;
    return afterTitle || listed || known ? runFrom(i) : i;
  }

  /** The second word of {@code Ha Noi} is no name of its own. */
  private boolean isInsideKnownName(int i) {
    int start = sentence.matchStart(i);
    return start >= 0 && start < i && isUnambiguous(start) && !taken[i - 1];
  }

  private int tagged(int from, int to) {
    if (isRole(from)
        || (isUnambiguous(from) && sentence.matchEnd(from) <= to)
        || (!sentence.isCapitalized(from) && !PARTICLES.contains(sentence.lower(from)))) {
      return from;
    }
    int end = from + 1;
    while (end < to
        && (!isRole(end) || sentence.word(end - 1).equals("-"))
        && !sentence.isPossessive(end)) {
      end++;
    }
    if (isBody(end - 1) && end - from > 1) {
      return from;
    }
    return inRunningText() ? extended(end) : end;
  }

  private int extended(int from) {
    int end = from;
    while (end < sentence.size()) {
      boolean joined =
          sentence.word(end).equals("-")
              && sentence.isCapitalized(end + 1)
              && sentence.tag(end + 1).startsWith("NNP");
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

  private int runFrom(int from) {
    int end = from;
    while (end < sentence.size() && end - from < LONGEST_NAME && isNamePart(end)) {
      end++;
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
    while (k >= 0 && (taken[k] || isListMark(k))) {
      k--;
    }
    return k >= 0 && sentence.isPluralNoun(k) && isNamingTitle(k);
  }

  private boolean isListMark(int i) {
    return sentence.lower(i).equals(",") || sentence.lower(i).equals("and");
  }

  private boolean isNamePart(int i) {
    return i < sentence.size()
        && sentence.isCapitalized(i)
        && sentence.tag(i).startsWith("NNP")
        && !sentence.isCalendarWord(i)
        && !isRole(i)
        && !isUnambiguous(i)
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

  private boolean isRole(int i) {
    return sentence.is(i, Kind.OFFICE)
        || sentence.is(i, Kind.RANK)
        || sentence.is(i, Kind.HONORIFIC);
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

  private Mention person(TitleGrammar grammar, int nameFrom, int nameTo, int behind) {
    int start = grammar.startBefore(nameFrom);
    int titleFrom = start < behind ? nameFrom : start;
    int to = nameTo;
    String title = titleFrom < nameFrom ? words(titleFrom, titleEnd(titleFrom, nameFrom)) : null;
    boolean plural =
        titleFrom < nameFrom && sentence.isPluralNoun(nameFrom - 1) && isRole(nameFrom - 1);
    String country = titleFrom < nameFrom ? sentence.countryIn(titleFrom, nameFrom) : null;
    String officeCountry =
        titleFrom < nameFrom ? sentence.officeCountryIn(titleFrom, nameFrom) : null;
    String organization = titleFrom < nameFrom ? organizationIn(titleFrom, nameFrom) : null;

    int partyEnd = partyBehind(nameTo);
    if (partyEnd > 0) {
      officeCountry = officeCountry == null ? "US" : officeCountry;
      to = partyEnd;
    }
    int stateEnd = grammar.stateBehind(to);
    if (stateEnd > 0) {
      String state = sentence.countryIn(to, stateEnd);
      country = state == null ? country : state;
      if (title != null) {
        title = title + " " + words(to, stateEnd);
      }
      to = stateEnd;
    }
    int titleEnd = grammar.endBehind(to);
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
            || isMark(end - 1))) {
      comma = sentence.lower(end - 1).equals(",");
      end--;
    }
    boolean honorific = sentence.is(to - 1, Kind.HONORIFIC);
    return (comma || honorific) && !isOnlyRank(from, end) ? end : to;
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
        return words(i, to);
      }
    }
    for (Name name : names) {
      if (name.kind() == Name.Kind.ORGANIZATION && from <= name.from() && name.to() <= to) {
        return words(name.from(), name.to());
      }
    }
    return null;
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
      if (!isListMark(i)) {
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
