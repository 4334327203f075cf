package org.readout.article;

/**
 * The marks that open a line in Markdown and in lists: {@code #}, {@code -}, {@code *}, bullets.
 */
final class Marks {
  private static final String BULLETS = "-*+>•●▪◦‣·–—■□";

  private Marks() {}

  /** How many characters the marks and the space behind them take; 0 where there are none. */
  static int length(String text, int start, int end) {
    int at = start;
    while (at < end) {
      int mark = at;
      if (text.charAt(mark) == '#') {
        while (mark < end && text.charAt(mark) == '#') {
          mark++;
        }
      } else if (BULLETS.indexOf(text.charAt(mark)) >= 0) {
        mark++;
      }
      if (mark == at || mark >= end || !Line.isSpace(text.charAt(mark))) {
        break;
      }
      at = mark;
      while (at < end && Line.isSpace(text.charAt(at))) {
        at++;
      }
    }
    return at - start;
  }

  /** True where a line is a Markdown heading. */
  static boolean isHeading(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == '#') {
      at++;
    }
    return at > start && at - start <= 6 && at < end && text.charAt(at) == ' ';
  }
}
