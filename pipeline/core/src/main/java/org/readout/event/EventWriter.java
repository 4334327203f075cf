package org.readout.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.readout.fact.LineWriter;

/**
 * Writes events as JSON Lines: UTF-8, one record a line, each line ended by {@code \n}. A line is
 * not held in memory, because an event may have any number of sources.
 *
 * <p>The same event always gives the same bytes. Not thread-safe.
 */
public final class EventWriter implements AutoCloseable {
  /** The value of every record's {@code schema}. */
  public static final String SCHEMA = "readout/event/1";

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private final LineWriter lines;

  /** Writes to a stream, which {@link #close} closes. */
  public EventWriter(OutputStream out) {
    this.lines = new LineWriter(out, "events");
  }

  /** The record of an event as one line of JSON, without the line end. */
  public static String line(Event event) {
    StringWriter line = new StringWriter();
    try {
      write(event, line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  /**
   * Writes one event.
   *
   * @throws ReadoutException {@link ErrorCode#CANNOT_WRITE} where the stream does not take it
   */
  public void write(Event event) {
    lines.write(out -> write(event, out));
  }

  private static void write(Event event, Writer out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      new EventJson(json).event(event);
    }
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
