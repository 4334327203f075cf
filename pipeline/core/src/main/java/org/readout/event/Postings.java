package org.readout.event;

import java.util.Arrays;
import java.util.List;

/**
 * Lists of occasions by a number, in arrays of numbers alone: millions of entries in little memory.
 * Mutable, not thread-safe.
 */
final class Postings {
  private static final long EMPTY = Long.MIN_VALUE;
  private static final int NONE = -1;

  private long[] keys = filled(1 << 10);
  private int[] heads = new int[1 << 10];
  private int used;
  private int[] values = new int[1 << 10];
  private int[] next = new int[1 << 10];
  private int entries;

  private static long[] filled(int size) {
    long[] keys = new long[size];
    Arrays.fill(keys, EMPTY);
    return keys;
  }

  /** Adds a value to the list of a key; the same value twice in a row is added once. */
  void add(long key, int value) {
    if (2 * used >= keys.length) {
      grow();
    }
    int slot = slot(key);
    int head = keys[slot] == EMPTY ? NONE : heads[slot];
    if (head != NONE && values[head] == value) {
      return;
    }
    if (keys[slot] == EMPTY) {
      keys[slot] = key;
      used++;
    }
    if (entries == values.length) {
      values = Arrays.copyOf(values, 2 * entries);
      next = Arrays.copyOf(next, 2 * entries);
    }
    values[entries] = value;
    next[entries] = head;
    heads[slot] = entries++;
  }

  /**
   * Adds the values of a key to a list, those that came last first.
   *
   * @param most how many to add at the most
   * @return false where there are more
   */
  boolean collect(long key, int most, List<Integer> into) {
    int slot = slot(key);
    int entry = keys[slot] == EMPTY ? NONE : heads[slot];
    for (int i = 0; i < most && entry != NONE; i++) {
      into.add(values[entry]);
      entry = next[entry];
    }
    return entry == NONE;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & (keys.length - 1);
    while (keys[slot] != EMPTY && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    keys = filled(2 * oldKeys.length);
    heads = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
      }
    }
  }
}
