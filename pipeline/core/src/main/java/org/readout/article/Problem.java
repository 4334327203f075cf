package org.readout.article;

import org.readout.error.ErrorCode;

/**
 * Something wrong with one item of the input, told to the user. Immutable.
 *
 * @param where the file as the user named it, with the line where there are lines, such as {@code
 *     news.jsonl:12}
 * @param code which error of the catalogue it is
 * @param message what happened, in one sentence that names the place
 */
public record Problem(String where, ErrorCode code, String message) {
  /** The whole message for a user: {@code E113 what happened what to do}. */
  public String userMessage() {
    return code.code() + " " + message + " " + code.remedy();
  }
}
