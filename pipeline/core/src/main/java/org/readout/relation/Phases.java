package org.readout.relation;

import java.util.List;
import java.util.Set;
import org.readout.date.Bound;
import org.readout.date.DateExpression;
import org.readout.date.DateMeaning.Length;
import org.readout.date.DateMeaning.Relative;
import org.readout.date.Unit;
import org.readout.linguistics.Dependencies;
import org.readout.words.WordLists;

/** What verbs that begin or end an occasion tell of its date. */
final class Phases {
  private static final Set<String> BEGINNING = WordLists.ENGLISH.set("beginning");
  private static final Set<String> ENDING = WordLists.ENGLISH.set("ending");

  /** How far before its noun a length stands: {@code a two-day official working visit}. */
  private static final int NEAR = 5;

  private Phases() {}

  /** {@code ended a four-day visit on Friday}: the day is the last. */
  static List<DateExpression> ended(Dependencies graph, int trigger, List<DateExpression> told) {
    return !isObjectOf(graph, trigger, ENDING)
        ? told
        : told.stream()
            .map(
                date ->
                    date.bound() == Bound.AT
                        ? new DateExpression(
                            date.firstToken(), date.endToken(), date.meaning(), Bound.UNTIL)
                        : date)
            .toList();
  }

  /** {@code began a two-day visit}, without a date: the first day is that of the report. */
  static List<DateExpression> begun(Dependencies graph, int trigger, List<DateExpression> dates) {
    if (dates.size() != 1 || !isObjectOf(graph, trigger, BEGINNING)) {
      return List.of();
    }
    DateExpression length = dates.get(0);
    int gap = graph.word(trigger).from() - length.endToken();
    int verb = graph.word(graph.governor(trigger)).from();
    boolean own =
        length.meaning() instanceof Length && gap >= 0 && gap < NEAR && verb < length.firstToken();
    return own
        ? List.of(new DateExpression(verb, verb + 1, new Relative(Unit.DAY, 0), Bound.AT), length)
        : List.of();
  }

  private static boolean isObjectOf(Dependencies graph, int trigger, Set<String> verbs) {
    int governor = graph.governor(trigger);
    return governor >= 0
        && graph.relation(trigger).equals("obj")
        && verbs.contains(graph.word(governor).lemma());
  }
}
