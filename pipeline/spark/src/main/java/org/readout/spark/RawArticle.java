package org.readout.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.readout.article.Format;
import org.readout.article.Incoming;
import org.readout.article.JsonLinesReader;
import org.readout.article.Origin;
import org.readout.error.ErrorCode;

/**
 * An article as it lies in its file, before anything was made of it: what goes from where it is
 * read to where its facts are found.
 *
 * @param file the file as the user named it
 * @param line the line or row of the file, from 1; 0 where the file is one article
 * @param id the id of an article that brings none of its own
 * @param format what the bytes are; of JSON Lines, one line
 * @param content the bytes; none where they were refused
 * @param refusal why the bytes could not be read, or null
 * @param repeated true where an article before it has the same id
 */
// The bytes are written once and only read from then on; a list of them would be many times larger.
@SuppressWarnings("ArrayRecordComponent")
record RawArticle(
    String file,
    long line,
    String id,
    Format format,
    byte[] content,
    @Nullable Refusal refusal,
    boolean repeated)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Why an item could not be read. */
  record Refusal(ErrorCode code, String message) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  static RawArticle of(Piece piece, long line, byte[] content) {
    return new RawArticle(piece.where(), line, piece.id(), piece.format(), content, null, false);
  }

  static RawArticle refused(Piece piece, long line, ErrorCode code, String message) {
    return new RawArticle(
        piece.where(),
        line,
        piece.id(),
        piece.format(),
        new byte[0],
        new Refusal(code, message),
        false);
  }

  RawArticle asRepeated() {
    return new RawArticle(file, line, id, format, content, refusal, true);
  }

  /** The item, exactly as the command line reads it. */
  Incoming incoming() {
    if (refusal != null) {
      return new Incoming.Rejection(where(), refusal.code(), refusal.message());
    }
    Incoming item = parse();
    return repeated && item instanceof Incoming.Accepted accepted
        ? Incoming.Rejection.repeated(accepted)
        : item;
  }

  private Incoming parse() {
    if (format == Format.JSON_LINES) {
      return JsonLinesReader.item(content, where());
    }
    try {
      return format.reader().read(new ByteArrayInputStream(content), new Origin(file, id)).next();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private String where() {
    return line == 0 ? file : file + ":" + line;
  }
}
