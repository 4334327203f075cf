package org.readout.cli;

/** What the process returns. */
final class ExitCode {
  /** All went well. */
  static final int OK = 0;

  /** Nothing was read, the datasets differ, or an input cannot be used. */
  static final int FAILED = 1;

  /** The arguments make no sense. */
  static final int USAGE = 2;

  /** A fault in readout itself. */
  static final int FAULT = 3;

  /** The reader of the standard output went away: what a shell reports of SIGPIPE. */
  static final int BROKEN_PIPE = 141;

  private ExitCode() {}
}
