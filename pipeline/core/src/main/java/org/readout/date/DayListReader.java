package org.readout.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads intervals and lists of days whose month comes last: "9-13 June", "5, 6 and 7 November".
 * Days of a list that do not follow each other are dates of their own.
 */
final class DayListReader implements Reader {
  private static final Set<String> LIST_MARKS = Set.of(",", "&", "/");

  @Override
  public @Nullable Match read(Lexemes words, int at) {
    int from = DateWords.weekday(words.text(at)) == null ? at : at + 1;
    int first = words.day(from);
    int next = from + 1;
    int last = first;
    boolean consecutive = true;
    boolean joined = false;
    boolean listed = false;
    while (first > 0 && (DaySpans.isJoiner(words, next, -1) || words.isOneOf(next, LIST_MARKS))) {
      boolean worded = words.is(next + 1, "the") || DateWords.weekday(words.text(next + 1)) != null;
      int named = worded ? next + 2 : next + 1;
      int day = words.day(named);
      if (day <= last) {
        break;
      }
      joined |= !words.is(next, ",");
      listed |= words.is(next, "and") || words.is(next, "&");
      consecutive &= day == last + 1;
      last = day;
      next = named + 1;
    }
    int named = words.is(next, "of") ? next + 1 : next;
    int month = words.month(named);
    if (!joined || month == 0) {
      return null;
    }
    YearTail year = YearTail.read(words, words.monthEnd(named));
    EdtfDate start = DayPart.yearless(month, first);
    EdtfDate end = DayPart.yearless(month, last);
    if (start == null || end == null) {
      return null;
    }
    if (listed && !consecutive && !DaySpans.isBetween(words, at)) {
      DateMeaning meaning = year.of(start);
      return meaning == null ? null : new Match(from, from + 1, meaning);
    }
    DateMeaning meaning =
        DaySpans.meaning(start, end, year, DateWords.weekday(words.text(from - 1)));
    return meaning == null ? null : new Match(at, year.end(), meaning);
  }
}
