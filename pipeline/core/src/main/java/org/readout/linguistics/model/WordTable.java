package org.readout.linguistics.model;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What is known of words, kept in a table of a fixed size, because the same few thousand come time
 * and again. It holds nothing but what would be computed again, so what is in it changes no result.
 * Thread-safe.
 *
 * @param <T> what is known of a word; immutable
 */
public final class WordTable<T> {
  private record Entry<T>(String word, T value) {}

  private final Function<String, T> computation;
  private final int shift;

  /** Read and written without order: an entry is immutable, losing one costs its computation. */
  private final AtomicReferenceArray<Entry<T>> entries;

  /**
   * Makes an empty table.
   *
   * @param bits the binary logarithm of how many words it holds
   * @param computation gives what is known of a word
   */
  public WordTable(int bits, Function<String, T> computation) {
    this.computation = computation;
    this.shift = Integer.SIZE - bits;
    this.entries = new AtomicReferenceArray<>(1 << bits);
  }

  /** What is known of a word. */
  public T of(String word) {
    int slot = (word.hashCode() * 0x9E3779B9) >>> shift;
    Entry<T> found = entries.getPlain(slot);
    if (found == null || !found.word().equals(word)) {
      found = new Entry<>(word, computation.apply(word));
      entries.setPlain(slot, found);
    }
    return found.value();
  }
}
