package org.readout.date;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateMeaning.Ambiguous;
import org.readout.date.DateMeaning.Anchored;
import org.readout.date.DateMeaning.AnchoredWeekday;
import org.readout.date.DateMeaning.Apart;
import org.readout.date.DateMeaning.DayOfMonth;
import org.readout.date.DateMeaning.DayOfRelativeMonth;
import org.readout.date.DateMeaning.Days;
import org.readout.date.DateMeaning.Fixed;
import org.readout.date.DateMeaning.Length;
import org.readout.date.DateMeaning.OfYear;
import org.readout.date.DateMeaning.Relative;
import org.readout.date.DateMeaning.Vague;
import org.readout.date.DateMeaning.WeekOf;
import org.readout.date.DateMeaning.Weekdays;
import org.readout.date.DateMeaning.WeekdaysOfWeek;
import org.readout.date.DateMeaning.Weekend;
import org.readout.date.DateMeaning.Yearless;

/**
 * Resolves what date expressions say against the day that a document was published, the reference.
 * What cannot be known without a reference comes out with the year {@code XXXX} or as null. The
 * result depends on nothing but the arguments. Immutable.
 *
 * <p>Digits such as 11/05/2018 that can be read in two ways are read as the day nearest to the
 * reference; without one, only their year is sure, and that is the result.
 */
public final class DateResolver {
  private static final int MIDDLE = 15;

  private final @Nullable LocalDate reference;
  private final @Nullable LocalDate neighbor;
  private final @Nullable YearMonth month;

  /** A resolver for a document published on a day, or null where that is not known. */
  public DateResolver(@Nullable LocalDate reference) {
    this(reference, null, null);
  }

  private DateResolver(
      @Nullable LocalDate reference, @Nullable LocalDate neighbor, @Nullable YearMonth month) {
    this.reference = reference;
    this.neighbor = neighbor;
    this.month = month;
  }

  /**
   * A resolver for a document of which no more than the month of publication is known: "today",
   * "Wednesday" and "last week" have that month for their value.
   */
  public static DateResolver in(YearMonth month) {
    return new DateResolver(null, month.atDay(MIDDLE), month);
  }

  /**
   * A resolver for a document whose day of publication is not known, but that tells of a time near
   * a day: months and days without a year take the year that brings them nearest to it. "Today" and
   * "Wednesday" have no value.
   */
  public static DateResolver near(LocalDate day) {
    return new DateResolver(null, day, null);
  }

  /**
   * Resolves a meaning that does not point to another date of the document.
   *
   * @param tense the tense of what the expression dates
   * @return the value, or null where there is none
   */
  public @Nullable Edtf resolve(DateMeaning meaning, Tense tense) {
    return resolve(meaning, tense, null);
  }

  /**
   * Resolves a meaning.
   *
   * @param tense the tense of what the expression dates
   * @param anchor the date that "the same day" and "a week later" count from, or null
   * @return the value, or null where there is none
   */
  public @Nullable Edtf resolve(DateMeaning meaning, Tense tense, @Nullable Edtf anchor) {
    if (meaning instanceof Fixed fixed) {
      return fixed.value();
    }
    if (meaning instanceof WeekOf week) {
      return Calendar.around(Unit.WEEK, resolve(week.day(), tense, anchor));
    }
    if (meaning instanceof Anchored anchored) {
      return Calendar.counted(anchored, anchor);
    }
    if (meaning instanceof AnchoredWeekday weekday) {
      return Calendar.counted(weekday, anchor);
    }
    if (meaning instanceof DayOfMonth numbered) {
      return DayOfMonthChooser.choose(numbered, reference, tense, anchor);
    }
    if (meaning instanceof Length || meaning instanceof Vague || meaning instanceof Apart) {
      return null;
    }
    LocalDate day = reference;
    return day == null ? withoutReference(meaning) : againstReference(meaning, day, tense);
  }

