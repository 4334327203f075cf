package org.readout.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a measure should reach. Immutable.
 *
 * @param ratio how many times better than what it is compared with, at least; 0 for no matter
 * @param below what the value must stay below; infinite for no matter
 */
record Goal(double ratio, double below) {
  /** Nothing to reach: the figure is there to be known. */
  static final Goal NONE = new Goal(0, Double.POSITIVE_INFINITY);

  /** So many times better. */
  static Goal times(double ratio) {
    return new Goal(ratio, Double.POSITIVE_INFINITY);
  }

  /** A value below a limit. */
  static Goal below(double limit) {
    return new Goal(0, limit);
  }

  /** This goal, and a value below a limit. */
  Goal andBelow(double limit) {
    return new Goal(ratio, limit);
  }

  /** True where there is something to reach. */
  boolean isSet() {
    return ratio > 0 || below < Double.POSITIVE_INFINITY;
  }

  /**
   * True where a figure reaches the goal.
   *
   * @param reached the figure's ratio; empty where there was nothing to compare with
   */
  boolean isMet(double value, Optional<Double> reached) {
    boolean fast = ratio <= 0 || reached.filter(times -> times >= ratio).isPresent();
    return fast && value < below;
  }

  /** {@code ≥ 10×, < 3 s}; empty for no goal. */
  String format(Unit unit) {
    List<String> parts = new ArrayList<>();
    if (ratio > 0) {
      parts.add("≥ " + number(ratio) + "×");
    }
    if (below < Double.POSITIVE_INFINITY) {
      parts.add("< " + number(below) + " " + unit.label());
    }
    return String.join(", ", parts);
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.valueOf(value);
  }
}
