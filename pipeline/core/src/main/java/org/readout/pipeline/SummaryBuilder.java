package org.readout.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readout.article.Problem;
import org.readout.error.ErrorCode;
import org.readout.fact.Fact;
import org.readout.relation.FactType;

/** The counts of a run while it goes on. Mutable, not thread-safe. */
final class SummaryBuilder {
  private static final int KEPT = 1000;

  private final Map<FactType, Integer> facts = new EnumMap<>(FactType.class);
  private final Counted rejected = new Counted();
  private final Counted warnings = new Counted();
  private int articles;
  private int skipped;

  void add(Outcome outcome) {
    if (outcome instanceof Outcome.Read read) {
      articles++;
      for (Fact fact : read.analysis().facts()) {
        facts.merge(fact.type(), 1, Integer::sum);
      }
      read.warnings().forEach(warnings::add);
    } else if (outcome instanceof Outcome.Rejected refused) {
      rejected.add(refused.problem());
    } else {
      skipped++;
    }
  }

  Summary build() {
    return new Summary(articles, facts, rejected.build(), warnings.build(), skipped);
  }

  private static final class Counted {
    private final SortedMap<ErrorCode, Integer> byCode = new TreeMap<>();
    private final List<Problem> first = new ArrayList<>();

    void add(Problem problem) {
      byCode.merge(problem.code(), 1, Integer::sum);
      if (first.size() < KEPT) {
        first.add(problem);
      }
    }

    Summary.Problems build() {
      return new Summary.Problems(byCode, first);
    }
  }
}
