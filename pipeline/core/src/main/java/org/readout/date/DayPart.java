package org.readout.date;

import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A day of a month as the text writes it, with the weekday before it: "Friday, January 13th".
 *
 * @param date the day with an unknown year
 * @param weekday the day of the week, or null
 * @param monthFirst true for "January 13", false for "13 January"
 * @param end the position behind it
 * @param open true where a parenthesis was opened before the day and is still to be closed
 */
record DayPart(
    EdtfDate date, @Nullable DayOfWeek weekday, boolean monthFirst, int end, boolean open) {
  private static final Set<String> BEFORE_LOWER_CASE =
      Set.of("", "on", "of", "from", "until", "to", "between", "since", "by", ",", "(", "and");

  /** Nouns that a number behind them names: "Article 5". */
  private static final Set<String> NUMBERED =
      Set.of(
          "article", "section", "chapter", "page", "no", "number", "resolution", "room", "phase");

  static @Nullable DayPart read(Lexemes words, int at) {
    DayOfWeek weekday = words.at(at).capital() ? DateWords.weekday(words.text(at)) : null;
    if (weekday == null) {
      weekday = words.text(at).length() > 5 ? DateWords.weekday(words.text(at)) : null;
    }
    int from = weekday == null ? at : at + 1;
    boolean open = false;
    if (weekday != null) {
      if (words.is(from, ".") && words.at(from).glued()) {
        from++;
      }
      open = words.is(from, "(");
      if (open || words.is(from, ",")) {
        from++;
      }
      if (words.is(from, "the") || words.is(from, "on")) {
        from++;
      }
    }
    DayPart day = dayMonth(words, from);
    if (day == null) {
      day = monthDay(words, from);
    }
    return day == null ? null : new DayPart(day.date, weekday, day.monthFirst, day.end, open);
  }

  private static @Nullable DayPart dayMonth(Lexemes words, int at) {
    int day = words.day(at);
    boolean of = words.is(at + 1, "of");
    if (day == 0 && of) {
      day = DateWords.ordinal(words.text(at));
    }
    int separator = words.is(at + 1, "-") && words.at(at + 1).glued() ? at + 2 : at + 1;
    int named = of ? at + 2 : separator;
    int month = words.month(named);
    if (month == 0 && words.doubtfulMonth(named) > 0) {
      month = words.year(named + 1) > 0 ? words.doubtfulMonth(named) : 0;
    }
    if (day == 0 || month == 0) {
      return null;
    }
    if (!words.at(at).ordinal() && words.isOneOf(at - 1, NUMBERED)) {
      return null;
    }
    return of(month, day, false, words.monthEnd(named));
  }

  private static @Nullable DayPart monthDay(Lexemes words, int at) {
    int month = words.month(at);
    if (month == 0 && words.isOneOf(at - 1, BEFORE_LOWER_CASE)) {
      month = words.doubtfulMonth(at);
    }
    if (month == 0) {
      return null;
    }
    int named = words.monthEnd(at);
    if (words.is(named, "the")) {
      named++;
    }
    int day = words.day(named);
    return day == 0 ? null : of(month, day, true, named + 1);
  }

  private static @Nullable DayPart of(int month, int day, boolean monthFirst, int end) {
    EdtfDate date = yearless(month, day);
    return date == null ? null : new DayPart(date, null, monthFirst, end, false);
  }

  /** A day of an unknown year, or null where no year has it. */
  static @Nullable EdtfDate yearless(int month, int day) {
    try {
      return new EdtfDate(null, month, day);
    } catch (IllegalArgumentException noSuchDay) {
      return null;
    }
  }
}
