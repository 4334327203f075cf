package org.readout.spark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.article.Format;

/** What the user can say of the input. */
enum InputFormat {
  /** By the ends of the files' names. */
  AUTO(null),
  /** One JSON object a line. */
  JSONL(Format.JSON_LINES),
  /** One plain text a file. */
  TEXT(Format.TEXT),
  /** One Markdown text a file. */
  MARKDOWN(Format.MARKDOWN),
  /** One web page a file. */
  HTML(Format.HTML),
  /** Parquet with the keys of JSON Lines for columns. */
  PARQUET(null);

  private final Optional<Format> format;

  InputFormat(@Nullable Format format) {
    this.format = Optional.ofNullable(format);
  }

  /** The format of every file; empty where it is each file's own affair, and for Parquet. */
  Optional<Format> format() {
    return format;
  }

  /** The name of the option's value. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a label; empty where it is none. */
  static Optional<InputFormat> of(String label) {
    return Arrays.stream(values()).filter(value -> value.label().equals(label)).findFirst();
  }
}
