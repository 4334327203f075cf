package org.readout.article;

import java.util.Locale;
import java.util.Optional;

/** The formats that articles come in, told apart by the end of the file's name. */
public enum Format {
  /** Plain text: {@code .txt}, {@code .text}. */
  TEXT,
  /** Markdown, with front matter or without: {@code .md}, {@code .markdown}. */
  MARKDOWN,
  /** A web page: {@code .html}, {@code .htm}, {@code .xhtml}. */
  HTML,
  /** One JSON object a line: {@code .jsonl}, {@code .ndjson}. */
  JSON_LINES;

  /** The format of a file by its name, in any case of letters; empty where it is none of these. */
  public static Optional<Format> of(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
      case "txt", "text" -> Optional.of(TEXT);
      case "md", "markdown" -> Optional.of(MARKDOWN);
      case "html", "htm", "xhtml" -> Optional.of(HTML);
      case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
      default -> Optional.empty();
    };
  }

  /** A reader of this format. */
  public ArticleReader reader() {
    return switch (this) {
      case TEXT -> new TextReader();
      case MARKDOWN -> new MarkdownReader();
      case HTML -> new HtmlReader();
      case JSON_LINES -> new JsonLinesReader();
    };
  }
}
