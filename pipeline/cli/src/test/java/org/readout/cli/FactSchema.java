package org.readout.cli;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Validates what commands write against the published JSON Schema of the fact record, and of the
 * event record.
 */
final class FactSchema {
  private static final Schema SCHEMA = load("fact");
  private static final Schema EVENT_SCHEMA = load("event");

  private FactSchema() {}

  /** What is wrong with a line, empty where it is valid. */
  static List<String> faults(String line) {
    return faults(SCHEMA, line);
  }

  /** What is wrong with a line that should be an event, empty where it is valid. */
  static List<String> eventFaults(String line) {
    return faults(EVENT_SCHEMA, line);
  }

  private static List<String> faults(Schema schema, String line) {
    return schema
        .validate(
            line,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static Schema load(String record) {
    try (InputStream schema =
        FactSchema.class.getResourceAsStream(
            "/org/readout/models/schema/" + record + ".schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Objects.requireNonNull(schema, "the schema is not on the class path"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
