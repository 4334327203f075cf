package org.readout.date;

import java.time.DayOfWeek;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateMeaning.Fixed;
import org.readout.date.DateMeaning.OfYear;
import org.readout.date.DateMeaning.Yearless;

/**
 * Reads days of a month and intervals of them: "May 11, 2018", "9-13 June", "June 28 to July 2".
 */
final class DayReader implements Reader {
  @Override
  public @Nullable Match read(Lexemes words, int at) {
    Choice choice = Parts.choice(words, at);
    if (choice != Choice.BARE) {
      return chosen(words, at, choice);
    }
    Match numbers = numbersFirst(words, at);
    if (numbers != null) {
      return numbers;
    }
    DayPart first = DayPart.read(words, at);
    if (first == null) {
      return null;
    }
    YearTail year = YearTail.read(words, first.end());
    Match range = betweenDays(words, at, first, year);
    if (range == null && first.monthFirst() && !year.isPresent()) {
      range = withinMonth(words, at, first);
    }
    return range == null ? single(words, at, first, year) : range;
  }

  /** "Last May 11"; but in "this May 11, 2018" the year tells all. */
  private static @Nullable Match chosen(Lexemes words, int at, Choice choice) {
    DayPart day = DayPart.read(words, Parts.afterChoice(words, at));
    if (day == null || day.open() || YearTail.read(words, day.end()).isPresent()) {
      return null;
    }
    return new Match(at, day.end(), new Yearless(day.date(), day.weekday(), choice));
  }

  private static @Nullable Match single(Lexemes words, int at, DayPart day, YearTail year) {
    DateMeaning meaning = year.of(day.date());
    if (meaning == null) {
      return null;
    }
    DayOfWeek weekday = day.weekday();
    int end = year.end();
    if (day.open() && words.is(end, ")")) {
      end++;
    } else if (words.is(end, "(") && words.is(end + 2, ")")) {
      DayOfWeek behind = DateWords.weekday(words.text(end + 1));
      weekday = behind == null ? weekday : behind;
      end = behind == null ? end : end + 3;
    }
    if (weekday != null && meaning instanceof Yearless yearless) {
      meaning = new Yearless(yearless.pattern(), weekday, yearless.choice());
    }
    return new Match(at, end, meaning);
  }

  /** "June 28 to July 2, 2021", "30 December 2021 - 2 January 2022". */
  private static @Nullable Match betweenDays(
      Lexemes words, int at, DayPart first, YearTail firstYear) {
    boolean comma = firstYear.year() > 0 && words.is(firstYear.end(), ",");
    int joiner = comma ? firstYear.end() + 1 : firstYear.end();
    if (!isJoiner(words, joiner, at)) {
      return null;
    }
    int from = words.is(joiner + 1, "the") ? joiner + 2 : joiner + 1;
    DayPart last = DayPart.read(words, from);
    if (last == null) {
      return null;
    }
    YearTail lastYear = YearTail.read(words, last.end());
    if (firstYear.year() > 0) {
      Edtf start = first.date().inYear(firstYear.year());
      int endYear =
          lastYear.year() > 0
              ? lastYear.year()
              : firstYear.year() + (isEarlier(last.date(), first.date()) ? 1 : 0);
      Edtf end = last.date().inYear(endYear);
      Edtf interval = interval(start, end);
      return interval == null ? null : new Match(at, lastYear.end(), new Fixed(interval));
    }
    DateMeaning meaning = meaning(first.date(), last.date(), lastYear, first.weekday());
    return meaning == null ? null : new Match(at, lastYear.end(), meaning);
  }

  /** "June 9-13, 2021", "June 9 and 10", and "August 15 19 2005", whose dash was lost. */
  private static @Nullable Match withinMonth(Lexemes words, int at, DayPart first) {
    int joiner = first.end();
    boolean bare = words.day(joiner) > 0 && words.year(joiner + 1) > 0;
    if (!bare && !isJoiner(words, joiner, -1) && !words.is(joiner, "&")) {
      return null;
    }
    int named = bare ? joiner : joiner + 1;
    int day = words.day(named);
    boolean listed = words.is(joiner, "and") || words.is(joiner, "&");
    boolean apart = listed && day != first.date().day() + 1 && !isBetween(words, at);
    if (day <= first.date().day()
        || apart
        || words.month(named + 1) > 0
        || isNoun(words, named + 1)) {
      return null;
    }
    EdtfDate last = DayPart.yearless(first.date().month(), day);
    YearTail year = YearTail.read(words, named + 1);
    DateMeaning meaning = last == null ? null : meaning(first.date(), last, year, first.weekday());
    return meaning == null ? null : new Match(at, year.end(), meaning);
  }

