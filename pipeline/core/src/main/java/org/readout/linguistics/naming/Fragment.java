package org.readout.linguistics.naming;

/**
 * A piece of a feature's name by its hash alone: a polynomial of its characters modulo 2^64 (Karp
 * and Rabin, Efficient Randomized Pattern-Matching Algorithms, 1987). The hash of a longer name
 * follows from those of its pieces, so that no name need be put together to be looked up.
 *
 * @param hash the value of the polynomial
 * @param power the base to the power of the piece's length
 */
record Fragment(long hash, long power) {
  /** The hash of no text at all. */
  static final long EMPTY = 0;

  private static final long BASE = 0x9E3779B97F4A7C15L;

  static Fragment of(String text) {
    long power = 1;
    for (int i = 0; i < text.length(); i++) {
      power *= BASE;
    }
    return new Fragment(hash(text), power);
  }

  static long hash(String text) {
    long hash = EMPTY;
    for (int i = 0; i < text.length(); i++) {
      hash = then(hash, text.charAt(i));
    }
    return hash;
  }

  /** The hash of a text with one more character. */
  static long then(long hash, char next) {
    return hash * BASE + next + 1;
  }

  /** The hash of a text with this piece behind it. */
  long after(long hashBefore) {
    return hashBefore * power + hash;
  }

  /** The hash of this piece with another behind it. */
  long then(Fragment next) {
    return next.after(hash);
  }
}
