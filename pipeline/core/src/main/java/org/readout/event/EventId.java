package org.readout.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The id of an event: the first 16 hexadecimal digits of the SHA-256 of its first source, by the
 * day of publication, then the document's id. So reports that come in later do not move it.
 */
final class EventId {
  private static final int DIGITS = 16;

  private EventId() {}

  static String of(Report first) {
    String source = "event\u001e" + first.document().id() + "\u001e" + first.fact();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, DIGITS / 2);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
