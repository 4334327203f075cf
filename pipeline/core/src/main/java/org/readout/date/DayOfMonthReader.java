package org.readout.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateMeaning.DayOfMonth;
import org.readout.date.DateMeaning.DayOfRelativeMonth;

/** Reads days whose month has been told before, or is counted from: "on the 16th". */
final class DayOfMonthReader implements Reader {
  private static final Set<String> PREPOSITIONS = Set.of("on", "until", "till", "by");

  @Override
  public @Nullable Match read(Lexemes words, int at) {
    boolean ordinal = words.at(at).ordinal() && Lexer.isDigit(words.text(at).charAt(0));
    int day = ordinal ? words.day(at) : 0;
    if (day > 0 && words.is(at + 1, "of") && words.is(at + 3, "month")) {
      return relative(words, at, day);
    }
    boolean phrase =
        day > 0
            && words.is(at - 1, "the")
            && words.isOneOf(at - 2, PREPOSITIONS)
            && CountReader.endsPhrase(words, at + 1);
    return phrase ? new Match(at, at + 1, new DayOfMonth(day)) : null;
  }

  /** "The 3rd of this month". */
  private static @Nullable Match relative(Lexemes words, int at, int day) {
    return switch (words.text(at + 2)) {
      case "this" -> new Match(at, at + 4, new DayOfRelativeMonth(day, 0));
      case "next" -> new Match(at, at + 4, new DayOfRelativeMonth(day, 1));
      case "last" -> new Match(at, at + 4, new DayOfRelativeMonth(day, -1));
      default -> null;
    };
  }
}
