package org.readout.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateMeaning.Fixed;
import org.readout.date.DateMeaning.OfYear;
import org.readout.date.DateMeaning.Yearless;

/**
 * Reads months: "May 2018", "late February", "last July", "June to August 2020". A month that
 * stands alone needs a word before it that shows it to be one, because people are called May,
 * April, June and August.
 */
final class MonthReader implements Reader {
  private static final int MARCH = 3;
  private static final int MAY = 5;
  private static final int LONGEST_NAME = 3;

  private static final Set<String> CUES =
      Set.of(
          "in",
          "since",
          "during",
          "until",
          "till",
          "through",
          "from",
          "between",
          "throughout",
          "this",
          "last",
          "next");

  /** Words that can stand before a month, but before a person as well. */
  private static final Set<String> WEAK_CUES =
      Set.of("of", "by", "for", "before", "after", "around", "to", "towards");

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "our", "my", "this", "'s", "\u2019s",
          "s");

  /** What ends the noun phrase of a month: "the prime minister's May visit", not "May to visit". */
  private static final Set<String> NAME_ENDS =
      Set.of("to", "will", "would", "could", "should", "and", "or", "in", "on", "of", "with", ",");

  private static final Set<String> STRETCHES =
      Set.of("end", "beginning", "start", "middle", "month", "half", "week", "days", "part");

  @Override
  public @Nullable Match read(Lexemes words, int at) {
    int from = Parts.skip(words, at);
    Choice choice = Parts.choice(words, from);
    int named = choice == Choice.BARE ? from : Parts.afterChoice(words, from);
    int month = words.month(named);
    if (month == 0) {
      return null;
    }
    int end = words.monthEnd(named);
    EdtfDate pattern = new EdtfDate(null, month, 0);
    if (choice != Choice.BARE && words.day(end) > 0) {
      return null;
    }
    if (choice != Choice.BARE) {
      return new Match(at, end, new Yearless(pattern, null, choice));
    }
    Match range = range(words, at, end, pattern);
    if (range != null) {
      return range;
    }
    YearTail year = YearTail.read(words, end);
    boolean told = year.isPresent() || from > at || isTold(words, at, end, month);
    DateMeaning meaning = told ? year.of(pattern) : null;
    return meaning == null ? null : new Match(at, year.end(), meaning);
  }

  private static @Nullable Match range(Lexemes words, int at, int joiner, EdtfDate first) {
    if (!words.isOneOf(joiner, DateWords.JOINERS)) {
      return null;
    }
    int month = words.month(joiner + 1);
    boolean between = words.is(at - 1, "between");
    boolean apart = words.is(joiner, "and") && !between && month % 12 != (first.month() + 1) % 12;
    if (month == 0 || month == first.month() || apart) {
      return null;
    }
    int end = words.monthEnd(joiner + 1);
    if (words.day(end) > 0) {
      return null;
    }
    YearTail year = YearTail.read(words, end);
    boolean cued = words.isOneOf(at - 1, CUES) || words.isOneOf(at - 1, WEAK_CUES);
    if (!year.isPresent() && !cued) {
      return null;
    }
    EdtfInterval pattern = new EdtfInterval(first, new EdtfDate(null, month, 0));
    Integer relative = year.relative();
    if (relative != null) {
      return new Match(at, year.end(), new OfYear(pattern, relative));
    }
    if (year.year() == 0) {
      return new Match(at, year.end(), new Yearless(pattern, null, Choice.BARE));
    }
    Edtf filled = pattern.inYear(month < first.month() ? year.year() - 1 : year.year());
    return filled == null ? null : new Match(at, year.end(), new Fixed(filled));
  }

  private static boolean isTold(Lexemes words, int at, int end, int month) {
    boolean nameFollows = words.isCapital(end) && DateWords.weekday(words.text(end)) == null;
    if (words.isOneOf(at - 1, CUES)) {
      return !words.is(at - 1, "from") || (month != MAY && !nameFollows);
    }
    if (words.is(at - 1, "of") && words.isOneOf(at - 2, STRETCHES)) {
      return true;
    }
    if (words.isOneOf(at - 1, WEAK_CUES)) {
      return month != MAY && !nameFollows;
    }
    return words.isOneOf(at - 1, DETERMINERS)
        && !words.is(end, "on")
        && (isClear(month) || isBeforeOccasion(words, end));
  }

  /** Behind an article only "May" and "March" can be anything but a month. */
  private static boolean isClear(int month) {
    return month != MARCH && month != MAY;
  }

  private static boolean isBeforeOccasion(Lexemes words, int at) {
    for (int i = at; i < at + LONGEST_NAME && !words.isOneOf(i, NAME_ENDS); i++) {
      if (words.isOneOf(i, DateWords.OCCASIONS)) {
        return true;
      }
    }
    return false;
  }
}
