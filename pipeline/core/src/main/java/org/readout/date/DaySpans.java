package org.readout.date;

import java.time.DayOfWeek;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateMeaning.Fixed;
import org.readout.date.DateMeaning.OfYear;
import org.readout.date.DateMeaning.Yearless;

/** What two days of the text make together. */
final class DaySpans {
  private DaySpans() {}

  static @Nullable DateMeaning meaning(
      EdtfDate first, EdtfDate last, YearTail year, @Nullable DayOfWeek weekday) {
    if (first.equals(last)) {
      return year.of(first);
    }
    EdtfInterval pattern = new EdtfInterval(first, last);
    Integer relative = year.relative();
    if (relative != null) {
      return new OfYear(pattern, relative);
    }
    if (year.year() == 0) {
      return new Yearless(pattern, weekday, Choice.BARE);
    }
    // The year stands behind the last day: "December 30 to January 2, 2022".
    Edtf filled = pattern.inYear(isEarlier(last, first) ? year.year() - 1 : year.year());
    return filled == null ? null : new Fixed(filled);
  }

  static @Nullable Edtf interval(@Nullable Edtf start, @Nullable Edtf end) {
    boolean valid = start instanceof EdtfDate && end instanceof EdtfDate && !start.equals(end);
    if (!valid || start == null || end == null) {
      return null;
    }
    try {
      return new EdtfInterval((EdtfDate) start, (EdtfDate) end);
    } catch (IllegalArgumentException backwards) {
      return null;
    }
  }

  static boolean isEarlier(EdtfDate one, EdtfDate other) {
    return MonthDay.of(one.month(), one.day()).isBefore(MonthDay.of(other.month(), other.day()));
  }

  /** "June 28 and July 2" are two dates, unless "between" stands before them. */
  static boolean isJoiner(Lexemes words, int position, int start) {
    return words.isOneOf(position, DateWords.JOINERS)
        && (start < 0 || !words.is(position, "and") || isBetween(words, start));
  }

  static boolean isBetween(Lexemes words, int at) {
    return words.is(at - 1, "between") || words.is(at - 2, "between");
  }
}
