package org.readout.entity;

import java.util.Set;
import org.readout.entity.RoleNouns.Kind;

/**
 * The title before a name: {@code [country] modifier* office [of complement] [and title] [rank]},
 * as in {@code US Assistant Secretary of State for South Asian Affairs}, {@code 1st Deputy Minister
 * and Chief of the General Staff, Lieutenant-General}.
 */
final class TitleBefore {
  private static final int LONGEST_TITLE = 22;

  private static final Set<String> COMPLEMENT_PREPOSITIONS =
      Set.of("of", "for", "to", "in", "on", "at");

  /** Adjectives that stand before a title without belonging to it. */
  private static final Set<String> NOT_OF_THE_TITLE =
      Set.of(
          "visiting",
          "new",
          "newly",
          "incoming",
          "current",
          "fellow",
          "both",
          "other",
          "own",
          "respective",
          "late",
          "longtime",
          "several",
          "many",
          "various",
          "different",
          "same",
          "the",
          "two",
          "three",
          "four",
          "five");

  /** Words of rank and time that belong to a title, capitalised or not. */
  private static final Set<String> RANKING =
      Set.of(
          "acting",
          "former",
          "then",
          "deputy",
          "vice",
          "retired",
          "elected",
          "outgoing",
          "interim",
          "caretaker",
          "first",
          "second",
          "permanent",
          "special",
          "senior",
          "assistant",
          "chief",
          "prime",
          "ex",
          "designate");

  /** Fields that ministers are of: {@code Foreign and Defence Minister}. */
  private static final Set<String> PORTFOLIOS =
      Set.of(
          "foreign",
          "home",
          "interior",
          "defence",
          "defense",
          "finance",
          "economic",
          "economy",
          "trade",
          "justice",
          "health",
          "education",
          "energy",
          "agriculture",
          "environment",
          "transport",
          "labour",
          "labor",
          "culture",
          "science",
          "industry",
          "commerce",
          "security",
          "development",
          "tourism",
          "european",
          "planning",
          "family",
          "youth",
          "sports");

  private final SentenceContext sentence;
  private final boolean[] taken;

  /**
   * The grammar over one sentence.
   *
   * @param taken which tokens are names of people, which no title reaches across
   */
  TitleBefore(SentenceContext sentence, boolean[] taken) {
    this.sentence = sentence;
    this.taken = taken;
  }

  /**
   * The first token of the title that ends before the name, or the name's own first token where
   * there is none.
   */
  int startBefore(int name) {
    int start = ranksBefore(name);
    int office = titleEndingAt(start);
    if (office < 0 && start < name && sentence.lower(start - 1).equals(",")) {
      office = titleEndingAt(start - 1);
    }
    return office >= 0 ? office : start;
  }

  private int ranksBefore(int name) {
    int start = name;
    while (start > 0 && !taken[start - 1] && isRankOrHonorific(start - 1)) {
      start--;
      if (start > 1 && sentence.word(start - 1).equals("-") && isRankOrHonorific(start - 2)) {
        start--;
      }
    }
    boolean addressed = start < name && start > 1 && sentence.tag(start - 1).equals("PRP$");
    return addressed && sentence.isCapitalized(start - 1) ? start - 1 : start;
  }

  private boolean isRankOrHonorific(int i) {
    return sentence.word(i).equals("HE")
        || (sentence.isCapitalized(i)
            && (sentence.is(i, Kind.RANK) || sentence.is(i, Kind.HONORIFIC)))
        || (sentence.tag(i).startsWith("NN") && sentence.is(i, Kind.RANK));
  }

  /** The start of the longest title that ends before a token, or -1. */
  private int titleEndingAt(int end) {
    int start = singleTitleEndingAt(end);
    if (start < 0) {
      return -1;
    }
    while (true) {
      int longer = longer(start);
      if (longer < 0 || end - longer > LONGEST_TITLE) {
        return start;
      }
      start = longer;
    }
  }

  private int longer(int start) {
    String before = sentence.lower(start - 1);
    if (before.equals("and") || before.equals("&")) {
      int joined = sentence.isCapitalized(start) ? singleTitleEndingAt(start - 1) : -1;
      boolean person = joined >= 0 && joined == start - 2 && sentence.isDeterminer(joined - 1);
      return person ? -1 : joined;
    }
    int preposition = before.equals("the") ? start - 2 : start - 1;
    boolean joins = COMPLEMENT_PREPOSITIONS.contains(sentence.lower(preposition));
    return joins && isOffice(preposition - 1) ? singleTitleEndingAt(preposition) : -1;
  }

