package org.readout.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
  private static final int FARTHEST_SINCE = 7;

  /** Verbs whose time is that of the occasion which they tell of. */
  private static final Set<String> PHASES = WordLists.ENGLISH.set("phases");

  private static final Set<String> STAGES = WordLists.ENGLISH.set("stages");

  /** {@code was called off on Monday}, {@code put off until May} */
  private static final Set<String> DECISIONS = WordLists.ENGLISH.set("decisions");

  private final Predicate<String> isTrigger;

  NearestDates(Predicate<String> isTrigger) {
    this.isTrigger = isTrigger;
  }

  /**
   * The expressions that date what a token tells of, in the order of the sentence; may be empty.
   *
   * @param token a trigger, or the name of a stop
   */
  List<DateExpression> to(
      Tagged tagged, Dependencies graph, List<DateExpression> dates, int token) {
    List<DateExpression> telling =
        dates.stream().filter(date -> !(date.meaning() instanceof DateMeaning.Vague)).toList();
    if (telling.isEmpty()) {
      return List.of();
    }
    Clauses clauses = new Clauses(tagged, graph);
    DateExpression nearest =
        telling.stream()
            .filter(date -> !(date.meaning() instanceof DateMeaning.Length))
            .filter(date -> !isFarYear(date, token) || isOfClause(graph, clauses, date, token))
            .filter(date -> !belongsElsewhere(tagged, graph, clauses, date, token))
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
    for (DateExpression date : telling) {
      boolean goesOn = gap(nearest, date) <= WIDEST_GAP && clauses.of(date) == clauses.of(nearest);
      boolean length =
          date.meaning() instanceof DateMeaning.Length
              && distance(tagged, date, token) < OTHER_TRIGGER
              && clauseDistance(graph, clauses, date, token) < OTHER_CLAUSE
              && !isOfTheWhole(tagged, date);
      if (date.equals(nearest) || goesOn || length) {
        chosen.add(date);
      }
    }
    return chosen;
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

  /**
   * {@code the White House said on Tuesday}, {@code last month's election}, {@code the envoy, who
   * was elected in May}: dates of what is said, of another thing, of somebody's life.
   */
  private boolean belongsElsewhere(
      Tagged tagged, Dependencies graph, Clauses clauses, DateExpression date, int token) {
    if (Scenes.isAttributive(tagged, date)) {
      return !isOccasion(tagged, date.endToken(), token);
    }
    if (DECISIONS.contains(clauses.verbBefore(date)) || isOfSomethingSince(tagged, date)) {
      return true;
    }
    int word = graph.wordOf(token);
    int clause = clauses.of(date);
    if (word < 0 || clause == Clauses.NONE || clause == clauses.of(word)) {
      return false;
    }
    String head = graph.word(clause).lemma();
    if (Scenes.isSpeech(head)) {
      return true;
    }
    int noun = graph.governor(clause);
    boolean ofTrigger = noun == word || PHASES.contains(head) || isPlace(graph, noun);
    return clauses.isRelative(clause) && !clauses.holds(clause, word) && !ofTrigger;
  }

  /** {@code The first to visit since Berg in 1982}, {@code since taking office in May}. */
  private static boolean isOfSomethingSince(Tagged tagged, DateExpression date) {
    for (int i = date.firstToken() - 1; i > 0 && date.firstToken() - i <= FARTHEST_SINCE; i--) {
      String tag = tagged.tag(i);
      if (tagged.lemma(i).equals("since") && tag.equals("IN")) {
        return i < date.firstToken() - 1;
      }
      if (tag.equals(",") || (tag.startsWith("V") && !tag.equals("VBG"))) {
        return false;
      }
    }
    return false;
  }

  /** {@code to Lisbon, where he stayed until Friday} */
  private static boolean isPlace(Dependencies graph, int word) {
    String form = word < 0 ? "" : graph.word(word).form();
    return form.equals("Paris") || form.equals("France");
  }

  /** True where the noun behind an attributive date is the trigger, or another occasion. */
  private boolean isOccasion(Tagged tagged, int from, int token) {
    for (int i = from; i < tagged.size() && i <= from + NEAR_TRIGGER; i++) {
      if (i == token || (tagged.tag(i).startsWith("N") && isTrigger.test(tagged.lemma(i)))) {
        return true;
      }
      boolean goesOn =
          Set.of("POS", "JJ", "NN", "NNP", "NNS", "NNPS", "VBN", "VBG", "CD", "HYPH")
                  .contains(tagged.tag(i))
              || tagged.word(i).equals("-");
      if (!goesOn) {
        return false;
      }
    }
    return false;
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
