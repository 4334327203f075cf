package org.readout.cli;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readout.evaluation.Figures;
import org.readout.evaluation.Measure;
import org.readout.evaluation.Score;

/** What a score can be broken down by; the constants are what the user types. */
enum Breakdown {
  publisher,
  type,
  modality,
  rule;

  /** The score without the groups that were not asked for. */
  static Score of(Score score, List<Breakdown> wanted) {
    SortedMap<Measure, Figures> figures = new TreeMap<>();
    score
        .figures()
        .forEach(
            (measure, value) -> {
              if (isWanted(measure.group(), wanted)) {
                figures.put(measure, value);
              }
            });
    return new Score(
        figures, score.accuracies(), score.judgements(), score.mistakes(), score.outside());
  }

  private static boolean isWanted(String group, List<Breakdown> wanted) {
    for (Breakdown breakdown : values()) {
      if (group.startsWith(breakdown.name() + ": ")) {
        return wanted.contains(breakdown);
      }
    }
    return true;
  }
}
