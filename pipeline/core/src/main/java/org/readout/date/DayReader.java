package org.readout.date;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateMeaning.Fixed;
import org.readout.date.DateMeaning.Yearless;

/**
 * Reads days of a month and intervals of them: "May 11, 2018", "9-13 June", "June 28 to July 2".
 */
final class DayReader implements Reader {
  private final DayListReader lists = new DayListReader();

  @Override
  public @Nullable Match read(Lexemes words, int at) {
    Choice choice = Parts.choice(words, at);
    if (choice != Choice.BARE) {
      return chosen(words, at, choice);
    }
    Match numbers = lists.read(words, at);
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
    boolean closed = first.open() && words.is(firstYear.end(), ")");
    int joiner = comma || closed ? firstYear.end() + 1 : firstYear.end();
    if (!DaySpans.isJoiner(words, joiner, at)) {
      return null;
    }
    int from = words.is(joiner + 1, "the") ? joiner + 2 : joiner + 1;
    DayPart last = DayPart.read(words, from);
    if (last == null) {
      return null;
    }
    YearTail lastYear = YearTail.read(words, last.end());
    boolean closing = last.open() && words.is(lastYear.end(), ")");
    int end = closing ? lastYear.end() + 1 : lastYear.end();
    if (firstYear.year() > 0) {
      Edtf start = first.date().inYear(firstYear.year());
      int endYear =
          lastYear.year() > 0
              ? lastYear.year()
              : firstYear.year() + (DaySpans.isEarlier(last.date(), first.date()) ? 1 : 0);
      Edtf interval = DaySpans.interval(start, last.date().inYear(endYear));
      return interval == null ? null : new Match(at, end, new Fixed(interval));
    }
    DateMeaning meaning = DaySpans.meaning(first.date(), last.date(), lastYear, first.weekday());
    return meaning == null ? null : new Match(at, end, meaning);
  }

  /** "June 9-13, 2021", "June 9, 10 and 11", and "August 15 19 2005", whose dash was lost. */
  private static @Nullable Match withinMonth(Lexemes words, int at, DayPart first) {
    int joiner = first.end();
    int before = first.date().day();
    while (words.is(joiner, ",") && words.day(joiner + 1) == before + 1) {
      joiner += 2;
      before++;
    }
    boolean bare = words.day(joiner) > 0 && words.year(joiner + 1) > 0;
    if (!bare && !DaySpans.isJoiner(words, joiner, -1) && !words.is(joiner, "&")) {
      return null;
    }
    int named = bare ? joiner : joiner + 1;
    int day = words.day(named);
    boolean listed = words.is(joiner, "and") || words.is(joiner, "&");
    boolean apart = listed && day != before + 1 && !DaySpans.isBetween(words, at);
    if (day <= before || apart || words.month(named + 1) > 0 || isNoun(words, named + 1)) {
      return null;
    }
    EdtfDate last = DayPart.yearless(first.date().month(), day);
    YearTail year = YearTail.read(words, named + 1);
    DateMeaning meaning =
        last == null ? null : DaySpans.meaning(first.date(), last, year, first.weekday());
    return meaning == null ? null : new Match(at, year.end(), meaning);
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
