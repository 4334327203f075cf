package org.readout.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.entity.RoleNouns.Kind;
import org.readout.linguistics.Name;
import org.readout.words.WordLists;

/** Finds people by name, each with the titles around the name. */
final class PersonFinder {
  /** What makes a participle behind it a verb. */
  private static final Set<String> BEFORE_A_VERB = WordLists.ENGLISH.set("before-participles");

  private final SentenceContext sentence;
  private final PersonNames personNames;
  private final boolean[] taken;
  private final Postnominals postnominals;
  private final TitleExtent extent;
  private final TitleOrganizations organizations;
  private final PhraseCountry countries;

  /**
   * A finder for one sentence.
   *
   * @param knownSurnames last names of people whom the document names elsewhere
   */
  PersonFinder(SentenceContext sentence, List<Name> names, Set<String> knownSurnames) {
    this.sentence = sentence;
    this.personNames = new PersonNames(sentence, names, knownSurnames);
    this.taken = personNames.taken();
    this.postnominals = new Postnominals(sentence);
    this.extent = new TitleExtent(sentence);
    this.organizations = new TitleOrganizations(sentence, names);
    this.countries = new PhraseCountry(sentence);
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
    return new SharedTitles(sentence).share(people);
  }

  private Mention person(
      TitleBefore before, TitleBehind behindName, int nameFrom, int nameTo, int behind) {
    int start = before.startBefore(nameFrom);
    int titleFrom = start < behind ? nameFrom : start;
    int to = postnominals.endFrom(nameTo);
    int titleEnd = titleFrom < nameFrom ? extent.end(titleFrom, nameFrom) : nameFrom;
    String title =
        titleFrom < nameFrom ? sentence.phrase(extent.start(titleFrom, titleEnd), titleEnd) : null;
    boolean plural =
        titleFrom < nameFrom && sentence.isTitleHead(nameFrom - 1) && isPluralTitle(nameFrom - 1);
    String country = titleFrom < nameFrom ? countries.named(titleFrom, nameFrom) : null;
    String officeCountry = titleFrom < nameFrom ? countries.ofOffice(titleFrom, nameFrom) : null;
    String organization = titleFrom < nameFrom ? organizations.in(titleFrom, nameFrom) : null;

    String seat = postnominals.seat(nameTo, to);
    title = title == null ? seat : title;
    int partyEnd = postnominals.partyEnd(to);
    if (partyEnd > 0) {
      officeCountry = officeCountry == null ? "US" : officeCountry;
      to = partyEnd;
    }
    int stateEnd = behindName.stateBehind(to);
    if (stateEnd > 0) {
      String state = countries.named(to, stateEnd);
      country = state == null ? country : state;
      if (title != null && !plural) {
        title = title + " " + sentence.phrase(to, stateEnd);
      }
      to = stateEnd;
    }
    int behindEnd = title == null || extent.isOnlyRank(titleFrom, nameFrom) ? -1 : endOfOffice(to);
    titleEnd = behindEnd > 0 ? -1 : behindName.endBehind(to);
    if (titleEnd > 0) {
      int titleStart = to + 1;
      while (sentence.isDeterminer(titleStart) || behindName.isAdverb(titleStart)) {
        titleStart++;
      }
      String behindTitle = sentence.phrase(titleStart, titleEnd);
      if (title == null || extent.isOnlyAddress(titleFrom, nameFrom)) {
        title = behindTitle;
        organization = organizations.in(titleStart, titleEnd);
      }
      String behindCountry = countries.named(titleStart, titleEnd);
      country = country == null ? behindCountry : country;
      officeCountry =
          officeCountry == null ? countries.ofOffice(titleStart, titleEnd) : officeCountry;
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
        before.startOfAddress(isVisiting(titleFrom, nameFrom) ? titleFrom - 1 : titleFrom),
        to,
        nameFrom,
        nameTo,
        sentence.phrase(nameFrom, nameTo),
        title,
        organization,
        told,
        null,
        plural,
        List.of());
  }

  /** {@code Ministers}, {@code Sens.} */
  private boolean isPluralTitle(int i) {
    boolean cutShort = sentence.lower(i).endsWith("s.") && sentence.is(i, Kind.OFFICE);
    return sentence.isPluralNoun(i) || cutShort;
  }

  /** {@code with visiting Foreign Minister A}, not {@code before visiting Foreign Minister A}. */
  private boolean isVisiting(int titleFrom, int nameFrom) {
    return titleFrom > 1
        && titleFrom < nameFrom
        && sentence.lower(titleFrom - 1).equals("visiting")
        && !BEFORE_A_VERB.contains(sentence.lemma(titleFrom - 2));
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
}
