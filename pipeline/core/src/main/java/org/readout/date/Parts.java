package org.readout.date;

/** The words before a month, a season or a weekday: "early", "mid-", "last", "this coming". */
final class Parts {
  private Parts() {}

  /** Past "early", "late" or "mid-". */
  static int skip(Lexemes words, int at) {
    if (!words.isOneOf(at, DateWords.PARTS)) {
      return at;
    }
    return words.is(at + 1, "-") ? at + 2 : at + 1;
  }

  /** Which one the words at a position choose. */
  static Choice choice(Lexemes words, int at) {
    return switch (words.text(at)) {
      case "last" -> Choice.LAST;
      case "next" -> Choice.NEXT;
      case "past" -> Choice.PAST;
      case "coming", "upcoming" -> Choice.COMING;
      case "this" ->
          switch (words.text(at + 1)) {
            case "past", "last" -> Choice.PAST;
            case "coming", "upcoming", "next" -> Choice.COMING;
            default -> Choice.THIS;
          };
      default -> Choice.BARE;
    };
  }

  /** Past the words that make the choice. */
  static int afterChoice(Lexemes words, int at) {
    boolean two = words.is(at, "this") && choice(words, at) != Choice.THIS;
    return two ? at + 2 : at + 1;
  }
}
