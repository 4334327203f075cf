package org.readout.linguistics.tagging;

/**
 * A word in modified UTF-8, as Java's {@code DataOutput} writes it: in this form it is looked up in
 * a model file.
 */
final class EncodedWord {
  private final byte[] bytes;

  /** Where each UTF-16 code unit begins, and behind them where the last one ends. */
  private final int[] starts;

  EncodedWord(String word) {
    byte[] encoded = new byte[3 * word.length()];
    starts = new int[word.length() + 1];
    int size = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != 0 && c < 0x80) {
        encoded[size++] = (byte) c;
      } else if (c < 0x800) {
        encoded[size++] = (byte) (0xC0 | (c >> 6));
        encoded[size++] = (byte) (0x80 | (c & 0x3F));
      } else {
        encoded[size++] = (byte) (0xE0 | (c >> 12));
        encoded[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        encoded[size++] = (byte) (0x80 | (c & 0x3F));
      }
      starts[i + 1] = size;
    }
    bytes = encoded;
  }

  /** The bytes; those behind the end of the word mean nothing. */
  byte[] bytes() {
    return bytes;
  }

  /** How many UTF-16 code units it has. */
  int length() {
    return starts.length - 1;
  }

  /** The byte that a UTF-16 code unit begins with, or where the word ends. */
  int start(int index) {
    return starts[index];
  }
}
