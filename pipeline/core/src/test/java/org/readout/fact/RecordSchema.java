package org.readout.fact;

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

/** Validates lines against the published JSON Schemas of the records, formats included. */
public final class RecordSchema {
  public static final RecordSchema FACT = new RecordSchema("fact");
  public static final RecordSchema EVENT = new RecordSchema("event");

  private final Schema schema;

  private RecordSchema(String name) {
    this.schema = load("/org/readout/models/schema/" + name + ".schema.json");
  }

  /** What is wrong with a line, empty where it is valid. */
  public List<String> faults(String line) {
    return schema
        .validate(
            line,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static Schema load(String resource) {
    try (InputStream schema = RecordSchema.class.getResourceAsStream(resource)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Objects.requireNonNull(schema, "the schema is not on the class path"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
