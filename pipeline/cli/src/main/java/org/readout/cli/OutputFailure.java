package org.readout.cli;

import java.io.IOException;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/**
 * The standard output takes no more: its reader has gone, as that of {@code head} does, or worse.
 */
final class OutputFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputFailure(IOException cause) {
    super(cause);
  }

  /** True where the failure, or one behind it, says that nobody reads the pipe any more. */
  static boolean isBrokenPipe(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = cause.getMessage();
      if (cause instanceof IOException
          && message != null
          && (message.contains("Broken pipe") || message.contains("pipe is being closed"))) {
        return true;
      }
    }
    return false;
  }

  /** The failure as an error of the catalogue. */
  ReadoutException toError() {
    return new ReadoutException(
        ErrorCode.CANNOT_WRITE, "The standard output cannot be written to.", this);
  }
}
