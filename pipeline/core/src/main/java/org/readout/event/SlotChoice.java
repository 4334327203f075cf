package org.readout.event;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the values of a slot: the one that most reports can agree to, of those the most
 * exact, then the most frequent.
 */
final class SlotChoice {
  /** Of more values only the most frequent are weighed. */
  private static final int MOST = 64;

  private SlotChoice() {}

  /**
   * The value to use, or null where there is none.
   *
   * @param exactness orders values by how exact they are, the least exact first
   */
  static <T> @Nullable T of(Votes<T> votes, BiPredicate<T, T> agree, Comparator<T> exactness) {
    List<T> values = votes.values();
    List<T> frequent = values.subList(0, Math.min(MOST, values.size()));
    T best = null;
    int most = 0;
    for (T value : frequent) {
      int support = 0;
      for (T other : frequent) {
        support += value.equals(other) || agree.test(value, other) ? votes.count(other) : 0;
      }
      if (best == null
          || support > most
          || (support == most && exactness.compare(value, best) > 0)) {
        best = value;
        most = support;
      }
    }
    return best;
  }
}
