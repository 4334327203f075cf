package org.readout.entity;

import org.readout.entity.RoleNouns.Kind;

/**
 * What stands in brackets behind words of a title and belongs to it: {@code President of the Bank
 * (EBRD)}.
 */
final class Brackets {
  private final SentenceContext sentence;

  Brackets(SentenceContext sentence) {
    this.sentence = sentence;
  }

  /**
   * The token behind a bracketed abbreviation, {@code (EBRD)}, or field of an office, {@code
   * Secretary (East)}, that begins at a token; the token itself where none does.
   */
  int endFrom(int i) {
    boolean bracketed =
        isOpening(i)
            && isClosing(i + 2)
            && (sentence.word(i + 1).equals(sentence.upper(i + 1))
                || sentence.is(i - 1, Kind.OFFICE))
            && sentence.isCapitalized(i + 1);
    return bracketed ? i + 3 : i;
  }

  /**
   * The token at which such brackets begin that end before a token; the token itself where none do.
   */
  int startBefore(int end) {
    return end > 3 && endFrom(end - 3) == end ? end - 3 : end;
  }

  private boolean isOpening(int i) {
    return sentence.lower(i).equals("(") || sentence.lower(i).equals("-lrb-");
  }

  private boolean isClosing(int i) {
    return sentence.lower(i).equals(")") || sentence.lower(i).equals("-rrb-");
  }
}
