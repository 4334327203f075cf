package org.readout.date;

import org.jspecify.annotations.Nullable;
import org.readout.date.DateMeaning.Fixed;
import org.readout.date.DateMeaning.WeekOf;
import org.readout.date.DateMeaning.Yearless;

/** Reads weeks and weekends that are named by a day: "the week of June 6". */
final class WeekOfReader implements Reader {
  private final DayReader days = new DayReader();

  @Override
  public @Nullable Match read(Lexemes words, int at) {
    boolean week = words.is(at, "week");
    if ((!week && !words.is(at, "weekend")) || !words.is(at + 1, "of")) {
      return null;
    }
    Match day = days.read(words, words.is(at + 2, "the") ? at + 3 : at + 2);
    if (day == null) {
      return null;
    }
    DateMeaning meaning = day.meaning();
    return new Match(at, day.end(), week && isDay(meaning) ? new WeekOf(meaning) : meaning);
  }

  /** "The week of June 6-10" says the days itself. */
  private static boolean isDay(DateMeaning meaning) {
    if (meaning instanceof Yearless yearless) {
      return yearless.pattern() instanceof EdtfDate;
    }
    return meaning instanceof Fixed fixed && fixed.value() instanceof EdtfDate;
  }
}
