package org.readout.linguistics.tagging;

import java.util.Arrays;

/**
 * Numbers for strings that stand in the bytes of a model file, each with its length in two bytes in
 * front. Nothing is copied from there. A string can have one number for each of several kinds.
 * Thread-safe once it is filled.
 */
final class StringTable {
  /** What {@link #find} gives for a string that has no number. */
  static final int NONE = -1;

  private final byte[] file;
  private final int[] slots;
  private final int[] offsets;
  private final byte[] kinds;
  private int size;

  /**
   * Makes an empty table.
   *
   * @param file the bytes of the model file
   * @param capacity the most strings that it has to hold
   */
  StringTable(byte[] file, int capacity) {
    this.file = file;
    this.slots = new int[Integer.highestOneBit(capacity + capacity / 2 + 1) << 1];
    this.offsets = new int[capacity];
    this.kinds = new byte[capacity];
  }

  /**
   * Gives a string the next number, from 0 on. It must not have one yet.
   *
   * @param kind at most 127
   * @param offset where its length stands
   */
  void add(int kind, int offset) {
    int from = offset + 2;
    int slot = slot(kind, file, from, from + length(offset));
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    offsets[size] = offset;
    kinds[size] = (byte) kind;
    slots[slot] = ++size;
  }

  /** The number of a string of a kind, or {@link #NONE}. */
  int find(int kind, byte[] bytes, int from, int to) {
    int slot = slot(kind, bytes, from, to);
    while (slots[slot] != 0) {
      int number = slots[slot] - 1;
      int offset = offsets[number];
      if (kinds[number] == kind
          && length(offset) == to - from
          && Arrays.equals(file, offset + 2, offset + 2 + to - from, bytes, from, to)) {
        return number;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return NONE;
  }

  /** The number of a word, or {@link #NONE}. */
  int find(int kind, EncodedWord word) {
    return find(kind, word.bytes(), 0, word.start(word.length()));
  }

  /** Where a string's length stands. */
  int offset(int number) {
    return offsets[number];
  }

  /** How many strings it has. */
  int size() {
    return size;
  }

  /** How many bytes the string has whose length stands here. */
  int length(int offset) {
    return ((file[offset] & 0xff) << 8) | (file[offset + 1] & 0xff);
  }

  private int slot(int kind, byte[] bytes, int from, int to) {
    int hash = kind;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    hash *= 0x9E3779B9;
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  }
}
