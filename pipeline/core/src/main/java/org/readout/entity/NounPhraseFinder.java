package org.readout.entity;

import java.util.ArrayList;
import java.util.List;
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
  private static final int LONGEST_COMPLEMENT = 14;

  /** Adjectives that the short name of a group leaves out. */
  private static final Set<String> NOT_OF_THE_NAME =
      Set.of("both", "all", "such", "these", "those", "many", "visiting");

  private static final Set<String> LENGTHS = Set.of("day", "week", "month", "hour");

  /** The second part of {@code secretary-general}, {@code president-elect}. */
  private static final Set<String> HYPHENATED = Set.of("general", "elect", "designate");

  private static final Set<String> OCCASIONS = WordLists.ENGLISH.set("occasions");

  private final SentenceContext sentence;
  private final Postpositives postpositives;
  private static final Set<String> COUNTRY_LINKS = Set.of("of", "from");

  private final boolean[] taken;
  private final TitleComplement portfolios;
  private final PhraseCountry countries;
  private int membersEnd;

  NounPhraseFinder(SentenceContext sentence, boolean[] taken) {
    this.sentence = sentence;
    this.postpositives = new Postpositives(sentence);
    this.taken = taken.clone();
    this.portfolios = new TitleComplement(sentence, this.taken);
    this.countries = new PhraseCountry(sentence);
  }

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
    boolean counted = sentence.lower(i).equals("two") || sentence.lower(i).equals("pair");
    boolean alone =
        sentence.tag(i + 1).startsWith("V")
            || sentence.tag(i + 1).equals("MD")
            || sentence.tag(i + 1).equals("RB");
    if (!counted || !alone || i == 0 || !sentence.lower(i - 1).equals("the")) {
      return null;
    }
    return new Mention(
        Mention.Kind.GROUP,
        sentence.tagged.sentence().index(),
        i - 1,
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
    int from = start(head);
    if (isJourney(from, head)) {
      return null;
    }
    int nameFrom = from;
    while (nameFrom < head
        && (sentence.isDeterminer(nameFrom)
            || NOT_OF_THE_NAME.contains(sentence.lower(nameFrom)))) {
      nameFrom++;
    }
    int to = end(head);
    Mention.Kind kind = kind(noun.kind(), head, nameFrom, to);
    if (kind == null) {
      return null;
    }
    AdjectiveList states = new AdjectiveList(sentence, taken, head);
    List<Mention.Member> members =
        kind == Mention.Kind.GROUP ? members(head, nameFrom, to) : List.of();
    int end = members.isEmpty() ? to : membersEnd;
    if (members.isEmpty() && kind == Mention.Kind.GROUP && states.isFound()) {
      members = states.members();
      from = states.from();
      nameFrom = states.nameFrom();
    }
    String name = sentence.tagged.sentence().words(nameFrom, to);
    String country = countries.named(nameFrom, to);
    boolean plural = kind == Mention.Kind.GROUP;
    String title = kind == Mention.Kind.DESCRIPTION ? name : null;
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

  /** {@code the presidents of A, B and C}: each is a party of its own. */
  private List<Mention.Member> members(int head, int nameFrom, int to) {
    List<Mention.Member> members = new ArrayList<>();
    int link = head + 1;
    while (link + 1 < to && !leadsToState(link)) {
      link++;
    }
    if (link >= to || !COUNTRY_LINKS.contains(sentence.lower(link))) {
      return members;
    }
    String each =
        singular(sentence.tagged.sentence().words(nameFrom, head + 1), head)
            + " "
            + sentence.tagged.sentence().words(head + 1, link + 1)
            + " ";
    int i = link + 1;
    while (i < sentence.size()) {
      i = sentence.lower(i).equals("the") ? i + 1 : i;
      Gazetteer.Match match = sentence.matchAt(i);
      String country = match == null ? null : match.first().country();
      if (match == null || country == null || match.first().kind() != Gazetteer.Kind.COUNTRY) {
        break;
      }
      members.add(
          new Mention.Member(
              each + sentence.tagged.sentence().words(i, match.endToken()), country));
      i = match.endToken();
      membersEnd = i;
      while (sentence.lower(i).equals(",") || sentence.lower(i).equals("and")) {
        i++;
      }
    }
    return members.size() > 1 ? members : List.of();
  }

  private boolean leadsToState(int link) {
    int state = sentence.lower(link + 1).equals("the") ? link + 2 : link + 1;
    Gazetteer.Match match = sentence.matchAt(state);
    return COUNTRY_LINKS.contains(sentence.lower(link))
        && match != null
        && match.first().kind() == Gazetteer.Kind.COUNTRY;
  }

  private String singular(String phrase, int head) {
    boolean office =
        sentence.is(head, Kind.OFFICE)
            && phrase.endsWith("s")
            && !sentence.lemma(head).equals("leader");
    return office ? phrase.substring(0, phrase.length() - 1) : phrase;
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
      case OFFICE, PERSON, PRIVATE -> plural ? Mention.Kind.GROUP : Mention.Kind.DESCRIPTION;
      case RANK ->
          plural || (sentence.isCapitalized(head) && to - nameFrom == 1)
              ? null
              : Mention.Kind.DESCRIPTION;
      case HONORIFIC -> sentence.lower(head - 1).equals("holy") ? Mention.Kind.DESCRIPTION : null;
      case GROUP -> Mention.Kind.GROUP;
      case BODY ->
          plural && !sentence.isCapitalized(head)
              ? Mention.Kind.GROUP
              : isBodyName(head, nameFrom, to) ? Mention.Kind.ORGANIZATION : null;
    };
  }

  private boolean isBodyName(int head, int nameFrom, int to) {
    return (sentence.isCapitalized(head) && to - nameFrom > 1)
        || countries.named(nameFrom, to) != null
        || sentence.lower(head).equals("government")
        || sentence.lower(head).equals("taliban");
  }

  private int start(int head) {
    int start = head;
    while (start > 0 && !taken[start - 1] && isPart(start - 1)) {
      int entry = sentence.matchStart(start - 1);
      start = entry >= 0 && !anyTaken(entry, start) ? entry : start - 1;
    }
    while (start < head
        && (sentence.isPossessive(start)
            || sentence.word(start).equals("-")
            || sentence.lower(start).equals("and"))) {
      start++;
    }
    if (start > 0 && sentence.isDeterminer(start - 1) && !taken[start - 1]) {
      start--;
    }
    return start;
  }

  private boolean anyTaken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  private boolean isPart(int i) {
    String tag = sentence.tag(i);
    if (sentence.isCalendarWord(i)) {
      return false;
    }
    if (sentence.isPossessive(i)) {
      return sentence.matchStart(i - 1) >= 0;
    }
    if (sentence.word(i).equals("-")) {
      return i > 0 && !taken[i - 1];
    }
    return (sentence.lower(i).equals("and")
            && sentence.tag(i - 1).startsWith("JJ")
            && sentence.tag(i + 1).startsWith("JJ"))
        || tag.startsWith("JJ")
        || tag.startsWith("NN")
        || tag.equals("CD")
        || tag.equals("VBN")
        || (tag.equals("VBG")
            && !sentence.tag(i - 1).startsWith("VB")
            && sentence.isDeterminer(i - 1))
        || sentence.matchStart(i) >= 0;
  }

  private int end(int head) {
    boolean compound =
        sentence.lower(head + 1).equals("-") && HYPHENATED.contains(sentence.lower(head + 2));
    int end = compound ? head + 3 : postpositives.endFrom(head + 1);
    int i = end;
    while (i < sentence.size() && i - head < LONGEST_COMPLEMENT && !taken[i]) {
      String word = sentence.lower(i);
      int listed = word.equals(",") && end > head + 1 ? portfolios.behindPortfolios(i) : -1;
      if (listed > 0) {
        end = listed;
        i = listed;
        continue;
      }
      boolean opens =
          word.equals("of")
              || (word.equals("from") && end == head + 1)
              || (word.equals("for")
                  && sentence.isCapitalized(i + 1)
                  && sentence.matchAt(i + 1) == null);
      boolean goesOn =
          word.equals("and")
              && end > head + 1
              && sentence.isCapitalized(i + 1)
              && sentence.matchAt(i + 1) == null
              && !isRole(i + 1);
      if (!opens && !goesOn) {
        break;
      }
      int noun = i + 1;
      while (sentence.isDeterminer(noun)) {
        noun++;
      }
      int phraseEnd = noun;
      while (phraseEnd < sentence.size() && !taken[phraseEnd] && isComplementPart(phraseEnd)) {
        phraseEnd++;
      }
      if (phraseEnd == noun || sentence.isCalendarWord(noun)) {
        break;
      }
      end = phraseEnd;
      i = phraseEnd;
    }
    return end;
  }

  private boolean isRole(int i) {
    return sentence.role(i) != null;
  }

  private boolean isComplementPart(int i) {
    String tag = sentence.tag(i);
    boolean occasion = OCCASIONS.contains(sentence.lower(i)) && sentence.isCapitalized(i - 1);
    return !(occasion && !sentence.isCapitalized(i))
        && (tag.startsWith("NN")
            || tag.startsWith("JJ")
            || tag.equals("CD")
            || (sentence.isPossessive(i) && sentence.isNoun(i + 1))
            || (sentence.word(i).equals("-") && sentence.isNoun(i + 1))
            || sentence.matchStart(i) >= 0)
        && !sentence.isCalendarWord(i);
  }
}
