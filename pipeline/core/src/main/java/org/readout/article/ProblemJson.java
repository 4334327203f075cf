package org.readout.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The record of a rejected item: one JSON object with where, code, message and remedy. */
public final class ProblemJson {
  private static final JsonFactory JSON = new JsonFactory();

  private ProblemJson() {}

  /** The record as one line, without the line end. */
  public static String line(Problem problem) {
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
