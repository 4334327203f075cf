package org.readout.date;

import org.jspecify.annotations.Nullable;
import org.readout.date.DateMeaning.Length;

/** Reads how long an occasion lasts: "a three-day visit", "a week-long trip". */
final class LengthReader implements Reader {
  private static final int LONGEST_DESCRIPTION = 6;

  @Override
  public @Nullable Match read(Lexemes words, int at) {
    Unit compound = compound(words.text(at));
    if (compound != null) {
      return ofOccasion(words, at, at + 1, compound, 1);
    }
    Unit wholeUnit = DateWords.unit(words.text(at));
    if (wholeUnit != null && words.is(at + 1, "-") && words.is(at + 2, "long")) {
      return ofOccasion(words, at, at + 3, wholeUnit, 1);
    }
    int count = words.number(at);
    if (count == 0 || words.is(at, "a") || words.is(at, "an")) {
      return null;
    }
    int named = at + 1;
    if (words.is(named, "-") && words.is(named + 1, "and")) {
      count++;
      named = half(words, named + 2);
    }
    boolean hyphen = words.is(named, "-");
    Unit unit = DateWords.unit(words.text(hyphen ? named + 1 : named));
    boolean counted = unit != null && (hyphen || count > 1);
    int end = hyphen ? named + 2 : named + 1;
    if (words.is(end, "-") && words.is(end + 1, "long")) {
      end += 2;
    }
    return counted && unit != null ? ofOccasion(words, at, end, unit, count) : null;
  }

  /** Past "- a - half" in "two-and-a-half-day". */
  private static int half(Lexemes words, int at) {
    int position = at;
    while (words.is(position, "-") || words.is(position, "a")) {
      position++;
    }
    return words.is(position, "half") ? position + 1 : at;
  }

  private static @Nullable Unit compound(String word) {
    return switch (word) {
      case "daylong" -> Unit.DAY;
      case "weeklong" -> Unit.WEEK;
      case "monthlong" -> Unit.MONTH;
      case "yearlong" -> Unit.YEAR;
      default -> null;
    };
  }

  /** A "two-day extension" is none; the noun tells. */
  private static @Nullable Match ofOccasion(Lexemes words, int at, int end, Unit unit, int amount) {
    for (int i = end; i < end + LONGEST_DESCRIPTION; i++) {
      if (words.isOneOf(i, DateWords.OCCASIONS)) {
        return new Match(at, end, new Length(unit, amount));
      }
    }
    return null;
  }
}
