package org.readout.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two ways to part the same facts: the system's events and gold's. Mutable, not thread-safe. */
final class Clustering {
  private final Map<Integer, Integer> said = new HashMap<>();
  private final Map<Integer, Integer> gold = new HashMap<>();
  private final Map<List<Integer>, Integer> both = new HashMap<>();

  /** Adds a fact by the numbers of its events. */
  void add(int saidEvent, int goldEvent) {
    said.merge(saidEvent, 1, Integer::sum);
    gold.merge(goldEvent, 1, Integer::sum);
    both.merge(List.of(saidEvent, goldEvent), 1, Integer::sum);
  }

  EventScore score(int unaligned, int allGoldPairs) {
    // Summed in whole numbers first, so that the order of the map does not show in the last digit.
    Map<Integer, Integer> squaresBySaid = new HashMap<>();
    Map<Integer, Integer> squaresByGold = new HashMap<>();
    int rightPairs = 0;
    for (Map.Entry<List<Integer>, Integer> entry : both.entrySet()) {
      int count = entry.getValue();
      squaresBySaid.merge(entry.getKey().get(0), count * count, Integer::sum);
      squaresByGold.merge(entry.getKey().get(1), count * count, Integer::sum);
      rightPairs += EventScorer.pairs(count);
    }
    int facts = said.values().stream().mapToInt(Integer::intValue).sum();
    return new EventScore(
        facts,
        unaligned,
        mean(squaresBySaid, said, facts),
        mean(squaresByGold, gold, facts),
        new Figures(rightPairs, pairs(said), pairs(gold)),
        allGoldPairs);
  }

  /** The mean over facts of the share of their event that is with them in the other way too. */
  private static double mean(
      Map<Integer, Integer> squares, Map<Integer, Integer> sizes, int facts) {
    double sum =
        squares.entrySet().stream()
            .mapToDouble(entry -> (double) entry.getValue() / sizes.getOrDefault(entry.getKey(), 1))
            .sorted()
            .sum();
    return facts == 0 ? 0 : sum / facts;
  }

  private static int pairs(Map<Integer, Integer> sizes) {
    return sizes.values().stream().mapToInt(EventScorer::pairs).sum();
  }
}
