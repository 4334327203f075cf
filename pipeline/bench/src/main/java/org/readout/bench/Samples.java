package org.readout.bench;

import java.util.ArrayList;
import java.util.List;

/** Takes some of many, evenly over their order and always the same ones. */
final class Samples {
  private Samples() {}

  /**
   * A sample in the order of the whole.
   *
   * @param most how many at most; 0 for all
   */
  static <T> List<T> evenly(List<T> all, int most) {
    if (most == 0 || all.size() <= most) {
      return List.copyOf(all);
    }
    List<T> sample = new ArrayList<>(most);
    for (long i = 0; i < most; i++) {
      sample.add(all.get((int) ((2 * i + 1) * all.size() / (2L * most))));
    }
    return List.copyOf(sample);
  }
}
