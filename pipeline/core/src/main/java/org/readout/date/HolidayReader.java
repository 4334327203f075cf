package org.readout.date;

import org.jspecify.annotations.Nullable;
import org.readout.date.DateMeaning.Fixed;
import org.readout.date.DateMeaning.Yearless;

/** Reads holidays that have one date everywhere: "Christmas Day", "New Year's Eve", "Earth Day". */
final class HolidayReader implements Reader {
  @Override
  public @Nullable Match read(Lexemes words, int at) {
    if (!words.isCapital(at)) {
      return null;
    }
    int possessive = words.is(at + 2, "'s") || words.is(at + 2, "\u2019s") ? at + 3 : at + 2;
    return switch (words.text(at)) {
      case "christmas" ->
          switch (words.text(at + 1)) {
            case "eve" -> holiday(words, at, at + 2, 12, 24);
            case "day" -> holiday(words, at, at + 2, 12, 25);
            default -> words.is(at - 1, "on") ? holiday(words, at, at + 1, 12, 25) : null;
          };
      case "boxing" -> words.is(at + 1, "day") ? holiday(words, at, at + 2, 12, 26) : null;
      case "earth" -> words.is(at + 1, "day") ? holiday(words, at, at + 2, 4, 22) : null;
      case "may" -> words.is(at + 1, "day") ? holiday(words, at, at + 2, 5, 1) : null;
      case "armistice", "veterans" ->
          words.is(at + 1, "day") ? holiday(words, at, at + 2, 11, 11) : null;
      case "new" ->
          words.is(at + 1, "year")
              ? switch (words.text(possessive)) {
                case "eve" -> holiday(words, at, possessive + 1, 12, 31);
                case "day" -> holiday(words, at, possessive + 1, 1, 1);
                default -> null;
              }
              : null;
      default -> null;
    };
  }

  private static Match holiday(Lexemes words, int at, int end, int month, int day) {
    EdtfDate pattern = new EdtfDate(null, month, day);
    int year = words.year(words.is(end, ",") ? end + 1 : end);
    Edtf dated = year > 0 ? pattern.inYear(year) : null;
    return dated == null
        ? new Match(at, end, new Yearless(pattern, null, Choice.BARE))
        : new Match(at, words.is(end, ",") ? end + 2 : end + 1, new Fixed(dated));
  }
}
