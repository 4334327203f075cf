package org.readout.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateMeaning.Anchored;
import org.readout.date.DateMeaning.Fixed;
import org.readout.date.DateMeaning.Length;
import org.readout.date.DateMeaning.Weekdays;
import org.readout.date.DateMeaning.Yearless;

/**
 * The date of one occasion from all the date expressions that are said of it: "arrived Monday for a
 * three-day visit" is an interval, and so is "from Monday … until Friday".
 */
public final class OccasionDate {
  private OccasionDate() {}

  /**
   * The date of an occasion.
   *
   * @param told the expressions said of it, in the order of the text
   * @param resolver resolves them against the day of publication
   * @param tense the tense of the occasion
   * @param anchor the date that "the same day" counts from, or null
   * @return the interval that a beginning and an end or a length make; else the narrowest value
   *     that agrees with the first; null where none has a value. What says only that the occasion
   *     was before or after a date does not count
   */
  public static @Nullable Edtf of(
      List<DateExpression> told, DateResolver resolver, Tense tense, @Nullable Edtf anchor) {
    Edtf date = null;
    Edtf from = null;
    Edtf until = null;
    Length length = null;
    boolean named = false;
    for (DateExpression expression : told) {
      if (expression.meaning() instanceof Length lasting) {
        length = length == null ? lasting : length;
        continue;
      }
      boolean counted = date != null && expression.meaning() instanceof Anchored;
      Edtf value = resolver.resolve(expression.meaning(), tense, counted ? date : anchor);
      if (counted) {
        date = value;
        continue;
      }
      switch (expression.bound()) {
        case AT -> {
          boolean calendar = isOfCalendar(expression) && !named && isApart(date, value);
          date = calendar ? value : narrowed(date, value);
          named |= isOfCalendar(expression);
        }
        case FROM -> from = narrowed(from, value);
        case UNTIL -> until = narrowed(until, value);
        case BEFORE, AFTER -> {
          // Bounds the time without telling it.
        }
      }
    }
    Edtf begin = from == null ? date : from;
    until = isAfter(until, begin) ? until : behind(begin, told, until);
    Edtf interval = interval(begin, until);
    if (interval != null) {
      return interval;
    }
    if (length != null && begin != null) {
      return DateResolver.starting(begin, length);
    }
    if (length != null && until != null) {
      return DateResolver.ending(until, length);
    }
    return date == null ? (from == null ? until : from) : date;
  }

  /** {@code Thursday, August 13}: where the two do not agree, the calendar's date is meant. */
  private static boolean isOfCalendar(DateExpression expression) {
    return expression.meaning() instanceof Fixed || expression.meaning() instanceof Yearless;
  }

  private static boolean isApart(@Nullable Edtf date, @Nullable Edtf value) {
    return date != null && value != null && date.narrowedBy(value) == null;
  }

  private static boolean isAfter(@Nullable Edtf until, @Nullable Edtf begin) {
    LocalDate first = begin == null ? null : begin.firstDay();
    LocalDate last = until == null ? null : until.lastDay();
    return first == null || last == null || !last.isBefore(first);
  }

  /** {@code Came on Monday … until Friday}: the weekday next to the beginning. */
  private static @Nullable Edtf behind(
      @Nullable Edtf begin, List<DateExpression> told, @Nullable Edtf until) {
    LocalDate first = begin == null ? null : begin.firstDay();
    for (DateExpression expression : told) {
      boolean weekday =
          expression.bound() == Bound.UNTIL && expression.meaning() instanceof Weekdays;
      if (weekday && first != null) {
        return new DateResolver(first).resolve(expression.meaning(), Tense.FUTURE, null);
      }
    }
    return until;
  }

  private static @Nullable Edtf narrowed(@Nullable Edtf one, @Nullable Edtf other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    Edtf both = one.narrowedBy(other);
    return both == null ? one : both;
  }

  /** From the first day of one value to the last of another that is later. */
  private static @Nullable Edtf interval(@Nullable Edtf begin, @Nullable Edtf end) {
    LocalDate first = begin == null ? null : begin.firstDay();
    LocalDate last = end == null ? null : end.lastDay();
    boolean ordered = first != null && last != null && first.isBefore(last);
    return ordered && first != null && last != null ? Edtf.between(first, last) : null;
  }
}
