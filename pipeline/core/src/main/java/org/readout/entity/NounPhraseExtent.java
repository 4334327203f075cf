package org.readout.entity;

import java.util.Set;
import org.readout.words.WordLists;

/**
 * Tells where a noun phrase about people or a body begins and ends: {@code the Turkish deputy
 * [minister] of foreign affairs, trade and tourism}.
 */
final class NounPhraseExtent {
  private static final int LONGEST_COMPLEMENT = 14;

  /** The second part of {@code secretary-general}, {@code president-elect}. */
  private static final Set<String> HYPHENATED = WordLists.ENGLISH.set("second-parts-of-offices");

  private static final Set<String> OCCASIONS = WordLists.ENGLISH.set("occasions");

  private final SentenceContext sentence;
  private final boolean[] taken;
  private final Postpositives postpositives;
  private final TitleComplement portfolios;

  /**
   * The phrases of one sentence.
   *
   * @param taken which tokens are of mentions already found, which no phrase reaches across
   */
  NounPhraseExtent(SentenceContext sentence, boolean[] taken) {
    this.sentence = sentence;
    this.taken = taken;
    this.postpositives = new Postpositives(sentence);
    this.portfolios = new TitleComplement(sentence, taken);
  }

  /** The first token of the phrase of a noun, its article included. */
  int start(int head) {
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

  /** The token behind the phrase of a noun and what it is of. */
  int end(int head) {
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
              && sentence.role(i + 1) == null;
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
