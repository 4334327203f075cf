package org.readout.fact;

import java.io.OutputStream;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/**
 * Writes facts as JSON Lines: UTF-8, one record a line, each line ended by {@code \n}.
 *
 * <p>The same fact always gives the same bytes. Not thread-safe.
 */
public final class FactWriter implements AutoCloseable {
  /** The value of every record's {@code schema}. */
  public static final String SCHEMA = "readout/fact/1";

  private final LineWriter lines;

  /** Writes to a stream, which {@link #close} closes. */
  public FactWriter(OutputStream out) {
    this.lines = new LineWriter(out, "facts");
  }

  /** The record of a fact as one line of JSON, without the line end. */
  public static String line(Fact fact) {
    return FactJson.of(fact);
  }

  /**
   * Writes one fact.
   *
   * @throws ReadoutException {@link ErrorCode#CANNOT_WRITE} where the stream does not take it
   */
  public void write(Fact fact) {
    lines.write(out -> out.write(line(fact)));
  }

  /**
   * Hands on to the stream what was written so far, for whoever waits for it.
   *
   * @throws ReadoutException {@link ErrorCode#CANNOT_WRITE} where the stream does not take it
   */
  public void flush() {
    lines.flush();
  }

  /**
   * Hands everything on to the stream and closes it.
   *
   * @throws ReadoutException {@link ErrorCode#CANNOT_WRITE} where the stream does not take it
   */
  @Override
  public void close() {
    lines.close();
  }
}
