package org.readout.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value of the Extended Date/Time Format (EDTF, ISO 8601-2), in the subset that facts use: a day
 * {@code 2018-05-11}, a month {@code 2013-02}, a year {@code 2010}, a season {@code 2004-21} (21
 * spring to 24 winter), an interval of days, months or years {@code 2021-06-09/2021-06-13}, and all
 * but the year with an unknown year, {@code XXXX-05-11}. {@link Object#toString()} gives the format
 * back exactly as it is parsed. Immutable.
 *
 * <p>Seasons are those of the northern hemisphere in whole months: spring is March to May, and the
 * winter of a year runs from its December to the next February.
 */
public sealed interface Edtf permits EdtfDate, EdtfInterval {
  /**
   * Parses a value of the subset.
   *
   * @throws IllegalArgumentException where the text is none, or names a day that does not exist
   */
  static Edtf parse(String text) {
    return EdtfParser.parse(text);
  }

  /** The value of the days from one to another, both included: a day where they are the same. */
  static Edtf between(LocalDate first, LocalDate last) {
    EdtfDate start = EdtfDate.of(first);
    return first.equals(last) ? start : new EdtfInterval(start, EdtfDate.of(last));
  }

  /** The first day, or null where the year is unknown. */
  @Nullable LocalDate firstDay();

  /** The last day, or null where the year is unknown. */
  @Nullable LocalDate lastDay();

  /** How finely this tells the time. */
  Precision precision();

  /** False where the year is {@code XXXX}. */
  boolean isYearKnown();

  /**
   * This value with the unknown year filled in, for an interval the year of its start. A value
   * whose year is known stays as it is. Null where the year does not have the day (February 29).
   */
  @Nullable Edtf inYear(int year);

  /**
   * True where every day of the other value lies in this one. An unknown year of this value stands
   * for any year; a value whose year is known contains none whose year is unknown.
   */
  default boolean contains(Edtf other) {
    return EdtfComparison.contains(this, other);
  }

  /** True where both can tell of one time: they share a day, an unknown year being any year. */
  default boolean isCompatibleWith(Edtf other) {
    return EdtfComparison.overlap(this, other);
  }

  /** True where this lies in the other value and tells more than it does. */
  default boolean isMoreSpecificThan(Edtf other) {
    return other.contains(this) && !contains(other);
  }

  /**
   * The most specific value that agrees with both, or null where they disagree: {@code XXXX-05-11}
   * and {@code 2018-05} give {@code 2018-05-11}. Where they merely overlap it is the shorter of the
   * two, this one if they are of one length.
   */
  default @Nullable Edtf narrowedBy(Edtf other) {
    return EdtfComparison.narrow(this, other);
  }
}
