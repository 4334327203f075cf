package org.readout.date;

import java.util.Set;
import org.readout.date.DateMeaning.Fixed;
import org.readout.date.DateMeaning.Weekdays;
import org.readout.date.DateMeaning.Yearless;

/** What the words around a date expression make of it. */
final class Surroundings {
  private static final Set<String> HABITS = Set.of("every", "each");

  /** Events that are known by their date: "the September 11 attacks". */
  private static final Set<String> COMMEMORATED =
      Set.of(
          "attack",
          "attacks",
          "committee",
          "commission",
          "hijackers",
          "hijackings",
          "riot",
          "riots",
          "insurrection",
          "massacre",
          "movement",
          "revolution",
          "uprising",
          "tragedy",
          "terrorist",
          "terror",
          "anniversary",
          "panel",
          "memorial",
          "era");

  private static final Set<String> FROM =
      Set.of("from", "since", "starting", "beginning", "commencing", "starts", "begins");

  private static final Set<String> STAYING = Set.of("been", "remained", "stayed", "lasted");

  /** In words. */
  private static final int NEAR = 6;

  private static final Set<String> UNTIL =
      Set.of("until", "till", "through", "thru", "ending", "to", "ends", "concluding");

  private static final Set<String> LINKS =
      Set.of("on", "the", "in", "at", "about", "around", "late");

  private Surroundings() {}

  /** True where the expression is a habit, or part of a name. */
  static boolean forbid(Lexemes words, Match match) {
    int before = match.start() - 1;
    boolean habit =
        words.isOneOf(before, HABITS)
            || (words.isOneOf(before - 1, HABITS) && isOther(words, before));
    habit |= words.is(match.end(), "annually");
    habit |= words.isOneOf(match.end(), HABITS) && words.is(match.end() + 1, "year");
    int article = words.is(before, "the") ? before - 1 : before;
    boolean anniversary = words.is(article, "of") && words.is(article - 1, "anniversary");
    int behind = words.is(match.end(), ",") ? match.end() + 1 : match.end();
    boolean commemorated = isDate(match.meaning()) && words.isOneOf(behind, COMMEMORATED);
    return habit || anniversary || commemorated;
  }

  private static boolean isOther(Lexemes words, int position) {
    return words.is(position, "other") || words.is(position, "single");
  }

  private static boolean isDate(DateMeaning meaning) {
    return meaning instanceof Yearless || meaning instanceof Fixed;
  }

  static Bound bound(Lexemes words, Match match) {
    int before = match.start() - 1;
    while (words.isOneOf(before, LINKS)) {
      before--;
    }
    String word = words.text(before);
    if (word.equals("before") || (word.equals("by") && before == match.start() - 1)) {
      return Bound.BEFORE;
    }
    if (word.equals("after") || (word.equals("since") && !isOngoing(words, before))) {
      return Bound.AFTER;
    }
    boolean pair = word.equals("to") && words.is(before - 1, "prior");
    if (pair || (word.equals("of") && words.is(before - 1, "ahead"))) {
      return Bound.BEFORE;
    }
    if (isInterval(match.meaning())) {
      return Bound.AT;
    }
    if (FROM.contains(word) || (word.equals("of") && words.is(before - 1, "as"))) {
      return Bound.FROM;
    }
    return UNTIL.contains(word) && isLinked(words, before) ? Bound.UNTIL : Bound.AT;
  }

  /** "Has been there since" begins a time; "the first visit since" only comes after it. */
  private static boolean isOngoing(Lexemes words, int position) {
    for (int i = position - 1; i >= 0 && i >= position - NEAR; i--) {
      if (words.isOneOf(i, STAYING)) {
        return true;
      }
    }
    return false;
  }

  /** "To" bounds a time only behind another one; else it is where somebody went. */
  private static boolean isLinked(Lexemes words, int position) {
    int last = words.is(position - 1, ",") ? position - 2 : position - 1;
    String before = words.text(last);
    return !words.is(position, "to")
        || words.at(last).number() >= 0
        || DateWords.weekday(before) != null
        || before.equals("today")
        || before.equals("tomorrow");
  }

  private static boolean isInterval(DateMeaning meaning) {
    if (meaning instanceof Yearless yearless) {
      return yearless.pattern() instanceof EdtfInterval;
    }
    if (meaning instanceof Weekdays weekdays) {
      return weekdays.first() != weekdays.last();
    }
    return meaning instanceof Fixed fixed && fixed.value() instanceof EdtfInterval;
  }
}
