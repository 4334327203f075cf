package org.readout.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Edtf} interval of days, months or years, both ends included.
 *
 * @param start where it begins
 * @param end where it ends, after the start; where the years are unknown, an end that comes earlier
 *     in the year lies in the year after
 */
public record EdtfInterval(EdtfDate start, EdtfDate end) implements Edtf {
  /**
   * @throws IllegalArgumentException where the end is not after the start, only one year is known,
   *     or an end is a season
   */
  public EdtfInterval {
    if (start.precision() == Precision.SEASON || end.precision() == Precision.SEASON) {
      throw new IllegalArgumentException("no interval of seasons: " + start + "/" + end);
    }
    if (start.isYearKnown() != end.isYearKnown()) {
      throw new IllegalArgumentException("one year unknown: " + start + "/" + end);
    }
    LocalDate first = start.firstDay();
    LocalDate last = end.firstDay();
    boolean backwards = first != null && last != null && last.isBefore(first);
    if (backwards || start.equals(end)) {
      throw new IllegalArgumentException("the end is not after the start: " + start + "/" + end);
    }
  }

  @Override
  public @Nullable LocalDate firstDay() {
    return start.firstDay();
  }

  @Override
  public @Nullable LocalDate lastDay() {
    return end.lastDay();
  }

  @Override
  public Precision precision() {
    return Precision.INTERVAL;
  }

  @Override
  public boolean isYearKnown() {
    return start.isYearKnown();
  }

  @Override
  public @Nullable Edtf inYear(int year) {
    if (isYearKnown()) {
      return this;
    }
    EdtfDate from = start.inYear(year);
    EdtfDate to = end.inYear(crossesYear() ? year + 1 : year);
    return from == null || to == null ? null : new EdtfInterval(from, to);
  }

  /** True where the end comes earlier in its year than the start does in its own. */
  private boolean crossesYear() {
    int months = Integer.compare(end.month(), start.month());
    return months < 0 || (months == 0 && end.day() > 0 && end.day() < start.day());
  }

  @Override
  public String toString() {
    return start + "/" + end;
  }
}
