package org.readout.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.entity.RoleNouns.Kind;
import org.readout.entity.RoleNouns.RoleNoun;
import org.readout.words.WordLists;

/**
 * Finds noun phrases about people and bodies that are not named: {@code senior Tajik officials},
 * {@code the Turkish foreign minister}, {@code leaders of the opposition}, {@code the Ministry of
 * Defence}.
 */
final class NounPhraseFinder {
  /** Adjectives that the short name of a group leaves out. */
  private static final Set<String> NOT_OF_THE_NAME =
      WordLists.ENGLISH.set("beside-names-of-groups");

  private static final Map<String, List<String>> COUNTS =
      WordLists.ENGLISH.pairs("counts-of-people");

  private static final Set<String> FORMS_OF_ADDRESS =
      WordLists.ENGLISH.set("forms-of-address-for-people");

  private static final Set<String> VISITORS = WordLists.ENGLISH.set("words-for-visitors");
  private static final Set<String> HOSTS = WordLists.ENGLISH.set("words-for-hosts");

  private static final Set<String> LENGTHS = WordLists.ENGLISH.set("lengths-of-journeys");

  private static final Set<String> OCCASIONS = WordLists.ENGLISH.set("occasions");

  private final SentenceContext sentence;
  private final Postpositives postpositives;
  private final boolean[] taken;
  private final NounPhraseExtent extent;
  private final PhraseCountry countries;

  /**
   * A finder for one sentence.
   *
   * @param taken which tokens are of mentions already found; stays as it is
   */
  NounPhraseFinder(SentenceContext sentence, boolean[] taken) {
    this.sentence = sentence;
    this.postpositives = new Postpositives(sentence);
    this.taken = taken.clone();
    this.extent = new NounPhraseExtent(sentence, this.taken);
    this.countries = new PhraseCountry(sentence);
  }