  private int singleTitleEndingAt(int end) {
    if (isOffice(end - 1)) {
      return withModifiers(end - 1);
    }
    boolean closed =
        end > 0
            && (sentence.isNoun(end - 1)
                || sentence.tag(end - 1).startsWith("JJ")
                || sentence.matchStart(end - 1) >= 0
                || sentence.lower(end - 1).equals(")"));
    int last = sentence.beforeAbbreviation(end) - 1;
    for (int i = last; closed && i > 0 && i > end - LONGEST_TITLE && isComplementPart(i); i--) {
      if (COMPLEMENT_PREPOSITIONS.contains(sentence.lower(i)) && isOffice(i - 1) && i < end - 1) {
        return withModifiers(i - 1);
      }
    }
    return -1;
  }

  private boolean isOffice(int i) {
    return i >= 0 && !taken[i] && sentence.isOffice(i);
  }

  private boolean isComplementPart(int i) {
    if (i < 0 || taken[i]) {
      return false;
    }
    String word = sentence.lower(i);
    if (word.equals(",") || word.equals("and") || word.equals("&")) {
      return sentence.isCapitalized(i + 1)
          || word.equals("and")
          || sentence.lower(i + 1).equals("and");
    }
    String tag = sentence.tag(i);
    return (tag.startsWith("NN") && !sentence.isCalendarWord(i))
        || tag.startsWith("JJ")
        || tag.equals("CD")
        || tag.equals("POS")
        || tag.equals("FW")
        || word.equals("the")
        || word.equals("-")
        || word.equals("/")
        || word.equals("+")
        || sentence.matchStart(i) >= 0
        || COMPLEMENT_PREPOSITIONS.contains(word);
  }

  private int withModifiers(int head) {
    int start = head;
    while (start > 0 && !taken[start - 1] && isModifier(start - 1, start)) {
      int entry = sentence.matchStart(start - 1);
      start = entry >= 0 ? entry : start - 1;
      int named = sentence.beforeAbbreviation(start);
      start = named < start && sentence.matchStart(named - 1) >= 0 ? named : start;
    }
    while ((start < head
            && !sentence.tag(start).startsWith("NNP")
            && NOT_OF_THE_TITLE.contains(sentence.lower(start)))
        || (start < head && (sentence.isPossessive(start) || sentence.word(start).equals("-")))) {
      start++;
    }
    return start;
  }

  /** A dateline such as {@code WASHINGTON, D.C.} is no part of the title behind it. */
  private boolean isPlaceBefore(int i) {
    int start = sentence.matchStart(i);
    Gazetteer.Match match = start < 0 ? null : sentence.matchAt(start);
    if (match == null) {
      return sentence.word(i).equals(",");
    }
    boolean comma = false;
    for (int k = start; k < match.endToken(); k++) {
      comma |= sentence.word(k).equals(",");
    }
    boolean city = match.first().kind() == Gazetteer.Kind.CITY;
    return comma || (city && !sentence.is(match.endToken(), Kind.OFFICE));
  }

  private boolean isSpacedDash(int i) {
    return sentence.word(i).equals("-") && i > 0 && !sentence.touches(i);
  }

  private boolean isModifier(int i, int next) {
    if (sentence.isCalendarWord(i) || isPlaceBefore(i) || isSpacedDash(i)) {
      return false;
    }
    if (sentence.isPossessive(i)) {
      return sentence.matchStart(i - 1) >= 0 || isOffice(i - 1);
    }
    String word = sentence.lower(i);
    return switch (word) {
      case "-", "&" -> i > 0 && (isModifyingWord(i - 1) || sentence.tag(i - 1).equals("RB"));
      case "and" ->
          i > 0
              && next == i + 1
              && !taken[i - 1]
              && PORTFOLIOS.contains(sentence.lower(i - 1))
              && sentence.isCapitalized(i + 1);
      case "under" -> sentence.isCapitalized(i) && sentence.lower(i + 1).equals("secretary");
      default -> isModifyingWord(i) && !isPlainWordBeforeCapital(i, next);
    };
  }

  private boolean isModifyingWord(int i) {
    String tag = sentence.tag(i);
    String word = sentence.lower(i);
    boolean ordinal =
        tag.equals("CD")
            && (word.endsWith("st") || (word.length() > 2 && !Character.isDigit(word.charAt(0))));
    boolean participle = tag.equals("VBN") && (sentence.isCapitalized(i) || RANKING.contains(word));
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || ordinal
        || participle
        || RANKING.contains(word)
        || sentence.matchStart(i) >= 0;
  }

  /**
   * {@code long-time friend President Berg}: what is not capitalised before a capital is no part of
   * the title.
   */
  private boolean isPlainWordBeforeCapital(int i, int next) {
    return !sentence.isCapitalized(i)
        && sentence.isCapitalized(next)
        && !RANKING.contains(sentence.lower(i))
        && sentence.matchStart(i) < 0
        && !Character.isDigit(sentence.word(i).charAt(0));
  }
}
