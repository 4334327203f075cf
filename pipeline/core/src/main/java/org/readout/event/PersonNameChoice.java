package org.readout.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/**
 * Chooses the name that stands for a person: the fullest that two documents have, because a slip is
 * seldom made twice, else the fullest; of those the most frequent, then the first in the alphabet.
 */
final class PersonNameChoice {
  private static final Comparator<Map.Entry<String, Integer>> ORDER =
      Comparator.comparing((Map.Entry<String, Integer> entry) -> isCapitals(entry.getKey()))
          .thenComparing(entry -> -PersonName.of(entry.getKey()).words().size())
          .thenComparing(entry -> -entry.getValue())
          .thenComparing(entry -> -PersonName.of(entry.getKey()).initials().size())
          .thenComparing(Map.Entry::getKey);

  private PersonNameChoice() {}

  /**
   * The name to use.
   *
   * @param documents how many documents have each name, not empty
   */
  static String of(SortedMap<String, Integer> documents) {
    List<Map.Entry<String, Integer>> names = List.copyOf(documents.entrySet());
    List<Map.Entry<String, Integer>> confirmed =
        names.stream()
            .filter(entry -> entry.getValue() > 1 && PersonName.of(entry.getKey()).isFull())
            .toList();
    return (confirmed.isEmpty() ? names : confirmed).stream().min(ORDER).orElseThrow().getKey();
  }

  private static boolean isCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }
}
