package org.readout.cli;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.readout.fact.Fact;
import org.readout.pipeline.Analysis;
import org.readout.relation.FactType;

/**
 * Leaves of an analysis the facts that the user wants.
 *
 * @param types the types wanted; empty for all
 * @param minimumConfidence the least confidence wanted, 0 to 1
 */
record FactFilter(Set<FactType> types, double minimumConfidence)
    implements UnaryOperator<Analysis> {
  FactFilter {
    types = Set.copyOf(types);
  }

  FactFilter(List<FactType> types, double minimumConfidence) {
    this(Set.copyOf(types), minimumConfidence);
  }

  @Override
  public Analysis apply(Analysis analysis) {
    return new Analysis(
        analysis.article(),
        analysis.layout(),
        analysis.rejection(),
        analysis.sentences(),
        analysis.entities(),
        analysis.candidates().stream().filter(candidate -> isWanted(candidate.fact())).toList());
  }

  private boolean isWanted(Fact fact) {
    return (types.isEmpty() || types.contains(fact.type()))
        && fact.confidence() >= minimumConfidence;
  }
}
