package org.readout.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.readout.article.Problem;
import org.readout.article.ProblemJson;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/** Writes rejected items as JSON Lines, one object an item: where, code, message, remedy. */
final class RejectionWriter {
  private final OutputStream out;

  RejectionWriter(OutputStream out) {
    this.out = out;
  }

  /** Writes one item. */
  void write(Problem problem) {
    try {
      out.write((ProblemJson.line(problem) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new ReadoutException(
          ErrorCode.CANNOT_WRITE, "The rejected items cannot be written.", failed);
    }
  }
}
