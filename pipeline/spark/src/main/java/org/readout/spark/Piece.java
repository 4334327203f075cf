package org.readout.spark;

import java.io.Serializable;
import org.readout.article.Format;

/**
 * A piece of a file, or all of it.
 *
 * @param path where the file is
 * @param where the file as the user named it
 * @param id the id of an article that brings none of its own
 * @param format what is in it
 * @param start the first byte; a line that begins before it belongs to the piece before
 * @param end the byte behind the last one, or {@link #OPEN_END}; a line that begins before it
 *     belongs to this piece as a whole
 * @param linesBefore how many lines of the file come before this piece
 */
record Piece(
    String path, String where, String id, Format format, long start, long end, long linesBefore)
    implements Serializable {
  /** The end of a piece that goes on to the end of the file. */
  static final long OPEN_END = Long.MAX_VALUE;

  private static final long serialVersionUID = 1L;

  /** A whole file. */
  static Piece whole(ArticleFile file) {
    return of(file, 0, OPEN_END);
  }

  /** A part of a file whose place among the lines is not known yet. */
  static Piece of(ArticleFile file, long start, long end) {
    return new Piece(file.path().toString(), file.where(), file.id(), file.format(), start, end, 0);
  }

  /** The same piece behind so many lines. */
  Piece behind(long lines) {
    return new Piece(path, where, id, format, start, end, lines);
  }

  boolean isWhole() {
    return start == 0 && end == OPEN_END;
  }
}
