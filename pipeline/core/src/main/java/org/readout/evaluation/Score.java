package org.readout.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a system's facts compare with gold. Immutable.
 *
 * @param figures precision, recall and F1 of each measure, in the order of the report
 * @param accuracies how often an attribute of paired facts was right, by the attribute's name
 * @param judgements what gold says of each of the system's facts, in the order of gold's documents
 * @param mistakes what was missed, wrong or too much, in the order of gold's documents
 * @param outside how many of the system's facts were left aside, being of documents without gold
 */
public record Score(
    SortedMap<Measure, Figures> figures,
    SortedMap<String, Accuracy> accuracies,
    List<Judgement> judgements,
    List<Mistake> mistakes,
    int outside) {
  public Score {
    figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    accuracies = Collections.unmodifiableSortedMap(new TreeMap<>(accuracies));
    judgements = List.copyOf(judgements);
    mistakes = List.copyOf(mistakes);
  }

  /** The figures of a measure; all 0 where it has none. */
  public Figures figures(Measure.Unit unit, String group) {
    return figures.getOrDefault(new Measure(unit, group), Figures.NONE);
  }
}
