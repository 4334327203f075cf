package org.readout.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateMeaning.Anchored;
import org.readout.date.DateMeaning.AnchoredWeekday;
import org.readout.date.DateMeaning.DayOfRelativeMonth;
import org.readout.date.DateMeaning.Length;

/**
 * Counts units of the calendar. Null stands for what lies outside of the years that EDTF writes.
 */
final class Calendar {
  private static final int LAST_YEAR = 9999;

  private Calendar() {}

  /** The unit that lies some units away from the one that holds a day. */
  static @Nullable Edtf unit(Unit unit, LocalDate day, int offset) {
    return switch (unit) {
      case DAY -> days(day.plusDays(offset), day.plusDays(offset));
      case WEEK -> week(day.plusWeeks(offset));
      case WEEKEND -> {
        LocalDate sunday =
            day.plusWeeks(offset).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        yield days(sunday.minusDays(1), sunday);
      }
      case MONTH -> {
        YearMonth month = YearMonth.from(day).plusMonths(offset);
        yield isWritten(month.getYear()) ? EdtfDate.of(month) : null;
      }
      case YEAR -> {
        int year = day.getYear() + offset;
        yield isWritten(year) ? EdtfDate.ofYear(year) : null;
      }
    };
  }

  private static @Nullable Edtf week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return days(monday, monday.plusDays(6));
  }

  /** The days from one to another. */
  static @Nullable Edtf days(LocalDate first, LocalDate last) {
    boolean written = isWritten(first.getYear()) && isWritten(last.getYear());
    return written && !last.isBefore(first) ? Edtf.between(first, last) : null;
  }

  private static boolean isWritten(int year) {
    return year >= 0 && year <= LAST_YEAR;
  }

  /** The unit that holds the first day of a value, or null without a known day. */
  static @Nullable Edtf around(Unit unit, @Nullable Edtf value) {
    LocalDate day = value == null ? null : value.firstDay();
    return day == null ? null : unit(unit, day, 0);
  }

  /** A unit counted from an anchor: forward from its last day, backward from its first. */
  static @Nullable Edtf counted(Anchored anchored, @Nullable Edtf anchor) {
    if (anchor == null || !isFineEnough(anchored.unit(), anchor.precision())) {
      return null;
    }
    if (anchored.unit() == Unit.DAY && anchored.offset() == 0) {
      return anchor;
    }
    LocalDate day = anchored.offset() > 0 ? anchor.lastDay() : anchor.firstDay();
    return day == null ? null : unit(anchored.unit(), day, anchored.offset());
  }

  private static boolean isFineEnough(Unit unit, Precision precision) {
    return switch (precision) {
      case DAY, INTERVAL -> true;
      case MONTH -> unit == Unit.MONTH || unit == Unit.YEAR;
      case SEASON, YEAR -> unit == Unit.YEAR;
    };
  }

  /** A day of a month counted from the one that a day lies in; null where it has no such day. */
  static @Nullable Edtf day(DayOfRelativeMonth numbered, LocalDate reference) {
    YearMonth month = YearMonth.from(reference).plusMonths(numbered.months());
    boolean known = month.isValidDay(numbered.day()) && isWritten(month.getYear());
    return known ? EdtfDate.of(month.atDay(numbered.day())) : null;
  }

  /** A weekday counted from an anchor. */
  static @Nullable Edtf counted(AnchoredWeekday weekday, @Nullable Edtf anchor) {
    if (anchor == null || !isFineEnough(Unit.DAY, anchor.precision())) {
      return null;
    }
    LocalDate day = weekday.after() ? anchor.lastDay() : anchor.firstDay();
    if (day == null) {
      return null;
    }
    LocalDate found =
        day.with(
            weekday.after()
                ? TemporalAdjusters.next(weekday.day())
                : TemporalAdjusters.previous(weekday.day()));
    return days(found, found);
  }

  /** A length in days, 0 where it is not told in days or weeks. */
  static int days(Length length) {
    return switch (length.unit()) {
      case DAY -> length.amount();
      case WEEK -> 7 * length.amount();
      case WEEKEND -> 2;
      case MONTH, YEAR -> 0;
    };
  }
}
