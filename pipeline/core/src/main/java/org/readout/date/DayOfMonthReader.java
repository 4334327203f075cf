package org.readout.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateMeaning.DayOfMonth;

/** Reads days whose month has been told before: "on the 16th". */
final class DayOfMonthReader implements Reader {
  private static final Set<String> PREPOSITIONS = Set.of("on", "until", "till", "by");

  @Override
  public @Nullable Match read(Lexemes words, int at) {
    boolean ordinal = words.at(at).ordinal() && Lexer.isDigit(words.text(at).charAt(0));
    int day = ordinal ? words.day(at) : 0;
    boolean phrase =
        day > 0
            && words.is(at - 1, "the")
            && words.isOneOf(at - 2, PREPOSITIONS)
            && CountReader.endsPhrase(words, at + 1);
    return phrase ? new Match(at, at + 1, new DayOfMonth(day)) : null;
  }
}
