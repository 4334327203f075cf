package org.readout.error;

import org.jspecify.annotations.Nullable;

/** An error that a user can meet and mend: its code, what happened, and what to do about it. */
public final class ReadoutException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  /** An error of the catalogue; {@code what} says in one sentence what happened, and where. */
  public ReadoutException(ErrorCode code, String what) {
    this(code, what, null);
  }

  /** An error of the catalogue with its cause. */
  public ReadoutException(ErrorCode code, String what, @Nullable Throwable cause) {
    super(what, cause);
    this.code = code;
  }

  /** Which error of the catalogue this is. */
  public ErrorCode code() {
    return code;
  }

  /** The whole message for a user: {@code E101 what happened what to do}. */
  public String userMessage() {
    return code.code() + " " + getMessage() + " " + code.remedy();
  }
}
