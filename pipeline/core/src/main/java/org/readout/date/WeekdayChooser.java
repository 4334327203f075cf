package org.readout.date;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateMeaning.Weekdays;
import org.readout.date.DateMeaning.WeekdaysOfWeek;
import org.readout.date.DateMeaning.Weekend;

/**
 * Chooses the day that a day of the week means in news: the nearest one that the tense allows
 * (Strötgen and Gertz 2013, HeidelTime).
 */
final class WeekdayChooser {
  /**
   * How many days a weekday of unknown tense may lie back. News tells far more often what was than
   * what will be, so only the next two days win over the past.
   */
  private static final int DAYS_BACK = 4;

  /** A present tense speaks of what is arranged as often as of what is going on: the nearest. */
  private static final int DAYS_BACK_PRESENT = 3;

  private WeekdayChooser() {}

  static @Nullable Edtf choose(Weekdays weekdays, LocalDate reference, Tense tense) {
    DayOfWeek day = weekdays.first();
    LocalDate first =
        switch (weekdays.choice()) {
          case BARE -> bare(day, reference, tense);
          case THIS ->
              tense == Tense.PAST
                  ? reference.with(previousOrSame(day))
                  : reference.with(nextOrSame(day));
          case LAST -> last(day, reference);
          case PAST -> reference.with(previous(day));
          case NEXT -> inWeek(day, reference, 1);
          case COMING -> reference.with(next(day));
        };
    return through(first, weekdays.last());
  }

  static @Nullable Edtf choose(WeekdaysOfWeek weekdays, LocalDate reference) {
    return through(inWeek(weekdays.first(), reference, weekdays.weeks()), weekdays.last());
  }

  /** On a Friday, "last Thursday" is not the day before, which would be plain "Thursday". */
  private static LocalDate last(DayOfWeek day, LocalDate reference) {
    LocalDate before = reference.with(previous(day));
    boolean yesterday = before.equals(reference.minusDays(1));
    return yesterday && reference.getDayOfWeek() != DayOfWeek.MONDAY
        ? before.minusWeeks(1)
        : before;
  }

  private static LocalDate bare(DayOfWeek day, LocalDate reference, Tense tense) {
    return switch (tense) {
      case PAST -> reference.with(previousOrSame(day));
      case FUTURE -> reference.with(nextOrSame(day));
      case PRESENT -> near(day, reference, DAYS_BACK_PRESENT);
      case UNKNOWN -> near(day, reference, DAYS_BACK);
    };
  }

  private static LocalDate near(DayOfWeek day, LocalDate reference, int daysBack) {
    LocalDate before = reference.with(previousOrSame(day));
    return before.isBefore(reference.minusDays(daysBack)) ? before.plusWeeks(1) : before;
  }

  private static LocalDate inWeek(DayOfWeek day, LocalDate reference, int weeks) {
    return reference.with(previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks).with(nextOrSame(day));
  }

  private static @Nullable Edtf through(LocalDate first, DayOfWeek last) {
    return Calendar.days(first, first.with(nextOrSame(last)));
  }

  /** Early in the week the weekend is the one that is over, unless the tense says otherwise. */
  static @Nullable Edtf choose(Weekend weekend, LocalDate reference, Tense tense) {
    DayOfWeek today = reference.getDayOfWeek();
    boolean begun = today.compareTo(DayOfWeek.SATURDAY) >= 0;
    DayOfWeek lastOfEarly =
        weekend.choice() == Choice.BARE ? DayOfWeek.WEDNESDAY : DayOfWeek.TUESDAY;
    boolean early = today.compareTo(lastOfEarly) <= 0;
    boolean over = !begun && (tense == Tense.PAST || (tense == Tense.UNKNOWN && early));
    if (weekend.choice() == Choice.COMING) {
      return Calendar.unit(Unit.WEEKEND, reference, begun ? 1 : 0);
    }
    return Calendar.unit(Unit.WEEKEND, reference, over ? -1 : 0);
  }
}
