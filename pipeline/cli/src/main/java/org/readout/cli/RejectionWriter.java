package org.readout.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.readout.article.Problem;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/** Writes rejected items as JSON Lines, one object an item: where, code, message, remedy. */
final class RejectionWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private final OutputStream out;

  RejectionWriter(OutputStream out) {
    this.out = out;
  }

  /** Writes one item. */
  void write(Problem problem) {
    try {
      out.write((line(problem) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new ReadoutException(
          ErrorCode.CANNOT_WRITE, "The rejected items cannot be written.", failed);
    }
  }

  private static String line(Problem problem) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("where", problem.where());
      json.writeStringField("code", problem.code().code());
      json.writeStringField("message", problem.message());
      json.writeStringField("remedy", problem.code().remedy());
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return line.toString();
  }
}
