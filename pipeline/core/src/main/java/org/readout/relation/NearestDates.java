package org.readout.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.date.Bound;
import org.readout.date.DateExpression;
import org.readout.date.DateMeaning;
import org.readout.date.Precision;
import org.readout.linguistics.Dependencies;
import org.readout.linguistics.Tagged;
import org.readout.words.WordLists;

/**
 * Chooses the date expressions of a sentence that date a trigger: the nearest of its clause, and
 * those that go on with it.
 */
final class NearestDates {
  /** How many tokens of distance another trigger between a date and a trigger counts for. */
  private static final int OTHER_TRIGGER = 20;

  /** How many tokens a clause above counts for, and any other. */
  private static final int CLAUSE_ABOVE = 8;

  private static final int OTHER_CLAUSE = 30;

  private static final int WIDEST_GAP = 3;

  /** How far before a date a trigger is that the date surely belongs to. */
  private static final int NEAR_TRIGGER = 5;

  private static final int FARTHEST_YEAR = 6;

  private static final Set<String> STAGES = WordLists.ENGLISH.set("stages");

  private final Predicate<String> isTrigger;

  NearestDates(Predicate<String> isTrigger) {
    this.isTrigger = isTrigger;
  }

  /**
   * The expressions that date what a token tells of, in the order of the sentence; may be empty.
   *
   * @param token a trigger, or the name of a stop
   * @param ahead true where the occasion has not taken place
   */
  List<DateExpression> to(
      Tagged tagged, Dependencies graph, List<DateExpression> dates, int token, boolean ahead) {
    List<DateExpression> apart =
        ApartDates.of(
            isTrigger, tagged, dates, token, part -> to(tagged, graph, part, token, ahead));
    if (apart != null) {
      return apart;
    }
    List<DateExpression> telling = dates.stream().filter(NearestDates::tells).toList();
    Clauses clauses = new Clauses(tagged, graph);
    List<DateExpression> own = candidates(tagged, graph, telling, token, ahead);
    DateExpression nearest =
        own.stream()
            .min(
                Comparator.comparingInt(
                    date ->
                        distance(tagged, date, token)
                            + clauseDistance(graph, clauses, date, token)))
            .orElse(null);
    if (nearest == null) {
      return List.of();
    }
    List<DateExpression> chosen = new ArrayList<>();
    DateExpression begin = nearest.bound() == Bound.UNTIL ? begin(own, nearest) : null;
    for (DateExpression date : telling) {
      boolean goesOn =
          own.contains(date)
              && gap(nearest, date) <= WIDEST_GAP
              && clauses.of(date) == clauses.of(nearest);
      boolean length =
          date.meaning() instanceof DateMeaning.Length
              && distance(tagged, date, token) < OTHER_TRIGGER
              && clauseDistance(graph, clauses, date, token) < OTHER_CLAUSE
              && !isOfTheWhole(tagged, date);
      boolean end = isEnd(graph, clauses, date, token);
      if (date.equals(nearest) || date.equals(begin) || end || goesOn || length) {
        chosen.add(date);
      }
    }
    return chosen;
  }

  /** {@code Left on Monday for a visit that lasts until Friday}. */
  private static @Nullable DateExpression begin(List<DateExpression> own, DateExpression end) {
    DateExpression begin = null;
    for (DateExpression date : own) {
      boolean before = date.firstToken() < end.firstToken() && date.bound() != Bound.UNTIL;
      begin = before ? date : begin;
    }
    return begin;
  }

  /** {@code On a visit that will last until Friday} */
  private boolean isEnd(Dependencies graph, Clauses clauses, DateExpression date, int token) {
    int word = graph.wordOf(token);
    int clause = clauses.of(date);
    int noun = clause == Clauses.NONE ? clause : graph.governor(clause);
    boolean own = noun == word || isTrigger.test(noun < 0 ? "" : graph.word(noun).lemma());
    return date.bound() == Bound.UNTIL && noun >= 0 && own && clauses.holds(word, noun);
  }

  private static boolean tells(DateExpression date) {
    return !(date.meaning() instanceof DateMeaning.Vague)
        && !(date.meaning() instanceof DateMeaning.Apart);
  }

  /** The expressions that can date what a token tells of. */
  List<DateExpression> candidates(
      Tagged tagged, Dependencies graph, List<DateExpression> dates, int token, boolean ahead) {
    if (dates.isEmpty()) {
      return List.of();
    }
    Clauses clauses = new Clauses(tagged, graph);
    ForeignDates foreign = new ForeignDates(isTrigger, tagged, graph, clauses, dates);
    return dates.stream()
        .filter(date -> !(date.meaning() instanceof DateMeaning.Length))
        .filter(date -> date.bound() != Bound.BEFORE && date.bound() != Bound.AFTER)
        .filter(date -> !isFarYear(date, token) || isOfClause(graph, clauses, date, token))
        .filter(date -> !foreign.isForeign(date, token, ahead))
        .toList();
  }

  /** {@code at the start of a ten-day tour}: how long the tour lasts, not the stop. */
  private static boolean isOfTheWhole(Tagged tagged, DateExpression length) {
    int before = length.firstToken() - 1;
    before -= before >= 0 && tagged.tag(before).startsWith("DT") ? 1 : 0;
    return before > 0
        && Set.of("of", "on", "in").contains(tagged.lemma(before))
        && STAGES.contains(tagged.lemma(before - 1));
  }

  /** {@code 2021} far from the trigger dates something else. */
  private static boolean isFarYear(DateExpression date, int trigger) {
    boolean year =
        date.meaning() instanceof DateMeaning.Fixed fixed
            && fixed.value().precision() == Precision.YEAR;
    return year && Math.max(trigger - date.endToken(), date.firstToken() - trigger) > FARTHEST_YEAR;
  }

  private static int clauseDistance(
      Dependencies graph, Clauses clauses, DateExpression date, int token) {
    int word = graph.wordOf(token);
    int clause = clauses.of(date);
    int own = word < 0 ? Clauses.NONE : clauses.of(word);
    if (clause == Clauses.NONE || own == Clauses.NONE || clause == own) {
      return 0;
    }
    return clauses.isBelow(own, clause) ? CLAUSE_ABOVE : OTHER_CLAUSE;
  }

  private static boolean isOfClause(
      Dependencies graph, Clauses clauses, DateExpression date, int token) {
    int word = graph.wordOf(token);
    int clause = clauses.of(date);
    boolean behind = date.firstToken() > token && date.bound() == Bound.AT;
    return behind && word >= 0 && clause != Clauses.NONE && clause == clauses.of(word);
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
