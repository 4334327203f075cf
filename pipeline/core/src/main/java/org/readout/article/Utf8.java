package org.readout.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/** From bytes to text, strictly: what is not UTF-8 text is refused rather than guessed. */
public final class Utf8 {
  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  /**
   * The text of the bytes without a byte order mark.
   *
   * @param where the place for messages
   * @throws ReadoutException where the bytes are empty, are no text, or are not UTF-8
   */
  public static String decode(byte[] bytes, String where) {
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    if (bytes.length == start) {
      throw new ReadoutException(ErrorCode.EMPTY_ARTICLE, where + " is empty.");
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      throw new ReadoutException(ErrorCode.INVALID_UTF8, where + " is UTF-16, not UTF-8.");
    }
    requireText(bytes, where);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
          .toString();
    } catch (CharacterCodingException malformed) {
      throw new ReadoutException(ErrorCode.INVALID_UTF8, where + " is not UTF-8.", malformed);
    }
  }

  /** True where the bytes are valid UTF-8. */
  static boolean isValid(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }

  /**
   * Refuses bytes that are no text in any encoding built on ASCII: text has next to no control
   * characters, while of random bytes one in nine is one.
   */
  static void requireText(byte[] bytes, String where) {
    long controls = 0;
    for (byte unit : bytes) {
      if (unit >= 0 && unit < ' ' && unit != '\n' && unit != '\r' && unit != '\t' && unit != '\f') {
        controls++;
      }
    }
    if (controls * 100 > bytes.length || startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
      throw new ReadoutException(ErrorCode.NOT_TEXT, where + " is not a text file.");
    }
  }

  /**
   * The same text, of the same length, with U+FFFD for every surrogate that has no partner: JSON
   * and YAML escapes can write one, UTF-8 cannot.
   */
  public static String withoutLoneSurrogates(String text) {
    StringBuilder repaired = null;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (!Character.isSurrogate(unit)) {
        continue;
      }
      if (Character.isHighSurrogate(unit)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (repaired == null) {
        repaired = new StringBuilder(text);
      }
      repaired.setCharAt(i, REPLACEMENT);
    }
    return repaired == null ? text : repaired.toString();
  }

  static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
