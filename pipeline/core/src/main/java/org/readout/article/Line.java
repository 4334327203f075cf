package org.readout.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text without the white space around it.
 *
 * @param start the offset of the first visible character, or the end where there is none
 * @param end the offset behind the last visible character
 */
record Line(int start, int end) {
  /** The lines of a piece of a text; {@code \n}, {@code \r\n} and {@code \r} end a line. */
  static List<Line> of(String text, int from, int to) {
    List<Line> lines = new ArrayList<>();
    int start = from;
    while (start < to) {
      int end = start;
      while (end < to && !isLineEnd(text.charAt(end))) {
        end++;
      }
      lines.add(trimmed(text, start, end));
      boolean pair = end + 1 < to && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (pair ? 2 : 1);
    }
    return lines;
  }

  /** The piece without white space, no-break spaces and invisible characters at its ends. */
  static Line trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Line(start, end);
  }

  /** White space of any kind, no-break spaces and characters without a width among it. */
  static boolean isSpace(char character) {
    return character <= ' '
        || character == '\u00A0'
        || character == '\u200B'
        || character == '\uFEFF'
        || character == '\u0085'
        || (character > '\u1000'
            && (Character.isSpaceChar(character) || Character.isWhitespace(character)));
  }

  private static boolean isLineEnd(char character) {
    return character == '\n'
        || character == '\r'
        || character == '\u0085'
        || character == '\u2028'
        || character == '\u2029';
  }

  boolean isBlank() {
    return start == end;
  }

  int length() {
    return end - start;
  }

  String of(String text) {
    return text.substring(start, end);
  }
}