  private @Nullable Edtf withoutReference(DateMeaning meaning) {
    LocalDate near = neighbor;
    if (meaning instanceof Yearless yearless) {
      return near == null || yearless.choice() != Choice.BARE
          ? yearless.pattern()
          : YearChooser.choose(yearless, near, Tense.PRESENT);
    }
    if (near != null && month != null && isCountedFromTheDay(meaning)) {
      return meaning instanceof Relative relative && isLong(relative.unit())
          ? Calendar.unit(relative.unit(), near, relative.offset())
          : Calendar.unit(Unit.MONTH, near, 0);
    }
    if (meaning instanceof OfYear ofYear) {
      return month == null
          ? ofYear.pattern()
          : ofYear.pattern().inYear(month.getYear() + ofYear.years());
    }
    if (meaning instanceof Ambiguous ambiguous) {
      Integer year = ambiguous.dayFirst().year();
      return year == null ? null : EdtfDate.ofYear(year);
    }
    return null;
  }

  private static boolean isCountedFromTheDay(DateMeaning meaning) {
    return meaning instanceof Relative
        || meaning instanceof Weekdays
        || meaning instanceof WeekdaysOfWeek
        || meaning instanceof Weekend
        || meaning instanceof Days;
  }

  private static boolean isLong(Unit unit) {
    return unit == Unit.MONTH || unit == Unit.YEAR;
  }

  private static @Nullable Edtf againstReference(
      DateMeaning meaning, LocalDate reference, Tense tense) {
    if (meaning instanceof Yearless yearless) {
      return YearChooser.choose(yearless, reference, tense);
    }
    if (meaning instanceof OfYear ofYear) {
      return ofYear.pattern().inYear(reference.getYear() + ofYear.years());
    }
    if (meaning instanceof DayOfRelativeMonth numbered) {
      return Calendar.day(numbered, reference);
    }
    if (meaning instanceof Weekdays weekdays) {
      return WeekdayChooser.choose(weekdays, reference, tense);
    }
    if (meaning instanceof WeekdaysOfWeek weekdays) {
      return WeekdayChooser.choose(weekdays, reference);
    }
    if (meaning instanceof Relative relative) {
      return Calendar.unit(relative.unit(), reference, relative.offset());
    }
    if (meaning instanceof Weekend weekend) {
      return WeekdayChooser.choose(weekend, reference, tense);
    }
    if (meaning instanceof Days days) {
      return Calendar.days(reference.plusDays(days.first()), reference.plusDays(days.last()));
    }
    if (meaning instanceof Ambiguous ambiguous) {
      return nearest(ambiguous, reference);
    }
    return null;
  }

  private static Edtf nearest(Ambiguous ambiguous, LocalDate reference) {
    LocalDate dayFirst = ambiguous.dayFirst().firstDay();
    LocalDate monthFirst = ambiguous.monthFirst().firstDay();
    boolean monthIsNearer =
        dayFirst != null
            && monthFirst != null
            && Math.abs(DAYS.between(reference, monthFirst))
                < Math.abs(DAYS.between(reference, dayFirst));
    return monthIsNearer ? ambiguous.monthFirst() : ambiguous.dayFirst();
  }

  /**
   * The interval of an occasion that begins on a day and lasts some days or weeks. The date itself
   * where it is no day, or the length is in months or years.
   */
  public static Edtf starting(Edtf first, Length length) {
    LocalDate day = first.firstDay();
    int days = Calendar.days(length);
    if (day == null || days == 0 || first.precision() != Precision.DAY) {
      return first;
    }
    Edtf interval = Calendar.days(day, day.plusDays(days - 1L));
    return interval == null ? first : interval;
  }

  /** The interval of an occasion that ends on a day, as {@link #starting} gives it. */
  public static Edtf ending(Edtf last, Length length) {
    LocalDate day = last.lastDay();
    int days = Calendar.days(length);
    if (day == null || days == 0 || last.precision() != Precision.DAY) {
      return last;
    }
    Edtf interval = Calendar.days(day.minusDays(days - 1L), day);
    return interval == null ? last : interval;
  }
}
