package org.readout.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/** The items of one stream of JSON Lines, one in memory at a time. */
final class JsonLines implements Iterator<Incoming> {
  private final ByteLines lines;
  private final String where;
  private @Nullable Incoming next;
  private boolean ended;

  JsonLines(InputStream input, String where) {
    this.lines = new ByteLines(input, JsonLinesReader.MAXIMUM_BYTES);
    this.where = where;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      advance();
    }
    return next != null;
  }

  @Override
  public Incoming next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Incoming item = next;
    next = null;
    return item;
  }

  /** True where {@link #hasNext} need not wait for whoever writes the lines. */
  boolean isReady() {
    while (next == null && !ended && lines.isReady()) {
      advance();
    }
    return next != null || ended;
  }

  private void advance() {
    try {
      byte[] line = lines.next();
      if (line == null) {
        ended = true;
      } else if (!ByteLines.isBlank(line)) {
        next = JsonLinesReader.item(line, where + ":" + lines.number());
      }
    } catch (ReadoutException rejected) {
      String message = String.valueOf(rejected.getMessage());
      next = new Incoming.Rejection(where + ":" + lines.number(), rejected.code(), message);
    } catch (IOException unreadable) {
      ended = true;
      next =
          new Incoming.Rejection(
              where,
              ErrorCode.UNREADABLE_FILE,
              where + " cannot be read after line " + (lines.number() - 1) + ".");
    }
  }
}
