package org.readout.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads from and writes to. Text is UTF-8 whatever the locale.
 *
 * @param in the standard input
 * @param out the standard output: what the command was asked for, and nothing else
 * @param err the standard error: progress, summaries and errors
 * @param outIsTerminal true where somebody watches the standard output
 * @param errIsTerminal true where somebody watches the standard error
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    boolean outIsTerminal,
    boolean errIsTerminal) {

  /**
   * The console of this process. The launcher tells, in system properties, which streams are
   * terminals, because Java 17 knows only of all of them at once.
   */
  static Console ofProcess() {
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        writer(new FileOutputStream(FileDescriptor.err)),
        Boolean.getBoolean("readout.terminal.out"),
        Boolean.getBoolean("readout.terminal.err"));
  }

  /** A writer of UTF-8 that passes each line on at once. */
  static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /**
   * Writes to the standard output.
   *
   * @throws OutputFailure where it does not take it
   */
  void print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException failed) {
      throw new OutputFailure(failed);
    }
  }
}
