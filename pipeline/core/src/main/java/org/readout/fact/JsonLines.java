package org.readout.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/**
 * Reads a JSON Lines file record by record, holding one line at a time. Empty lines and a byte
 * order mark are passed over. Not thread-safe.
 */
public final class JsonLines implements AutoCloseable {
  private final BufferedReader reader;
  private final Path file;
  private final ErrorCode invalid;
  private int number;

  private JsonLines(BufferedReader reader, Path file, ErrorCode invalid) {
    this.reader = reader;
    this.file = file;
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
      return new JsonLines(Files.newBufferedReader(file, StandardCharsets.UTF_8), file, invalid);
    } catch (NoSuchFileException e) {
      throw new ReadoutException(ErrorCode.PATH_NOT_FOUND, "There is no file " + file + ".", e);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /**
   * The next record, or null at the end of the file.
   *
   * @throws ReadoutException the error given at the start where the line is not a JSON object,
   *     {@link ErrorCode#INVALID_UTF8} or {@link ErrorCode#UNREADABLE_FILE}
   */
  public @Nullable JsonRecord next() {
    while (true) {
      String line = readLine();
      if (line == null) {
        return null;
      }
      number++;
      if (number == 1 && line.startsWith("\ufeff")) {
        line = line.substring(1);
      }
      if (!line.isBlank()) {
        return JsonRecord.parse(line, file + ", line " + number, invalid);
      }
    }
  }

  private @Nullable String readLine() {
    try {
      return reader.readLine();
    } catch (CharacterCodingException e) {
      throw new ReadoutException(
          ErrorCode.INVALID_UTF8,
          "The file " + file + " is not UTF-8 after line " + number + ".",
          e);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static ReadoutException unreadable(Path file, IOException cause) {
    return new ReadoutException(
        ErrorCode.UNREADABLE_FILE, "The file " + file + " could not be read.", cause);
  }

  /** Closes the file. */
  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }
}
