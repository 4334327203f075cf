package org.readout.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Something that was to be measured cannot be; the message says what and why. */
final class BenchException extends RuntimeException {
  private static final int MOST_MESSAGES = 2000;

  BenchException(String message) {
    super(message);
  }

  BenchException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * A process that ended before it should.
   *
   * @param messages the file with its standard error, of which the end is told
   */
  static BenchException ended(String name, Path messages) throws IOException {
    String text = new String(Files.readAllBytes(messages), StandardCharsets.UTF_8);
    String end = text.substring(Math.max(0, text.length() - MOST_MESSAGES));
    return new BenchException(name + " failed:\n" + end);
  }
}
