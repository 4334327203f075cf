package org.readout.linguistics.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/** Model files, which are resources on the class path. */
public final class ModelFile {
  private static final int BUFFER = 1 << 16;

  private ModelFile() {}

  /** Makes a model of a file. */
  @FunctionalInterface
  public interface Reader<T> {
    /**
     * The model. The stream is closed by whoever opened it.
     *
     * @throws IOException where the file is malformed; any unchecked exception says the same
     */
    T read(InputStream in) throws IOException;
  }

  /**
   * Reads a model.
   *
   * @param resource on the class path
   * @throws ReadoutException {@link ErrorCode#UNUSABLE_MODEL} where there is none or it is
   *     malformed
   */
  public static <T> T load(String resource, Reader<T> reader) {
    try (InputStream in = ModelFile.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new ReadoutException(
            ErrorCode.UNUSABLE_MODEL, "The model " + resource + " is not on the class path.");
      }
      return read(resource, in, reader);
    } catch (IOException e) {
      throw malformed(resource, e);
    }
  }

  /**
   * Reads a model from a stream, which stays open.
   *
   * @param name names it in errors
   * @throws ReadoutException {@link ErrorCode#UNUSABLE_MODEL} where it is malformed
   */
  public static <T> T read(String name, InputStream in, Reader<T> reader) {
    try {
      return reader.read(in);
    } catch (IOException | RuntimeException e) {
      // What a reader trips over in a damaged file depends on where the damage is.
      throw malformed(name, e);
    }
  }

  private static ReadoutException malformed(String name, Exception cause) {
    return new ReadoutException(
        ErrorCode.UNUSABLE_MODEL, "The model " + name + " can't be loaded.", cause);
  }

  /** What a gzipped file holds. */
  public static InputStream unzipped(InputStream in) throws IOException {
    return new GZIPInputStream(new BufferedInputStream(in, BUFFER), BUFFER);
  }
}
