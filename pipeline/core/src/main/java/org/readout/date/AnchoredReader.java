package org.readout.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateMeaning.Anchored;
import org.readout.date.DateMeaning.Apart;

/** Reads what counts from another date of the text: "the same day", "the following week". */
final class AnchoredReader implements Reader {
  private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening", "night");

  private static final Set<String> COMPARATIVES = Set.of("later", "earlier");

  @Override
  public @Nullable Match read(Lexemes words, int at) {
    boolean article = words.is(at - 1, "the");
    return switch (words.text(at)) {
      case "same" -> article || words.is(at - 1, "that") ? unit(words, at, at + 1, 0) : null;
      case "that" -> words.is(at + 1, "same") ? null : unit(words, at, at + 1, 0);
      case "following" -> article ? unit(words, at, at + 1, 1) : null;
      case "previous", "preceding" -> article ? unit(words, at, at + 1, -1) : null;
      case "next" -> article && isDay(words, at + 1) ? unit(words, at, at + 1, 1) : null;
      case "day" -> article ? day(words, at) : null;
      case "week", "month", "year" -> article ? neighbour(words, at) : null;
      default -> null;
    };
  }

  private static boolean isDay(Lexemes words, int at) {
    return words.is(at, "day") || words.isOneOf(at, DAY_PARTS);
  }

  private static @Nullable Match unit(Lexemes words, int at, int named, int offset) {
    Unit unit = isDay(words, named) ? Unit.DAY : DateWords.unit(words.text(named));
    return unit == null ? null : new Match(at, named + 1, new Anchored(unit, offset));
  }

  /** "The day before", "later in the day". */
  private static @Nullable Match day(Lexemes words, int at) {
    boolean within = words.is(at - 2, "in") && words.isOneOf(at - 3, COMPARATIVES);
    return within ? new Match(at, at + 1, new Anchored(Unit.DAY, 0)) : neighbour(words, at);
  }

  private static @Nullable Match neighbour(Lexemes words, int at) {
    Unit unit = DateWords.unit(words.text(at));
    int offset =
        switch (words.text(at + 1)) {
          case "before" -> -1;
          case "after" -> 1;
          default -> 0;
        };
    boolean apart = unit == Unit.DAY && offset != 0 && !CountReader.endsPhrase(words, at + 2);
    if (apart) {
      return new Match(at, at + 2, new Apart(Unit.DAY, offset));
    }
    boolean counted = unit != null && offset != 0 && CountReader.endsPhrase(words, at + 2);
    return counted && unit != null ? new Match(at, at + 2, new Anchored(unit, offset)) : null;
  }
}
