package org.readout.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Plain text in columns; independent of the default locale. */
final class Columns {
  private static final int KIND = 8;
  private static final int GROUP = 52;
  private static final int NUMBER = 7;

  private Columns() {}

  /** A line's beginning: what it is about, the group, cut where it is too long, and numbers. */
  static StringBuilder line(String kind, String group, String... numbers) {
    StringBuilder line = new StringBuilder();
    line.append(left(kind, KIND)).append(left(group, GROUP));
    for (String number : numbers) {
      line.append(right(number, NUMBER));
    }
    return line;
  }

  /** Three decimals, rounded from the exact binary value, ties to even. */
  static String decimal(double share) {
    return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  static String right(Object value, int width) {
    String text = value.toString();
    return " ".repeat(Math.max(0, width - length(text))) + text;
  }

  /** A number with its noun: {@code 1 fact}, {@code 2 facts}. */
  static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String left(String text, int width) {
    String cut =
        length(text) <= width ? text : text.substring(0, text.offsetByCodePoints(0, width));
    return cut + " ".repeat(width - length(cut));
  }

  /** In code points, so that a character of two units takes one column. */
  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
