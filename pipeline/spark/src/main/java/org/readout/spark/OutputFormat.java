package org.readout.spark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How facts are written. */
enum OutputFormat {
  /** The lines of the command line. */
  JSON,
  /** The line in one column, with typed columns to filter by beside it. */
  PARQUET;

  /** The name of the option's value. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a label; empty where it is none. */
  static Optional<OutputFormat> of(String label) {
    return Arrays.stream(values()).filter(value -> value.label().equals(label)).findFirst();
  }
}