  /** The phrases in the order of the sentence. */
  List<Mention> find() {
    List<Mention> phrases = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Mention counted = taken[i] ? null : countedAt(i);
      Mention phrase = taken[i] || counted != null ? counted : headedAt(i);
      if (phrase != null) {
        phrases.add(phrase);
        java.util.Arrays.fill(taken, phrase.from(), phrase.to(), true);
        i = phrase.to() - 1;
      }
    }
    return phrases;
  }

  /** {@code the two}, {@code the pair} without a noun: people just spoken of. */
  private @Nullable Mention countedAt(int i) {
    boolean alone =
        sentence.tag(i + 1).startsWith("V")
            || sentence.tag(i + 1).equals("MD")
            || sentence.tag(i + 1).equals("RB");
    int the = sentence.lower(i - 1).equals("same") ? i - 2 : i - 1;
    if (!COUNTS.containsKey(sentence.lower(i)) || !alone || !sentence.lower(the).equals("the")) {
      return null;
    }
    return new Mention(
        Mention.Kind.GROUP,
        sentence.tagged.sentence().index(),
        the,
        i + 1,
        i,
        i + 1,
        sentence.word(i),
        null,
        null,
        null,
        null,
        true,
        List.of());
  }

  private @Nullable Mention headedAt(int head) {
    if (!sentence.isNoun(head)
        || (sentence.isNoun(head + 1) && !taken[head + 1] && sentence.role(head + 1) != null)) {
      return null;
    }
    RoleNoun noun = sentence.role(head);
    if (noun == null || isKnownName(head) || nextIsCompound(head) || isInNameOfOccasion(head)) {
      return null;
    }
    int from = extent.start(head);
    if (isJourney(from, head)) {
      return null;
    }
    int nameFrom = from;
    while (nameFrom < head
        && (sentence.isDeterminer(nameFrom)
            || NOT_OF_THE_NAME.contains(sentence.lower(nameFrom)))) {
      nameFrom++;
    }
    int to = extent.end(head);
    Mention.Kind kind = kind(noun.kind(), head, nameFrom, to);
    if (kind == null) {
      return null;
    }
    List<Mention.Member> members = List.of();
    int end = to;
    if (kind == Mention.Kind.GROUP) {
      StatesBehindOffice behind = new StatesBehindOffice(sentence, head, nameFrom, to);
      AdjectiveList before = new AdjectiveList(sentence, taken, head);
      if (behind.isFound()) {
        members = behind.members();
        end = behind.end();
      } else if (before.isFound()) {
        members = before.members();
        from = before.from();
        nameFrom = before.nameFrom();
      }
    }
    String name = sentence.tagged.sentence().words(nameFrom, to);
    String country = countries.named(nameFrom, to);
    boolean plural = kind == Mention.Kind.GROUP;
    boolean described = kind == Mention.Kind.DESCRIPTION;
    boolean known =
        described && (isPartyOfVisit(head) || (to - nameFrom == 1 && isOfSomebodyNamed(head)));
    String title = described && !known ? name : null;
    return new Mention(
        kind,
        sentence.tagged.sentence().index(),
        from,
        end,
        nameFrom,
        end,
        name,
        title,
        null,
        country == null ? countries.ofOffice(head, head + 1) : country,
        null,
        plural,
        members);
  }

  /** {@code a three-day mission} is no group of people. */
  private boolean isJourney(int from, int head) {
    boolean lasting = false;
    for (int i = from; i < head; i++) {
      lasting |= LENGTHS.contains(sentence.lemma(i)) && sentence.lower(i - 1).equals("-");
    }
    return lasting && sentence.lemma(head).equals("mission");
  }

  /** {@code White House}, {@code People's Republic of China}: the gazetteer knows better. */
  private boolean isKnownName(int head) {
    int start = sentence.matchStart(head);
    Gazetteer.Match match = start < 0 ? null : sentence.matchAt(start);
    return match != null && match.endToken() - start > 1;
  }

  /** {@code the Norland-Sudria Foreign Ministers' Meeting}: the name of an occasion. */
  private boolean isInNameOfOccasion(int head) {
    return sentence.isPluralNoun(head)
        && sentence.isCapitalized(head)
        && sentence.isPossessive(head + 1)
        && sentence.isCapitalized(head + 2)
        && OCCASIONS.contains(sentence.lower(head + 2));
  }

  /** {@code government policy}, {@code team building}: the role noun only modifies what follows. */
  private boolean nextIsCompound(int head) {
    int next = postpositives.endFrom(head + 1);
    if (next >= sentence.size() || taken[next]) {
      return false;
    }
    return sentence.isNoun(next) && !sentence.isCalendarWord(next);
  }

  private Mention.@Nullable Kind kind(Kind role, int head, int nameFrom, int to) {
    boolean plural = sentence.isPluralNoun(head);
    return switch (role) {
      case OFFICE, PERSON, PRIVATE -> described(role, head, nameFrom, plural);
      case RANK ->
          plural || (isBare(head, nameFrom, to) && !isOfSomebodyNamed(head))
              ? null
              : Mention.Kind.DESCRIPTION;
      case HONORIFIC ->
          sentence.lower(head - 1).equals("holy") || isOfSomebodyNamed(head)
              ? plural ? Mention.Kind.GROUP : Mention.Kind.DESCRIPTION
              : null;
      case GROUP -> Mention.Kind.GROUP;
      case BODY ->
          plural && !sentence.isCapitalized(head)
              ? Mention.Kind.GROUP
              : isBodyName(head, nameFrom, to) ? Mention.Kind.ORGANIZATION : null;
    };
  }

  /** {@code The visitor} is somebody told before; visitors and hosts of no owner are not told. */
  private Mention.@Nullable Kind described(Kind role, int head, int nameFrom, boolean plural) {
    boolean definite =
        sentence.lower(nameFrom - 1).equals("the") || sentence.tag(nameFrom - 1).equals("PRP$");
    if (isPartyOfVisit(head) && (plural || !definite)) {
      return role == Kind.PRIVATE && plural ? Mention.Kind.GROUP : null;
    }
    return plural ? Mention.Kind.GROUP : Mention.Kind.DESCRIPTION;
  }

  private boolean isPartyOfVisit(int head) {
    return VISITORS.contains(sentence.lemma(head)) || HOSTS.contains(sentence.lemma(head));
  }

  private boolean isBare(int head, int nameFrom, int to) {
    return sentence.isCapitalized(head) && to - nameFrom == 1;
  }

  /** {@code His Majesty}, {@code the General}: somebody whose name the text has told. */
  private boolean isOfSomebodyNamed(int head) {
    boolean address = FORMS_OF_ADDRESS.contains(sentence.lower(head));
    String before = sentence.lower(head - 1);
    boolean definite = before.equals("the") || (address && sentence.tag(head - 1).equals("PRP$"));
    boolean goesOn =
        sentence.isCapitalized(head + 1)
            || sentence.lower(head + 1).equals("the")
            || (sentence.lower(head + 1).equals(",") && sentence.lower(head + 2).equals("the"));
    return definite
        && !goesOn
        && sentence.isCapitalized(head)
        && (address || sentence.is(head, Kind.RANK));
  }

  private boolean isBodyName(int head, int nameFrom, int to) {
    return (sentence.isCapitalized(head) && to - nameFrom > 1)
        || countries.named(nameFrom, to) != null
        || sentence.lower(head).equals("government")
        || sentence.lower(head).equals("taliban");
  }
}
