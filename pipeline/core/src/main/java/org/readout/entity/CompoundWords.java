package org.readout.entity;

import java.util.ArrayList;
import java.util.List;

/** Where compound words come apart. */
final class CompoundWords {
  private CompoundWords() {}

  /** The start and end offsets of the pieces between hyphens, en dashes and slashes. */
  static List<int[]> pieces(String word) {
    List<int[]> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i < word.length() && !isSeparator(word.charAt(i))) {
        continue;
      }
      if (i > start) {
        pieces.add(new int[] {start, i});
      }
      start = i + 1;
    }
    return pieces;
  }

  private static boolean isSeparator(char character) {
    return PhraseAtoms.isHyphen(character) || character == '\u2013' || character == '/';
  }
}
