package org.readout.linguistics.model;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Words and decimal numbers of a text in UTF-8, parted by single spaces or line ends. Millions of
 * numbers are read in a fraction of a second; a general parser takes ten times as long. Not
 * thread-safe.
 */
public final class NumberScanner {
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_WORD = 1 << 12;

  /** A mantissa up to this is a double exactly, and so is the power of ten to divide it by. */
  private static final long EXACT = 1L << 53;

  private static final double[] POWERS_OF_TEN = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int filled;
  private final byte[] word = new byte[LONGEST_WORD];
  private int length;

  /** A scanner at the start of a text. */
  public NumberScanner(InputStream in) {
    this.in = in;
  }

  /**
   * The next word.
   *
   * @throws IOException where there is none or it is far too long
   */
  public String word() throws IOException {
    next();
    return new String(word, 0, length, StandardCharsets.UTF_8);
  }

  /**
   * The next numbers.
   *
   * @throws IOException where there are fewer
   * @throws NumberFormatException where one is none
   */
  public float[] numbers(int count) throws IOException {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      next();
      numbers[i] = number();
    }
    return numbers;
  }

  private float number() {
    long mantissa = 0;
    int decimals = -1;
    boolean negative = word[0] == '-';
    for (int i = negative ? 1 : 0; i < length; i++) {
      int digit = word[i] - '0';
      if (digit >= 0 && digit <= 9 && mantissa < EXACT / 10 - 10) {
        mantissa = mantissa * 10 + digit;
        decimals += decimals < 0 ? 0 : 1;
      } else if (word[i] == '.' && decimals < 0) {
        decimals = 0;
      } else {
        return Float.parseFloat(new String(word, 0, length, StandardCharsets.US_ASCII));
      }
    }
    double value = mantissa / POWERS_OF_TEN[Math.max(decimals, 0)];
    return (float) (negative ? -value : value);
  }

  private void next() throws IOException {
    length = 0;
    int octet = read();
    while (octet == ' ' || octet == '\n' || octet == '\r') {
      octet = read();
    }
    while (octet >= 0 && octet != ' ' && octet != '\n' && octet != '\r') {
      if (length == LONGEST_WORD) {
        throw new IOException("a word of more than " + LONGEST_WORD + " bytes");
      }
      word[length++] = (byte) octet;
      octet = read();
    }
    if (length == 0) {
      throw new EOFException("the model ends too early");
    }
  }

  private int read() throws IOException {
    if (position == filled) {
      filled = in.read(buffer);
      position = 0;
      if (filled <= 0) {
        filled = 0;
        return -1;
      }
    }
    return buffer[position++] & 0xff;
  }
}
