package org.readout.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** How two {@link Edtf} values lie to each other, an unknown year being any year. */
final class EdtfComparison {
  /** A leap year, so that an unknown year has every day. */
  private static final int SOME_LEAP_YEAR = 2000;

  /** A leap day comes back after eight years at the most (1896, 1904). */
  private static final int LEAP_CYCLE = 9;

  private EdtfComparison() {}

  static boolean contains(Edtf outer, Edtf inner) {
    if (outer.isYearKnown()) {
      return inner.isYearKnown() && holds(outer, inner);
    }
    return filledFor(outer, known(inner), EdtfComparison::holds) != null;
  }

  static boolean overlap(Edtf one, Edtf other) {
    if (one.isYearKnown() && other.isYearKnown()) {
      return meet(one, other);
    }
    return one.isYearKnown()
        ? filledFor(other, one, EdtfComparison::meet) != null
        : filledFor(one, known(other), EdtfComparison::meet) != null;
  }

  static @Nullable Edtf narrow(Edtf one, Edtf other) {
    if (!overlap(one, other)) {
      return null;
    }
    if (one.contains(other)) {
      return other.contains(one) ? one : other;
    }
    if (other.contains(one)) {
      return one;
    }
    if (one.isYearKnown() != other.isYearKnown()) {
      Edtf yearless = one.isYearKnown() ? other : one;
      Edtf dated = one.isYearKnown() ? one : other;
      Edtf filled = filledFor(yearless, dated, (candidate, fixed) -> holds(fixed, candidate));
      return filled == null ? dated : filled;
    }
    return length(known(other)) < length(known(one)) ? other : one;
  }

  /** The unknown year filled in so that the test holds against a value with a year, or null. */
  private static @Nullable Edtf filledFor(Edtf yearless, Edtf dated, BiPredicate<Edtf, Edtf> test) {
    int from = first(dated).getYear() - 1;
    int to = Math.min(last(dated).getYear(), from + LEAP_CYCLE);
    for (int year = from; year <= to; year++) {
      Edtf filled = yearless.inYear(year);
      if (filled != null && test.test(filled, dated)) {
        return filled;
      }
    }
    return null;
  }

  private static Edtf known(Edtf value) {
    return Objects.requireNonNull(value.inYear(SOME_LEAP_YEAR));
  }

  private static boolean holds(Edtf outer, Edtf inner) {
    return !first(inner).isBefore(first(outer)) && !last(inner).isAfter(last(outer));
  }

  private static boolean meet(Edtf one, Edtf other) {
    return !first(one).isAfter(last(other)) && !first(other).isAfter(last(one));
  }

  private static long length(Edtf value) {
    return ChronoUnit.DAYS.between(first(value), last(value));
  }

  private static LocalDate first(Edtf value) {
    return Objects.requireNonNull(value.firstDay());
  }

  private static LocalDate last(Edtf value) {
    return Objects.requireNonNull(value.lastDay());
  }
}
