package org.readout.date;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateMeaning.DayOfMonth;

/** Chooses the month of a day that only its number tells. */
final class DayOfMonthChooser {
  /** In months: of two that follow each other at least one has a 31st. */
  private static final int FARTHEST = 2;

  private DayOfMonthChooser() {}

  /**
   * The day of that number nearest to the date told before, or else to the day of publication, on
   * the side of the latter that the tense tells; null where neither is known.
   */
  static @Nullable Edtf choose(
      DayOfMonth numbered, @Nullable LocalDate reference, Tense tense, @Nullable Edtf anchor) {
    LocalDate told = anchor == null ? null : anchor.firstDay();
    LocalDate near = told == null ? reference : told;
    if (near == null) {
      return null;
    }
    LocalDate nearest = null;
    for (int months = -FARTHEST; months <= FARTHEST; months++) {
      YearMonth month = YearMonth.from(near).plusMonths(months);
      LocalDate day = month.isValidDay(numbered.day()) ? month.atDay(numbered.day()) : null;
      if (day != null
          && isOfTense(day, reference, tense)
          && (nearest == null || distance(day, near) < distance(nearest, near))) {
        nearest = day;
      }
    }
    return nearest == null ? null : Calendar.days(nearest, nearest);
  }

  private static boolean isOfTense(LocalDate day, @Nullable LocalDate reference, Tense tense) {
    if (reference == null) {
      return true;
    }
    return switch (tense) {
      case PAST -> !day.isAfter(reference);
      case FUTURE -> !day.isBefore(reference);
      case PRESENT, UNKNOWN -> true;
    };
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(DAYS.between(one, other));
  }
}
