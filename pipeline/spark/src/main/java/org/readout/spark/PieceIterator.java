package org.readout.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.readout.article.ByteLines;
import org.readout.article.Format;
import org.readout.article.JsonLinesReader;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/** The articles of some pieces, one after the other. Not thread-safe; close it when done. */
final class PieceIterator implements Iterator<RawArticle>, AutoCloseable {
  /** Opens a piece; what fails here fails for a while, or for good, but is no fault of articles. */
  @FunctionalInterface
  interface Opener {
    InputStream open(Piece piece) throws IOException;
  }

  /** A piece that is being read. */
  private record Open(Piece piece, InputStream stream, ByteLines lines) {}

  private final Iterator<Piece> pieces;
  private final Opener opener;
  private @Nullable Open open;
  private @Nullable RawArticle next;

  PieceIterator(List<Piece> pieces, Opener opener) {
    this.pieces = pieces.iterator();
    this.opener = opener;
  }

  @Override
  public boolean hasNext() {
    while (next == null && (open != null || pieces.hasNext())) {
      if (open == null) {
        open(pieces.next());
      } else {
        next = line(open);
      }
    }
    return next != null;
  }

  @Override
  public RawArticle next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    RawArticle article = next;
    next = null;
    return article;
  }

  @Override
  public void close() {
    Open closing = open;
    open = null;
    if (closing != null) {
      try {
        closing.stream().close();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  private void open(Piece piece) {
    try {
      InputStream stream = opener.open(piece);
      ByteLines lines = new ByteLines(stream, JsonLinesReader.MAXIMUM_BYTES, piece.linesBefore());
      open = new Open(piece, stream, lines);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    if (piece.format() != Format.JSON_LINES) {
      next = wholeFile(open);
      close();
    }
  }

  private static RawArticle wholeFile(Open open) {
    try {
      // One byte more than the largest article has: its reader refuses it.
      byte[] content = open.stream().readNBytes(JsonLinesReader.MAXIMUM_BYTES + 1);
      return RawArticle.of(open.piece(), 0, content);
    } catch (IOException broken) {
      String message = open.piece().where() + " cannot be read.";
      return RawArticle.refused(open.piece(), 0, ErrorCode.UNREADABLE_FILE, message);
    }
  }

  /** The next line that is not blank; at the end null, and the piece is closed. */
  private @Nullable RawArticle line(Open from) {
    try {
      for (byte[] line = from.lines().next(); line != null; line = from.lines().next()) {
        if (!ByteLines.isBlank(line)) {
          return RawArticle.of(from.piece(), from.lines().number(), line);
        }
      }
      close();
      return null;
    } catch (ReadoutException tooLong) {
      String message = String.valueOf(tooLong.getMessage());
      return RawArticle.refused(from.piece(), from.lines().number(), tooLong.code(), message);
    } catch (IOException broken) {
      String message =
          from.piece().where() + " cannot be read after line " + (from.lines().number() - 1) + ".";
      close();
      return RawArticle.refused(from.piece(), 0, ErrorCode.UNREADABLE_FILE, message);
    }
  }
}
