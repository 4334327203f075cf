package org.readout.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.readout.date.Bound;
import org.readout.date.DateExpression;
import org.readout.date.DateMeaning.Anchored;
import org.readout.date.DateMeaning.Apart;
import org.readout.date.DateMeaning.Length;
import org.readout.date.DateMeaning.Vague;
import org.readout.linguistics.Tagged;

/**
 * Dates of sentences that tell how far two occasions lie apart: {@code landed on Friday, two days
 * after a visit to Lisbon}. The one with a date gives the other its own.
 */
final class ApartDates {
  /** How far behind {@code two days after} the occasion can stand, in tokens. */
  private static final int REACH = 12;

  private ApartDates() {}

  /**
   * The expressions that date what a token tells of, or null where the sentence does not tell so.
   *
   * @param nearest chooses among the dates of one part of the sentence
   */
  static @Nullable List<DateExpression> of(
      Predicate<String> isTrigger,
      Tagged tagged,
      List<DateExpression> dates,
      int token,
      UnaryOperator<List<DateExpression>> nearest) {
    for (DateExpression date : dates) {
      if (date.meaning() instanceof Apart apart) {
        List<DateExpression> before =
            dates.stream().filter(one -> one.endToken() <= date.firstToken()).toList();
        List<DateExpression> behind =
            dates.stream().filter(one -> one.firstToken() >= date.endToken()).toList();
        boolean isBehind = token == occasion(isTrigger, tagged, date.endToken());
        if (!isBehind && token > date.firstToken()) {
          return nearest.apply(
              dates.stream().filter(one -> !(one.meaning() instanceof Apart)).toList());
        }
        List<DateExpression> own = nearest.apply(isBehind ? behind : before);
        return own.isEmpty() ? counted(date, apart, isBehind ? before : behind, isBehind) : own;
      }
    }
    return null;
  }

  /** The date of the other occasion, and how far from it; without one, it may have been told. */
  private static List<DateExpression> counted(
      DateExpression date, Apart apart, List<DateExpression> others, boolean isBehind) {
    List<DateExpression> telling =
        others.stream()
            .filter(one -> !(one.meaning() instanceof Vague || one.meaning() instanceof Length))
            .toList();
    if (telling.isEmpty() && !isBehind) {
      return List.of();
    }
    List<DateExpression> counted = new ArrayList<>();
    if (!telling.isEmpty()) {
      DateExpression other = telling.get(isBehind ? telling.size() - 1 : 0);
      counted.add(
          new DateExpression(other.firstToken(), other.endToken(), other.meaning(), Bound.AT));
    }
    int offset = isBehind ? -apart.offset() : apart.offset();
    counted.add(
        new DateExpression(
            date.firstToken(), date.endToken(), new Anchored(apart.unit(), offset), Bound.AT));
    return List.copyOf(counted);
  }

  /** The first trigger behind a token, or a negative number. */
  private static int occasion(Predicate<String> isTrigger, Tagged tagged, int from) {
    for (int i = from; i < tagged.size() && i <= from + REACH; i++) {
      boolean word = tagged.tag(i).startsWith("N") || tagged.tag(i).startsWith("V");
      if (word && isTrigger.test(tagged.lemma(i)) && !tagged.lemma(i).equals("be")) {
        return i;
      }
    }
    return -1;
  }
}
