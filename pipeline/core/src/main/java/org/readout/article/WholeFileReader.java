package org.readout.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/** A reader of formats that hold one article a file. */
abstract class WholeFileReader implements ArticleReader {
  /** Larger files are no articles, and would not fit in memory. */
  static final int MAXIMUM_BYTES = 64 << 20;

  @Override
  public final Iterator<Incoming> read(InputStream input, Origin origin) throws IOException {
    byte[] bytes = input.readNBytes(MAXIMUM_BYTES + 1);
    Incoming incoming;
    try {
      if (bytes.length > MAXIMUM_BYTES) {
        throw new ReadoutException(
            ErrorCode.ARTICLE_TOO_LARGE, origin.where() + " is larger than 64 MiB.");
      }
      incoming = parse(bytes, origin);
    } catch (ReadoutException rejected) {
      String message = String.valueOf(rejected.getMessage());
      incoming = new Incoming.Rejection(origin.where(), rejected.code(), message);
    }
    return List.of(incoming).iterator();
  }

  /**
   * The article that the bytes hold.
   *
   * @throws ReadoutException where they hold none
   */
  abstract Incoming.Accepted parse(byte[] bytes, Origin origin);

  /** The text itself, checked to hold something. */
  static String notBlank(String text, Origin origin) {
    if (text.isBlank()) {
      throw new ReadoutException(ErrorCode.EMPTY_ARTICLE, origin.where() + " holds no text.");
    }
    return text;
  }
}
