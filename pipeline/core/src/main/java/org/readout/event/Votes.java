package org.readout.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which facts tell which value of a slot. Mutable, not thread-safe.
 *
 * @param <T> the values, by their order
 */
final class Votes<T> {
  private final TreeMap<T, List<String>> facts;

  Votes(Comparator<T> order) {
    this.facts = new TreeMap<>(order);
  }

  void add(@Nullable T value, String fact) {
    if (value != null) {
      facts.computeIfAbsent(value, any -> new ArrayList<>(1)).add(fact);
    }
  }

  /** The values, those that most facts tell first. */
  List<T> values() {
    return facts.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<T, List<String>> entry) -> -entry.getValue().size()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many facts tell the value. */
  int count(T value) {
    return facts.getOrDefault(value, List.of()).size();
  }

  /** All values with who tells them. */
  Disagreement disagreement(
      String slot, @Nullable String entity, java.util.function.Function<T, String> text) {
    return new Disagreement(
        slot,
        entity,
        values().stream()
            .map(
                value ->
                    new Disagreement.Value(text.apply(value), facts.getOrDefault(value, List.of())))
            .toList());
  }
}
