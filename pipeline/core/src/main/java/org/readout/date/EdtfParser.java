package org.readout.date;

import org.jspecify.annotations.Nullable;

/** Parses {@link Edtf} values, strictly: what it takes is printed back character for character. */
final class EdtfParser {
  private static final String UNKNOWN_YEAR = "XXXX";

  private EdtfParser() {}

  static Edtf parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return date(text, text);
    }
    return new EdtfInterval(
        date(text.substring(0, slash), text), date(text.substring(slash + 1), text));
  }

  private static EdtfDate date(String part, String whole) {
    int length = part.length();
    boolean shaped =
        switch (length) {
          case 4 -> true;
          case 7 -> part.charAt(4) == '-';
          case 10 -> part.charAt(4) == '-' && part.charAt(7) == '-';
          default -> false;
        };
    if (!shaped) {
      throw new IllegalArgumentException("not an EDTF value: " + whole);
    }
    String yearText = part.substring(0, 4);
    @Nullable Integer year = yearText.equals(UNKNOWN_YEAR) ? null : digits(yearText, 0, whole);
    int month = length > 4 ? digits(part.substring(5, 7), 1, whole) : 0;
    int day = length > 7 ? digits(part.substring(8, 10), 1, whole) : 0;
    return new EdtfDate(year, month, day);
  }

  /** Integer.parseInt would take a sign and the digits of other scripts. */
  private static int digits(String text, int least, String whole) {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        throw new IllegalArgumentException("not an EDTF value: " + whole);
      }
      number = 10 * number + digit - '0';
    }
    if (number < least) {
      throw new IllegalArgumentException("not an EDTF value: " + whole);
    }
    return number;
  }
}
