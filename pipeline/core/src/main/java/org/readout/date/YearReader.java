package org.readout.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateMeaning.Fixed;

/**
 * Reads years, where a word before them or an occasion behind them shows that they are one: "in
 * 2013", "late 2010", "his 2013 visit". A year in a name ("Agenda 2030") is none.
 */
final class YearReader implements Reader {
  private static final Set<String> CUES =
      Set.of(
          "in",
          "since",
          "during",
          "of",
          "by",
          "until",
          "till",
          "from",
          "before",
          "after",
          "between",
          "through",
          "throughout",
          "around");

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "his", "her", "its", "their", "our", "my", "'s", "\u2019s", "s");

  /** What makes a year behind a preposition part of a name. */
  private static final Set<String> NAMES =
      Set.of(
          "agenda",
          "plan",
          "strategy",
          "vision",
          "goals",
          "framework",
          "olympics",
          "games",
          "act",
          "convention",
          "agreement",
          "protocol",
          "programme",
          "program",
          "roadmap",
          "initiative",
          "fiscal",
          "season",
          "budget",
          "resolution",
          "constitution",
          "edition",
          "report",
          "census");

  private static final int LONGEST_NAME = 4;

  @Override
  public @Nullable Match read(Lexemes words, int at) {
    int named = Parts.skip(words, at);
    int year = words.year(named);
    if (year == 0 || words.isOneOf(named + 1, NAMES) || words.is(at - 1, "fiscal")) {
      return null;
    }
    boolean listed = words.is(at - 1, "and") && words.year(at - 2) > 0;
    boolean cued = words.isOneOf(at - 1, CUES) || (listed && words.isOneOf(at - 3, CUES));
    int joiner = named + 1;
    if (words.isOneOf(joiner, DateWords.JOINERS)) {
      int last = words.year(joiner + 1);
      if (last > year && cued && !words.isOneOf(joiner + 2, NAMES) && isRange(words, at, joiner)) {
        Edtf interval = new EdtfInterval(EdtfDate.ofYear(year), EdtfDate.ofYear(last));
        return new Match(at, joiner + 2, new Fixed(interval));
      }
      if (words.at(joiner).glued() && words.at(joiner + 1).number() >= 0) {
        return null;
      }
    }
    boolean told = cued || named > at || isBeforeOccasion(words, named);
    return told ? new Match(at, named + 1, new Fixed(EdtfDate.ofYear(year))) : null;
  }

  /** "In 2010 and 2014" are two years. */
  private static boolean isRange(Lexemes words, int at, int joiner) {
    return !words.is(joiner, "and") || words.is(at - 1, "between");
  }

  private static boolean isBeforeOccasion(Lexemes words, int year) {
    if (!words.isOneOf(year - 1, DETERMINERS)) {
      return false;
    }
    for (int i = year + 1; i <= year + LONGEST_NAME; i++) {
      if (words.isOneOf(i, NAMES)) {
        return false;
      }
      if (!words.isCapital(i) && words.isOneOf(i, DateWords.OCCASIONS)) {
        return true;
      }
    }
    return false;
  }
}
