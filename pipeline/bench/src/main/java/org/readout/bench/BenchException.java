package org.readout.bench;

/** Something that was to be measured cannot be; the message says what and why. */
final class BenchException extends RuntimeException {
  BenchException(String message) {
    super(message);
  }

  BenchException(String message, Throwable cause) {
    super(message, cause);
  }
}
