package org.readout.relation;

import java.util.Set;
import org.readout.date.DateExpression;
import org.readout.date.Tense;
import org.readout.linguistics.Dependencies;
import org.readout.words.WordLists;

/**
 * What was done before, in sentences that tell of an occasion ahead: {@code agreed on Monday to
 * visit}, {@code met on Monday to prepare the visit}. Its date is not that of the occasion.
 */
final class PastActs {
  private static final int FARTHEST_GOVERNOR = 5;

  /** Verbs whose past tells a plan, not when it was made: {@code was to visit on Monday}. */
  private static final Set<String> PLANS = WordLists.ENGLISH.set("plans");

  private PastActs() {}

  /** True where a date is that of a past act above an occasion ahead, which a word tells. */
  static boolean isDated(Dependencies graph, Clauses clauses, DateExpression date, int word) {
    int clause = clauses.of(date);
    if (clause != clauses.of(word)) {
      return isAct(graph, clause);
    }
    int at = word;
    for (int steps = 0; steps < FARTHEST_GOVERNOR && graph.governor(at) >= 0; steps++) {
      int governor = graph.governor(at);
      if (isAct(graph, governor) && date.firstToken() < graph.word(at).from()) {
        return true;
      }
      at = governor;
    }
    return false;
  }

  private static boolean isAct(Dependencies graph, int word) {
    return graph.word(word).tag().startsWith("V")
        && !PLANS.contains(graph.word(word).lemma())
        && VerbForms.tense(graph, word) == Tense.PAST
        && !isReduced(graph, word);
  }

  /** {@code A visit planned for Monday}: a participle without an auxiliary tells no time. */
  private static boolean isReduced(Dependencies graph, int word) {
    return graph.word(word).tag().equals("VBN")
        && graph.dependents(word).stream().noneMatch(one -> graph.relation(one).startsWith("aux"));
  }
}
