package org.readout.entity;

import java.util.Set;
import org.readout.words.WordLists;

/**
 * Words right behind an office that belong to it: {@code Ambassador Extraordinary and
 * Plenipotentiary}, {@code Chairman-in-Office}.
 */
final class Postpositives {
  private static final Set<String> WORDS = WordLists.ENGLISH.set("behind-offices");

  /** How many tokens {@code -in-Office} has. */
  private static final int IN_OFFICE = 4;

  private static final Set<String> HYPHENATED = WordLists.ENGLISH.set("last-parts-of-offices");

  private final SentenceContext sentence;

  Postpositives(SentenceContext sentence) {
    this.sentence = sentence;
  }

  /** The token behind those that begin at a token; the token itself where none does. */
  int endFrom(int i) {
    int end = isInOffice(i) ? i + IN_OFFICE : i;
    while (isWord(end) || (end > i && isAnd(end) && isWord(end + 1))) {
      end++;
    }
    return end;
  }

  /** The last token before those that end before a token. */
  int lastBefore(int end) {
    int i = isInOffice(end - IN_OFFICE) ? end - IN_OFFICE : end;
    while (isWord(i - 1) || (i < end && isAnd(i - 1) && isWord(i - 2))) {
      i--;
    }
    return i - 1;
  }

  private boolean isWord(int i) {
    return WORDS.contains(sentence.lower(i));
  }

  private boolean isAnd(int i) {
    return sentence.lower(i).equals("and");
  }

  /** {@code -in-Office}, from its first hyphen. */
  private boolean isInOffice(int i) {
    return sentence.lower(i).equals("-")
        && sentence.touches(i)
        && sentence.lower(i + 2).equals("-")
        && HYPHENATED.contains(sentence.lower(i + IN_OFFICE - 1));
  }
}
