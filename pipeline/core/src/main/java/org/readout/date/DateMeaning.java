package org.readout.date;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** What a date expression says, before it is resolved by {@link DateResolver}. Immutable. */
public sealed interface DateMeaning {

  /** A date with its year: "11 May 2018", "in 2010", "the spring of 2004". */
  record Fixed(Edtf value) implements DateMeaning {}

  /**
   * Digits that are one day if the day comes first, another if the month does: "11/05/2018".
   *
   * @param dayFirst read as day, month, year
   * @param monthFirst read as month, day, year
   */
  record Ambiguous(EdtfDate dayFirst, EdtfDate monthFirst) implements DateMeaning {}

  /**
   * A date without a year: "May 11", "June 9-13", "in May", "next summer".
   *
   * @param pattern the date with an unknown year
   * @param weekday the day of the week of the first day if that is told, "Friday, January 13", or
   *     null
   * @param choice which one of them
   */
  record Yearless(Edtf pattern, @Nullable DayOfWeek weekday, Choice choice) implements DateMeaning {
    public Yearless {
      if (pattern.isYearKnown()) {
        throw new IllegalArgumentException("the year is known: " + pattern);
      }
    }
  }

  /**
   * A date of a year that is counted from the reference: "May 11 this year", "in May last year".
   *
   * @param pattern the date with an unknown year
   * @param years 0 this year, -1 last year
   */
  record OfYear(Edtf pattern, int years) implements DateMeaning {
    public OfYear {
      if (pattern.isYearKnown()) {
        throw new IllegalArgumentException("the year is known: " + pattern);
      }
    }
  }

  /**
   * A day of the week, or several: "Wednesday", "last Friday", "Monday to Wednesday".
   *
   * @param first the first day
   * @param last the last day, the first for a single day
   * @param choice which one of them
   */
  record Weekdays(DayOfWeek first, DayOfWeek last, Choice choice) implements DateMeaning {}

  /**
   * A day of a week that is counted from the reference: "Tuesday next week".
   *
   * @param weeks 0 this week, 1 next week
   */
  record WeekdaysOfWeek(DayOfWeek first, DayOfWeek last, int weeks) implements DateMeaning {}

  /**
   * A unit counted from the reference: "today", "last week", "two months ago".
   *
   * @param offset 0 the unit of the reference, -1 the one before
   */
  record Relative(Unit unit, int offset) implements DateMeaning {}

  /**
   * The weekend next to the reference: "the weekend", "this weekend".
   *
   * @param choice {@link Choice#BARE}, {@link Choice#THIS} or {@link Choice#COMING}
   */
  record Weekend(Choice choice) implements DateMeaning {}

  /**
   * A run of days counted from the reference: "the last two days", "today and tomorrow".
   *
   * @param first the offset of the first day
   * @param last the offset of the last day
   */
  record Days(int first, int last) implements DateMeaning {}

  /**
   * The week that a day lies in: "the week of June 6".
   *
   * @param day what tells the day
   */
  record WeekOf(DateMeaning day) implements DateMeaning {}

  /**
   * A unit counted from another date of the document: "the same day", "two days later", "the
   * previous month".
   *
   * @param offset 0 the unit of the anchor, -1 the one before
   */
  record Anchored(Unit unit, int offset) implements DateMeaning {}

  /**
   * How far the occasion told before the words lies from the one told behind them: "two days after
   * the summit". No date of its own.
   *
   * @param offset how many units the first is later, negative where it is earlier
   */
  record Apart(Unit unit, int offset) implements DateMeaning {}

  /**
   * A day of the week counted from another date of the document: "the following Monday".
   *
   * @param after true for the first one after the anchor, false for the last one before
   */
  record AnchoredWeekday(DayOfWeek day, boolean after) implements DateMeaning {}

  /**
   * A day of a month that only other dates tell: "on the 16th".
   *
   * @param day 1 to 31
   */
  record DayOfMonth(int day) implements DateMeaning {}

  /**
   * A day of a month that is counted from the reference: "the 3rd of next month".
   *
   * @param day 1 to 31
   * @param months 0 this month, 1 next month
   */
  record DayOfRelativeMonth(int day, int months) implements DateMeaning {}

  /**
   * How long the occasion lasts: "a three-day visit", "for two weeks". No date of its own: {@link
   * DateResolver#starting} and {@link DateResolver#ending} make an interval of it and a day.
   *
   * @param amount how many, 1 or more
   */
  record Length(Unit unit, int amount) implements DateMeaning {}

  /**
   * A time too vague for a date: "recently", "in the coming days".
   *
   * @param time past or future, or unknown
   */
  record Vague(Tense time) implements DateMeaning {}

  /** The tense that the words themselves tell, {@link Tense#UNKNOWN} where they leave it open. */
  default Tense tense() {
    if (this instanceof Vague vague) {
      return vague.time();
    }
    if (this instanceof Relative relative) {
      return ofOffset(relative.offset());
    }
    if (this instanceof OfYear ofYear) {
      return ofOffset(ofYear.years());
    }
    if (this instanceof WeekdaysOfWeek week) {
      return ofOffset(week.weeks());
    }
    if (this instanceof Days days && Integer.signum(days.first()) == Integer.signum(days.last())) {
      return ofOffset(days.first());
    }
    if (this instanceof Weekend weekend) {
      return ofChoice(weekend.choice());
    }
    if (this instanceof Yearless yearless) {
      return ofChoice(yearless.choice());
    }
    if (this instanceof Weekdays weekdays) {
      return ofChoice(weekdays.choice());
    }
    return Tense.UNKNOWN;
  }

  private static Tense ofOffset(int offset) {
    return offset < 0 ? Tense.PAST : offset > 0 ? Tense.FUTURE : Tense.UNKNOWN;
  }

  private static Tense ofChoice(Choice choice) {
    return switch (choice) {
      case LAST, PAST -> Tense.PAST;
      case NEXT, COMING -> Tense.FUTURE;
      case BARE, THIS -> Tense.UNKNOWN;
    };
  }
}
