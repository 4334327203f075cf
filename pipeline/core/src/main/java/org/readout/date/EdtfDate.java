package org.readout.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Edtf} value that is no interval: a day, a month, a season or a year.
 *
 * @param year 0 to 9999, or null where it is unknown; then there is a month
 * @param month 1 to 12, a season as 21 (spring) to 24 (winter), or 0 for a whole year
 * @param day 1 to 31, or 0 for a whole month, season or year
 */
public record EdtfDate(@Nullable Integer year, int month, int day) implements Edtf {
  private static final int SPRING = 21;
  private static final int WINTER = 24;

  /** Any leap year: a day of an unknown year exists where a leap year has it. */
  private static final int LEAP_YEAR = 2000;

  /**
   * @throws IllegalArgumentException where there is no such day, month, season or year
   */
  public EdtfDate {
    boolean isMonth = month >= 1 && month <= 12;
    boolean isSeason = month >= SPRING && month <= WINTER;
    boolean isYear = month == 0 && year != null;
    int days = isMonth ? YearMonth.of(year == null ? LEAP_YEAR : year, month).lengthOfMonth() : 0;
    boolean valid =
        (isMonth || isSeason || isYear)
            && day >= 0
            && day <= days
            && (year == null || (year >= 0 && year <= 9999));
    if (!valid) {
      throw new IllegalArgumentException(
          "no such date: year " + year + ", month " + month + ", day " + day);
    }
  }

  /** A day. */
  public static EdtfDate of(LocalDate day) {
    return new EdtfDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** A month. */
  public static EdtfDate of(YearMonth month) {
    return new EdtfDate(month.getYear(), month.getMonthValue(), 0);
  }

  /** A whole year. */
  public static EdtfDate ofYear(int year) {
    return new EdtfDate(year, 0, 0);
  }

  @Override
  public @Nullable LocalDate firstDay() {
    if (year == null) {
      return null;
    }
    return switch (precision()) {
      case DAY -> LocalDate.of(year, month, day);
      case SEASON -> LocalDate.of(year, firstMonthOfSeason(), 1);
      case MONTH, YEAR, INTERVAL -> LocalDate.of(year, Math.max(month, 1), 1);
    };
  }

  @Override
  public @Nullable LocalDate lastDay() {
    if (year == null) {
      return null;
    }
    return switch (precision()) {
      case DAY -> LocalDate.of(year, month, day);
      case SEASON -> YearMonth.of(year, firstMonthOfSeason()).plusMonths(2).atEndOfMonth();
      case MONTH, YEAR, INTERVAL -> YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
    };
  }

  private int firstMonthOfSeason() {
    return 3 * (month - SPRING + 1);
  }

  @Override
  public Precision precision() {
    if (day > 0) {
      return Precision.DAY;
    }
    if (month >= SPRING) {
      return Precision.SEASON;
    }
    return month > 0 ? Precision.MONTH : Precision.YEAR;
  }

  @Override
  public boolean isYearKnown() {
    return year != null;
  }

  @Override
  public @Nullable EdtfDate inYear(int filled) {
    if (year != null) {
      return this;
    }
    if (filled < 0 || filled > 9999) {
      return null;
    }
    if (day > 0 && day > YearMonth.of(filled, month).lengthOfMonth()) {
      return null;
    }
    return new EdtfDate(filled, month, day);
  }

  /** This month and day with the year taken out. */
  EdtfDate withoutYear() {
    return new EdtfDate(null, month, day);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(10);
    if (year == null) {
      text.append("XXXX");
    } else {
      digits(text, Objects.requireNonNull(year), 4);
    }
    if (month > 0) {
      digits(text.append('-'), month, 2);
    }
    if (day > 0) {
      digits(text.append('-'), day, 2);
    }
    return text.toString();
  }

  /** String.format would write the digits of the default locale. */
  private static void digits(StringBuilder text, int number, int width) {
    String plain = Integer.toString(number);
    text.append("0".repeat(width - plain.length())).append(plain);
  }
}
