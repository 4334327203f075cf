package org.readout.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.readout.date.DateExpression;
import org.readout.date.DateMeaning;
import org.readout.date.Precision;
import org.readout.linguistics.Tagged;

/**
 * Chooses the date expressions of a sentence that date a trigger: the nearest, and those that go on
 * with it.
 */
final class NearestDates {
  /** How many tokens of distance another trigger between a date and a trigger counts for. */
  private static final int OTHER_TRIGGER = 20;

  private static final int WIDEST_GAP = 3;

  /** How far before a date a trigger is that the date surely belongs to. */
  private static final int NEAR_TRIGGER = 5;

  private static final int FARTHEST_YEAR = 6;

  private final Predicate<String> isTrigger;

  NearestDates(Predicate<String> isTrigger) {
    this.isTrigger = isTrigger;
  }

  List<DateExpression> to(Tagged tagged, List<DateExpression> dates, int trigger) {
    List<DateExpression> telling =
        dates.stream().filter(date -> !(date.meaning() instanceof DateMeaning.Vague)).toList();
    DateExpression nearest =
        telling.stream()
            .filter(date -> !(date.meaning() instanceof DateMeaning.Length))
            .filter(date -> !isFarYear(date, trigger))
            .min(Comparator.comparingInt(date -> distance(tagged, date, trigger)))
            .orElse(null);
    if (nearest == null) {
      return List.of();
    }
    List<DateExpression> chosen = new ArrayList<>();
    for (DateExpression date : telling) {
      boolean goesOn = gap(nearest, date) <= WIDEST_GAP;
      boolean length =
          date.meaning() instanceof DateMeaning.Length
              && distance(tagged, date, trigger) < OTHER_TRIGGER;
      if (date.equals(nearest) || goesOn || length) {
        chosen.add(date);
      }
    }
    return chosen;
  }

  /** {@code 2021} far from the trigger dates something else. */
  private static boolean isFarYear(DateExpression date, int trigger) {
    boolean year =
        date.meaning() instanceof DateMeaning.Fixed fixed
            && fixed.value().precision() == Precision.YEAR;
    return year && Math.max(trigger - date.endToken(), date.firstToken() - trigger) > FARTHEST_YEAR;
  }

  private static int gap(DateExpression one, DateExpression other) {
    return Math.max(one.firstToken() - other.endToken(), other.firstToken() - one.endToken());
  }

  /** In tokens; a date before the trigger is nearer to the trigger before it. */
  private int distance(Tagged tagged, DateExpression date, int trigger) {
    int from = Math.min(trigger, date.endToken());
    int to = Math.max(trigger, date.firstToken());
    int distance = to - from;
    for (int i = from + 1; i < to; i++) {
      distance += isVerbTrigger(tagged, i) ? OTHER_TRIGGER : 0;
    }
    boolean before = date.endToken() <= trigger;
    for (int i = date.firstToken() - 1;
        before && i >= 0 && date.firstToken() - i <= NEAR_TRIGGER;
        i--) {
      if (isVerbTrigger(tagged, i)) {
        return distance + OTHER_TRIGGER;
      }
    }
    return distance;
  }

  private boolean isVerbTrigger(Tagged tagged, int token) {
    return tagged.tag(token).startsWith("V")
        && isTrigger.test(tagged.lemma(token))
        && !tagged.lemma(token).equals("be");
  }
}
