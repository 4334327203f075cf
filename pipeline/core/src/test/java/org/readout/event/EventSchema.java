package org.readout.event;

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

/** Validates lines against the published JSON Schema of the event record, formats included. */
public final class EventSchema {
  private static final Schema SCHEMA = load();

  private EventSchema() {}

  /** What is wrong with a line, empty where it is valid. */
  public static List<String> faults(String line) {
    return SCHEMA
        .validate(
            line,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static Schema load() {
    try (InputStream schema =
        EventSchema.class.getResourceAsStream("/org/readout/models/schema/event.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Objects.requireNonNull(schema, "the schema is not on the class path"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
