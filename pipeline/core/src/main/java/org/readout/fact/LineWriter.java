package org.readout.fact;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/**
 * Writes records as JSON Lines: UTF-8, one record a line, each line ended by {@code \n}. Not
 * thread-safe.
 */
public final class LineWriter implements AutoCloseable {
  private final Writer out;
  private final String records;

  /**
   * Writes to a stream, which {@link #close} closes.
   *
   * @param records what errors call the records, such as {@code facts}
   */
  public LineWriter(OutputStream out, String records) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.records = records;
  }

  /** A record that can be written, without the line end. */
  @FunctionalInterface
  public interface Line {
    /** Writes it, and leaves the writer open. */
    void writeTo(Writer out) throws IOException;
  }

  /**
   * Writes one record.
   *
   * @throws ReadoutException {@link ErrorCode#CANNOT_WRITE} where the stream does not take it
   */
  public void write(Line line) {
    try {
      line.writeTo(out);
      out.write('\n');
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  /**
   * Hands on to the stream what was written so far.
   *
   * @throws ReadoutException {@link ErrorCode#CANNOT_WRITE} where the stream does not take it
   */
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  /**
   * Hands everything on to the stream and closes it.
   *
   * @throws ReadoutException {@link ErrorCode#CANNOT_WRITE} where the stream does not take it
   */
  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private ReadoutException cannotWrite(IOException cause) {
    return new ReadoutException(
        ErrorCode.CANNOT_WRITE,
        "The " + records + " could not be written: " + cause.getMessage() + ".",
        cause);
  }
}
