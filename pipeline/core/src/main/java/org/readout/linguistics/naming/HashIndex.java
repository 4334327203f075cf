package org.readout.linguistics.naming;

import java.io.IOException;

/**
 * Numbers for texts that are known by 64-bit hashes alone, in open addressing. An unknown text is
 * taken for one of a million known with a chance below one in ten to the thirteenth; two known ones
 * with the same hash are refused.
 */
final class HashIndex {
  /** Returned for an unknown text. */
  static final int NONE = -1;

  private static final long SPREAD = 0xD6E8FEB86659FD93L;

  /** Stands for a hash of 0, which marks a free slot. */
  private static final long ZERO = 1;

  private final long[] hashes;

  private final int[] numbers;

  private final int shift;

  HashIndex(int count) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(count + count / 2);
    hashes = new long[1 << bits];
    numbers = new int[1 << bits];
    shift = Long.SIZE - bits;
  }

  /**
   * Adds a text.
   *
   * @throws IOException where its hash is there already
   */
  void add(long hash, int number) throws IOException {
    int slot = slot(hash);
    if (hashes[slot] != 0) {
      throw new IOException("two entries with one hash");
    }
    hashes[slot] = hash == 0 ? ZERO : hash;
    numbers[slot] = number;
  }

  /** The text's number, or {@link #NONE}. */
  int find(long hash) {
    int slot = slot(hash);
    return hashes[slot] == 0 ? NONE : numbers[slot];
  }

  private int slot(long hash) {
    long wanted = hash == 0 ? ZERO : hash;
    int slot = (int) (((wanted ^ (wanted >>> 32)) * SPREAD) >>> shift);
    while (hashes[slot] != 0 && hashes[slot] != wanted) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }
}
