package org.readout.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/**
 * The lines of a stream as bytes, one in memory at a time: lines are found before they are decoded,
 * so that bytes that are not UTF-8 cost their own line alone.
 */
public final class ByteLines {
  private final InputStream input;
  private final int maximum;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;

  /** Up to here, at least, no line ends in what is buffered and not yet given. */
  private int searched;

  private long number;

  /** The lines of a stream; a longer line than the maximum is passed over. */
  public ByteLines(InputStream input, int maximum) {
    this(input, maximum, 0);
  }

  /**
   * The lines of a stream that does not begin where its file does.
   *
   * @param linesBefore how many lines of the file come before the stream
   */
  public ByteLines(InputStream input, int maximum, long linesBefore) {
    this.input = input;
    this.maximum = maximum;
    this.number = linesBefore;
  }

  /** The number of the line that was read last, from 1. */
  public long number() {
    return number;
  }

  /**
   * The next line without its {@code \n}, or null at the end.
   *
   * @throws ReadoutException where the line is too long; the next call gives the line after it
   * @throws IOException where the stream cannot be read
   */
  public byte @Nullable [] next() throws IOException {
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    boolean tooLong = false;
    boolean empty = true;
    while (fill()) {
      empty = false;
      int end = lineEnd();
      int room = Math.min(end - position, maximum - line.size());
      line.write(buffer, position, room);
      tooLong |= room < end - position;
      position = end + 1;
      if (end < limit) {
        break;
      }
    }
    if (empty) {
      return null;
    }
    if (tooLong) {
      throw new ReadoutException(
          ErrorCode.ARTICLE_TOO_LARGE, "Line " + number + " is larger than 64 MiB.");
    }
    return line.toByteArray();
  }

  /** True where a line holds nothing but white space and a byte order mark. */
  public static boolean isBlank(byte[] line) {
    int start = Utf8.startsWith(line, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    for (int i = start; i < line.length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  /**
   * True where the next line can be had without waiting for whoever writes it: the whole of it is
   * there, or more of it has come, or the stream cannot be read.
   */
  boolean isReady() {
    if (lineEnd() < limit) {
      return true;
    }
    try {
      return input.available() > 0;
    } catch (IOException unreadable) {
      // Whoever reads on is told.
      return true;
    }
  }

  /** Where the next line ends in what is buffered, or the limit where that is not known yet. */
  private int lineEnd() {
    searched = Math.max(searched, position);
    while (searched < limit && buffer[searched] != '\n') {
      searched++;
    }
    return searched;
  }

  private boolean fill() throws IOException {
    if (position >= limit) {
      position = 0;
      searched = 0;
      limit = input.read(buffer, 0, buffer.length);
    }
    return limit > 0;
  }
}
