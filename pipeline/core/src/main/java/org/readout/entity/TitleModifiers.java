package org.readout.entity;

import java.util.Set;
import org.readout.entity.RoleNouns.Kind;
import org.readout.words.WordLists;

/** The words before the head of a title that belong to it: {@code US First Deputy Foreign}. */
final class TitleModifiers {
  /** Adjectives that stand before a title without belonging to it. */
  private static final Set<String> NOT_OF_THE_TITLE = WordLists.ENGLISH.set("beside-titles");

  /** Words of rank and time that belong to a title, capitalised or not. */
  private static final Set<String> RANKING = WordLists.ENGLISH.set("ranking-of-titles");

  /** Fields that ministers are of: {@code Foreign and Defence Minister}. */
  private static final Set<String> PORTFOLIOS = WordLists.ENGLISH.set("portfolios");

  private final SentenceContext sentence;
  private final Brackets brackets;
  private final boolean[] taken;

  /**
   * The grammar over one sentence.
   *
   * @param taken which tokens are names of people, which no title reaches across
   */
  TitleModifiers(SentenceContext sentence, boolean[] taken) {
    this.sentence = sentence;
    this.brackets = new Brackets(sentence);
    this.taken = taken;
  }

  /** The first token of the modifiers before a head; the head itself where it has none. */
  int startBefore(int head) {
    int start = head;
    while (start > 0 && !taken[start - 1] && isModifier(start - 1, start)) {
      int entry = sentence.matchStart(start - 1);
      start = entry >= 0 ? entry : start - 1;
      int named = brackets.startBefore(start);
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
      case "/" -> i > 0 && isOffice(i - 1);
      case "-", "&" ->
          i > 0
              && (isModifyingWord(i - 1)
                  || sentence.tag(i - 1).equals("RB")
                  || sentence.lower(i - 1).equals("under"));
      case "and" ->
          i > 0
              && next == i + 1
              && !taken[i - 1]
              && PORTFOLIOS.contains(sentence.lower(i - 1))
              && sentence.isCapitalized(i + 1);
      case "under" ->
          sentence.isCapitalized(i)
              && (sentence.lower(i + 1).equals("secretary")
                  || sentence.lower(i + 2).equals("secretary"));
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

  private boolean isOffice(int i) {
    return i >= 0 && !taken[i] && sentence.isOffice(i);
  }
}
