package org.readout.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The year behind a date: "2018", ", 2018", "of last year".
 *
 * @param year the year, or 0 where it is not told
 * @param relative the year counted from the reference's, or null where it is not told
 * @param end the position behind it
 */
record YearTail(int year, @Nullable Integer relative, int end) {
  private static final Set<String> LINKS = Set.of(",", "of", "in");

  static YearTail read(Lexemes words, int at) {
    if (words.is(at, "-") && words.is(at - 2, "-") && words.at(at + 1).glued()) {
      int year = words.year(at + 1);
      return year > 0 ? new YearTail(year, null, at + 2) : new YearTail(0, null, at);
    }
    int from = words.isOneOf(at, LINKS) ? at + 1 : at;
    int year = words.is(from - 1, "in") && from > at ? 0 : words.year(from);
    if (year > 0 && !words.is(from + 1, "-")) {
      return new YearTail(year, null, from + 1);
    }
    if (year > 0) {
      boolean dayRangeFollows = words.month(from + 2) > 0 || words.day(from + 2) > 0;
      boolean spaced = !words.at(from + 1).glued();
      return dayRangeFollows || spaced
          ? new YearTail(year, null, from + 1)
          : new YearTail(0, null, at);
    }
    if (words.is(from + 1, "year")) {
      int offset =
          switch (words.text(from)) {
            case "this" -> 0;
            case "last" -> -1;
            case "next" -> 1;
            default -> 2;
          };
      if (offset < 2) {
        return new YearTail(0, offset, from + 2);
      }
    }
    return new YearTail(0, null, at);
  }

  boolean isPresent() {
    return year > 0 || relative != null;
  }

  /** The meaning of a date in this year, or null where the year does not have the day. */
  @Nullable DateMeaning of(Edtf pattern) {
    Integer years = relative;
    if (years != null) {
      return new DateMeaning.OfYear(pattern, years);
    }
    if (year > 0) {
      Edtf filled = pattern.inYear(year);
      return filled == null ? null : new DateMeaning.Fixed(filled);
    }
    return new DateMeaning.Yearless(pattern, null, Choice.BARE);
  }
}
