package org.readout.date;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateMeaning.Yearless;

/** Chooses the year that a date without one means, as the reference date and the tense tell. */
final class YearChooser {
  /**
   * How many days a day may lie on the wrong side of the reference: a document can be published
   * somewhat before or after the day that it was written on.
   */
  private static final int TOLERANCE = 3;

  /** A future date of unknown tense counts as farther away than it is: news mostly looks back. */
  private static final double FUTURE_WEIGHT = 1.5;

  /**
   * In days: what lay ahead so shortly before the reference was told before then, and nobody means
   * the day a year later.
   */
  private static final int JUST_OVER = 31;

  /** In January, the winter before the running one began two calendar years ago. */
  private static final int REACH = 2;

  /** February 29 can be eight years away (1896, 1904). */
  private static final int LEAP_CYCLE = 8;

  private YearChooser() {}

  static @Nullable Edtf choose(Yearless date, LocalDate reference, Tense tense) {
    List<Edtf> years = candidates(date.pattern(), reference.getYear());
    List<Edtf> fitting = fitting(years, date.weekday(), reference);
    return switch (date.choice()) {
      case BARE -> bare(fitting, reference, tense);
      case THIS -> current(fitting, reference, tense);
      case LAST, PAST -> latest(fitting, reference, -1);
      case NEXT, COMING -> earliest(fitting, reference, 1);
    };
  }

  private static List<Edtf> candidates(Edtf pattern, int year) {
    List<Edtf> candidates = new ArrayList<>();
    for (int candidate = year - REACH; candidate <= year + REACH; candidate++) {
      add(candidates, pattern.inYear(candidate));
    }
    if (candidates.size() <= REACH) {
      candidates.clear();
      for (int candidate = year - LEAP_CYCLE; candidate <= year + LEAP_CYCLE; candidate++) {
        add(candidates, pattern.inYear(candidate));
      }
    }
    return candidates;
  }

  private static void add(List<Edtf> candidates, @Nullable Edtf candidate) {
    if (candidate != null) {
      candidates.add(candidate);
    }
  }

  /**
   * The years in which the day has the weekday that the text gives it; all where none has: then the
   * text errs. Only years next to the reference count, since any date has any weekday some year.
   */
  private static List<Edtf> fitting(
      List<Edtf> years, @Nullable DayOfWeek weekday, LocalDate reference) {
    if (weekday == null) {
      return years;
    }
    List<Edtf> fitting =
        years.stream()
            .filter(year -> Math.abs(first(year).getYear() - reference.getYear()) <= 1)
            .filter(year -> first(year).getDayOfWeek() == weekday)
            .toList();
    return fitting.isEmpty() ? years : fitting;
  }

  private static @Nullable Edtf bare(List<Edtf> years, LocalDate reference, Tense tense) {
    return switch (tense) {
      case PAST -> latestBegun(years, reference);
      case FUTURE -> ahead(years, reference);
      case PRESENT -> nearest(years, reference, 1);
      case UNKNOWN -> nearest(years, reference, FUTURE_WEIGHT);
    };
  }

  private static @Nullable Edtf latestBegun(List<Edtf> years, LocalDate reference) {
    for (int i = years.size() - 1; i >= 0; i--) {
      if (!first(years.get(i)).isAfter(reference.plusDays(tolerance(years.get(i))))) {
        return years.get(i);
      }
    }
    return years.isEmpty() ? null : years.get(0);
  }

  private static @Nullable Edtf ahead(List<Edtf> years, LocalDate reference) {
    Edtf ahead = earliestUnfinished(years, reference);
    int next = ahead == null ? -1 : years.indexOf(ahead);
    Edtf over = next > 0 ? years.get(next - 1) : null;
    boolean justOver =
        over != null
            && tolerance(over) > 0
            && !last(over).isBefore(reference.minusDays(JUST_OVER))
            && first(over).getYear() + 1 == first(years.get(next)).getYear();
    return justOver ? over : ahead;
  }

  private static @Nullable Edtf earliestUnfinished(List<Edtf> years, LocalDate reference) {
    for (Edtf year : years) {
      if (!last(year).isBefore(reference.minusDays(tolerance(year)))) {
        return year;
      }
    }
    return years.isEmpty() ? null : years.get(years.size() - 1);
  }

  /** A month that is over by a day is over; a day can be off by a few. */
  private static int tolerance(Edtf year) {
    boolean day = DAYS.between(first(year), last(year)) < 20;
    return day ? TOLERANCE : 0;
  }

  private static @Nullable Edtf nearest(List<Edtf> years, LocalDate reference, double weight) {
    Edtf best = null;
    double least = Double.MAX_VALUE;
    for (Edtf year : years) {
      double distance =
          last(year).isBefore(reference)
              ? DAYS.between(last(year), reference)
              : Math.max(0, weight * DAYS.between(reference, first(year)));
      if (distance < least) {
        least = distance;
        best = year;
      }
    }
    return best;
  }

  /** "This May": that of the calendar year, unless the tense speaks against it. */
  private static @Nullable Edtf current(List<Edtf> years, LocalDate reference, Tense tense) {
    for (Edtf year : years) {
      boolean over = last(year).isBefore(reference);
      boolean ahead = first(year).isAfter(reference);
      boolean running = !over && !ahead;
      boolean ofYear = first(year).getYear() == reference.getYear();
      if (running || (ofYear && !(over && tense == Tense.FUTURE))) {
        return ahead && tense == Tense.PAST ? latestBegun(years, reference) : year;
      }
    }
    return bare(years, reference, tense);
  }

  private static @Nullable Edtf latest(List<Edtf> years, LocalDate reference, int days) {
    for (int i = years.size() - 1; i >= 0; i--) {
      if (!last(years.get(i)).isAfter(reference.plusDays(days))) {
        return years.get(i);
      }
    }
    return null;
  }

  private static @Nullable Edtf earliest(List<Edtf> years, LocalDate reference, int days) {
    for (Edtf year : years) {
      if (!first(year).isBefore(reference.plusDays(days))) {
        return year;
      }
    }
    return null;
  }

  private static LocalDate first(Edtf year) {
    return Objects.requireNonNull(year.firstDay());
  }

  private static LocalDate last(Edtf year) {
    return Objects.requireNonNull(year.lastDay());
  }
}
