package org.readout.article;

import java.util.Locale;
import java.util.Set;

/**
 * Where a sentence ends, roughly: enough to keep a line of contacts apart from the prose behind it.
 */
final class SentenceEnds {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "sen", "rep", "gov", "st", "no", "lt", "col",
          "maj", "capt", "sgt", "adm", "amb", "hon", "rev", "jr", "sr", "inc", "ltd", "co", "corp",
          "vs", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
          "tel", "ext", "e.g", "i.e", "u.s", "u.k", "u.n", "d.c", "a.m", "p.m");

  private SentenceEnds() {}

  /**
   * The offset behind the end of the sentence that begins at an offset, with its closing quotes.
   */
  static int after(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      char character = text.charAt(i);
      if (character != '.' && character != '!' && character != '?') {
        continue;
      }
      int behind = i + 1;
      while (behind < end && ".!?\"'”’)]".indexOf(text.charAt(behind)) >= 0) {
        behind++;
      }
      if (behind >= end) {
        return end;
      }
      if (Line.isSpace(text.charAt(behind))
          && (character != '.' || !isAbbreviation(text, from, i))
          && startsSentence(text, behind, end)) {
        return behind;
      }
    }
    return end;
  }

  /** True where a sentence can begin at an offset: behind the end of another one. */
  static boolean precedes(String text, int from, int at) {
    int i = at;
    while (i > from && (Line.isSpace(text.charAt(i - 1)) || isQuote(text.charAt(i - 1)))) {
      i--;
    }
    return i == from || ".!?".indexOf(text.charAt(i - 1)) >= 0;
  }

  private static boolean startsSentence(String text, int from, int end) {
    int i = from;
    while (i < end && (Line.isSpace(text.charAt(i)) || isQuote(text.charAt(i)))) {
      i++;
    }
    return i >= end || !Character.isLowerCase(text.charAt(i));
  }

  private static boolean isAbbreviation(String text, int from, int dot) {
    int start = dot;
    while (start > from
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    return dot - start == 1
        || ABBREVIATIONS.contains(text.substring(start, dot).toLowerCase(Locale.ROOT));
  }

  private static boolean isQuote(char character) {
    return "\"'“”‘’()[]".indexOf(character) >= 0;
  }
}
