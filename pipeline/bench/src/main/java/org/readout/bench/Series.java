package org.readout.bench;

import java.util.List;

/**
 * What one measure gave in each round. Immutable.
 *
 * @param values one value a round, in the order of the rounds; never empty
 */
record Series(List<Double> values) {
  Series {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a series has at least one value");
    }
    values = List.copyOf(values);
  }

  static Series of(double... values) {
    return new Series(java.util.Arrays.stream(values).boxed().toList());
  }

  /** The middle value; the mean of the two in the middle where their number is even. */
  double median() {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  double minimum() {
    return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  double maximum() {
    return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }
}
