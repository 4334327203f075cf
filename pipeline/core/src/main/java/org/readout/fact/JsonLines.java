package org.readout.fact;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.readout.article.ByteLines;
import org.readout.article.Utf8;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/**
 * Reads a JSON Lines file record by record, holding one line at a time. Empty lines and a byte
 * order mark are passed over. A line that is wrong costs that line alone: behind the error the next
 * call gives the line after it. Not thread-safe.
 */
public final class JsonLines implements AutoCloseable {
  private static final int LONGEST_LINE = 64 << 20;

  private final InputStream stream;
  private final ByteLines lines;
  private final String name;
  private final ErrorCode invalid;

  private JsonLines(InputStream stream, String name, ErrorCode invalid) {
    this.stream = stream;
    this.lines = new ByteLines(stream, LONGEST_LINE);
    this.name = name;
    this.invalid = invalid;
  }

  /**
   * Opens a file.
   *
   * @param invalid the error that a line which is not a valid record gives
   * @throws ReadoutException {@link ErrorCode#PATH_NOT_FOUND} or {@link ErrorCode#UNREADABLE_FILE}
   */
  public static JsonLines open(Path file, ErrorCode invalid) {
    try {
      return new JsonLines(Files.newInputStream(file), file.toString(), invalid);
    } catch (NoSuchFileException e) {
      throw new ReadoutException(ErrorCode.PATH_NOT_FOUND, "There is no file " + file + ".", e);
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  /**
   * Reads from a stream, which {@link #close} closes.
   *
   * @param name what errors call it
   * @param invalid the error that a line which is not a valid record gives
   */
  public static JsonLines of(InputStream stream, String name, ErrorCode invalid) {
    return new JsonLines(new BufferedInputStream(stream), name, invalid);
  }

  /** The number of the line that was read last, from 1. */
  public long number() {
    return lines.number();
  }

  /**
   * The next record, or null at the end of the file.
   *
   * @throws ReadoutException the error given at the start where the line is not a JSON object,
   *     {@link ErrorCode#INVALID_UTF8}, {@link ErrorCode#NOT_TEXT} or {@link
   *     ErrorCode#UNREADABLE_FILE}
   */
  public @Nullable JsonRecord next() {
    while (true) {
      byte[] line = readLine();
      if (line == null) {
        return null;
      }
      if (!ByteLines.isBlank(line)) {
        String where = name + ", line " + number();
        return JsonRecord.parse(Utf8.decode(line, where), where, invalid);
      }
    }
  }

  private byte @Nullable [] readLine() {
    try {
      return lines.next();
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static ReadoutException unreadable(String name, IOException cause) {
    return new ReadoutException(
        ErrorCode.UNREADABLE_FILE, "The file " + name + " could not be read.", cause);
  }

  /** Closes the file. */
  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }
}
