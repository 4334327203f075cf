package org.readout.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateMeaning.Vague;

/** Reads times that are no dates but tell the tense: "recently", "in the coming days". */
final class VagueReader implements Reader {
  private static final Set<String> LOOSE =
      Set.of("few", "several", "couple", "of", "recent", "the", "these", "a");

  private static final Set<String> NEIGHBOURS =
      Set.of("after", "before", "afterwards", "afterward", "thereafter", "as");

  @Override
  public @Nullable Match read(Lexemes words, int at) {
    return switch (words.text(at)) {
      case "recently", "lately" -> new Match(at, at + 1, new Vague(Tense.PAST));
      case "soon", "shortly" -> soon(words, at);
      case "recent" -> stretch(words, at, Tense.PAST);
      case "last", "past", "previous" -> stretch(words, at, Tense.PAST);
      case "next", "coming", "upcoming" -> stretch(words, at, Tense.FUTURE);
      default -> decade(words, at);
    };
  }

  /** "Soon after the summit" and "as soon as possible" count from something else. */
  private static @Nullable Match soon(Lexemes words, int at) {
    boolean relative = words.isOneOf(at + 1, NEIGHBOURS) || words.is(at - 1, "as");
    return relative ? null : new Match(at, at + 1, new Vague(Tense.FUTURE));
  }

  private static @Nullable Match stretch(Lexemes words, int at, Tense tense) {
    int named = at + 1;
    while (words.isOneOf(named, LOOSE)) {
      named++;
    }
    String word = words.text(named);
    boolean plural = DateWords.units(word) != null || word.equals("decades");
    boolean single = words.is(at - 1, "the") && named == at + 1 && DateWords.unit(word) != null;
    // "The last week of May" is a part of a month.
    boolean part = words.is(named + 1, "of");
    return plural || (single && !part) ? new Match(at, named + 1, new Vague(tense)) : null;
  }

  /** "The 1990s". */
  private static @Nullable Match decade(Lexemes words, int at) {
    String word = words.text(at);
    boolean decade =
        word.length() == 5
            && word.endsWith("0s")
            && Lexer.isDigit(word.charAt(0))
            && Lexer.isDigit(word.charAt(1));
    return decade ? new Match(at, at + 1, new Vague(Tense.PAST)) : null;
  }
}
