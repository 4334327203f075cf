package org.readout.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.readout.date.Edtf;

/**
 * The date that a report gives.
 *
 * @param edtf the value as it was given
 * @param value the value parsed, or null where it is of a form that readout does not compare
 */
record When(String edtf, @Nullable Edtf value) {
  static When of(String edtf) {
    try {
      return new When(edtf, Edtf.parse(edtf));
    } catch (IllegalArgumentException notOfTheSubset) {
      return new When(edtf, null);
    }
  }

  @Nullable LocalDate first() {
    return value == null ? null : value.firstDay();
  }

  @Nullable LocalDate last() {
    return value == null ? null : value.lastDay();
  }

  /** How many days it covers; the greatest number where that is unknown. */
  long days() {
    LocalDate first = first();
    LocalDate last = last();
    return first == null || last == null
        ? Long.MAX_VALUE
        : ChronoUnit.DAYS.between(first, last) + 1;
  }
}
