package org.readout.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/**
 * A file that is either whole or not there: it is written beside its place and moved there at the
 * end, so that a run that is killed leaves what was there before. What is no plain file, such as a
 * pipe or a device, is written to directly. Not thread-safe.
 */
final class SafeFile implements AutoCloseable {
  private final Path target;
  private final @Nullable Path temporary;
  private final OutputStream stream;
  private boolean committed;

  private SafeFile(Path target, @Nullable Path temporary, OutputStream stream) {
    this.target = target;
    this.temporary = temporary;
    this.stream = stream;
  }

  /**
   * Opens a file for writing.
   *
   * @throws ReadoutException {@link ErrorCode#CANNOT_WRITE} where it cannot be written
   */
  static SafeFile open(Path file) {
    try {
      // A link stays a link: what it points to is replaced.
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      if (Files.isDirectory(target)) {
        throw new ReadoutException(
            ErrorCode.CANNOT_WRITE, file + " is a folder, not a file to write to.");
      }
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        return new SafeFile(target, null, Files.newOutputStream(target));
      }
      Path temporary =
          target.resolveSibling(
              "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
      OutputStream stream = Files.newOutputStream(temporary);
      temporary.toFile().deleteOnExit();
      return new SafeFile(target, temporary, stream);
    } catch (IOException failed) {
      throw cannotWrite(file, failed);
    }
  }

  /**
   * Writes a whole file.
   *
   * @throws ReadoutException {@link ErrorCode#CANNOT_WRITE} where it cannot be written
   */
  static void write(Path file, byte[] content) {
    try (SafeFile written = open(file)) {
      written.stream.write(content);
      written.commit();
    } catch (IOException failed) {
      throw cannotWrite(file, failed);
    }
  }

  /** Where to write to; closing it does not yet put the file in its place. */
  OutputStream stream() {
    return stream;
  }

  /**
   * Puts the file in its place.
   *
   * @throws ReadoutException {@link ErrorCode#CANNOT_WRITE} where that fails
   */
  void commit() {
    try {
      stream.close();
      if (temporary != null) {
        move(temporary, target);
      }
      committed = true;
    } catch (IOException failed) {
      throw cannotWrite(target, failed);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException elsewhere) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Forgets what was written, unless it is in its place already. */
  @Override
  public void close() {
    try {
      stream.close();
      if (!committed && temporary != null) {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException failed) {
      throw cannotWrite(target, failed);
    }
  }

  private static ReadoutException cannotWrite(Path file, IOException cause) {
    return new ReadoutException(
        ErrorCode.CANNOT_WRITE, "The file " + file + " cannot be written.", cause);
  }
}