  /** "9-13 June", "5 and 6 November", "5, 6 and 7 November". */
  private static @Nullable Match numbersFirst(Lexemes words, int at) {
    int from = DateWords.weekday(words.text(at)) == null ? at : at + 1;
    int first = words.day(from);
    int next = from + 1;
    int last = first;
    boolean consecutive = true;
    boolean listed = false;
    while (first > 0 && (isJoiner(words, next, -1) || words.is(next, ",") || words.is(next, "&"))) {
      boolean worded = words.is(next + 1, "the") || DateWords.weekday(words.text(next + 1)) != null;
      int named = worded ? next + 2 : next + 1;
      int day = words.day(named);
      if (day <= last) {
        break;
      }
      listed |= words.is(next, "and") || words.is(next, ",") || words.is(next, "&");
      consecutive &= day == last + 1;
      last = day;
      next = named + 1;
    }
    int named = words.is(next, "of") ? next + 1 : next;
    int month = words.month(named);
    if (last == first || month == 0) {
      return null;
    }
    YearTail year = YearTail.read(words, words.monthEnd(named));
    EdtfDate start = DayPart.yearless(month, first);
    EdtfDate end = DayPart.yearless(month, last);
    if (start == null || end == null) {
      return null;
    }
    if (listed && !consecutive && !isBetween(words, at)) {
      DateMeaning meaning = year.of(start);
      return meaning == null ? null : new Match(from, from + 1, meaning);
    }
    DateMeaning meaning = meaning(start, end, year, DateWords.weekday(words.text(from - 1)));
    return meaning == null ? null : new Match(at, year.end(), meaning);
  }

  private static @Nullable DateMeaning meaning(
      EdtfDate first, EdtfDate last, YearTail year, @Nullable DayOfWeek weekday) {
    if (first.equals(last)) {
      return year.of(first);
    }
    EdtfInterval pattern = new EdtfInterval(first, last);
    Integer relative = year.relative();
    if (relative != null) {
      return new OfYear(pattern, relative);
    }
    if (year.year() == 0) {
      return new Yearless(pattern, weekday, Choice.BARE);
    }
    // The year stands behind the last day: "December 30 to January 2, 2022".
    Edtf filled = pattern.inYear(isEarlier(last, first) ? year.year() - 1 : year.year());
    return filled == null ? null : new Fixed(filled);
  }

  private static @Nullable Edtf interval(@Nullable Edtf start, @Nullable Edtf end) {
    boolean valid = start instanceof EdtfDate && end instanceof EdtfDate && !start.equals(end);
    if (!valid || start == null || end == null) {
      return null;
    }
    try {
      return new EdtfInterval((EdtfDate) start, (EdtfDate) end);
    } catch (IllegalArgumentException backwards) {
      return null;
    }
  }

  private static boolean isEarlier(EdtfDate one, EdtfDate other) {
    return MonthDay.of(one.month(), one.day()).isBefore(MonthDay.of(other.month(), other.day()));
  }

  /** "June 28 and July 2" are two dates, unless "between" stands before them. */
  private static boolean isJoiner(Lexemes words, int position, int start) {
    return words.isOneOf(position, DateWords.JOINERS)
        && (start < 0 || !words.is(position, "and") || isBetween(words, start));
  }

  private static boolean isBetween(Lexemes words, int at) {
    return words.is(at - 1, "between") || words.is(at - 2, "between");
  }

  /** A noun in the plural that the number before it counts: "on May 11 and 12 villages". */
  private static boolean isNoun(Lexemes words, int position) {
    String word = words.text(position);
    return !words.isCapital(position)
        && word.length() > 3
        && word.endsWith("s")
        && DateWords.month(word) == 0;
  }
}
