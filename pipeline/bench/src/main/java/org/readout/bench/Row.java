package org.readout.bench;

import java.util.Optional;

/**
 * One line of the table. Immutable.
 *
 * @param measure what was measured
 * @param unit what the figures count
 * @param readout what readout gave
 * @param against what it is compared with gave: the stock pipeline, or readout with one thread;
 *     empty where the figure stands alone
 * @param goal what should be reached
 */
record Row(String measure, Unit unit, Series readout, Optional<Series> against, Goal goal) {
  /** A figure that stands alone. */
  static Row alone(String measure, Unit unit, Series readout, Goal goal) {
    return new Row(measure, unit, readout, Optional.empty(), goal);
  }

  /** A figure beside another. */
  static Row compared(String measure, Unit unit, Series readout, Series against, Goal goal) {
    return new Row(measure, unit, readout, Optional.of(against), goal);
  }

  /** How many times better the median is than the other median. */
  Optional<Double> ratio() {
    return against.map(other -> unit.ratio(readout.median(), other.median()));
  }

  /** True where the goal is reached; empty where there is none. */
  Optional<Boolean> met() {
    return goal.isSet() ? Optional.of(goal.isMet(readout.median(), ratio())) : Optional.empty();
  }

  /** {@code documents: 8,500 tokens/s against 205}. */
  @Override
  public String toString() {
    String own = measure + ": " + unit.format(readout.median()) + " " + unit.label();
    return against.map(other -> own + " against " + unit.format(other.median())).orElse(own);
  }
}
