package org.readout.linguistics;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.util.List;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/**
 * CoreNLP's left3words tagger with clusters of words, read from its model file, which stays in
 * memory because its strings are looked up where they stand. Thread-safe.
 *
 * @param tags the names of the tags; everywhere else they are numbers
 * @param dictionary the tags of known words
 * @param clusters the clusters of words
 * @param features the features of words
 * @param histories the features of the tags in front
 */
record TaggerModel(
    List<String> tags,
    TagDictionary dictionary,
    WordClusters clusters,
    TagFeatures features,
    TagHistories histories) {

  /**
   * Reads a model.
   *
   * @param resource on the class path
   * @throws ReadoutException where there is none, it is malformed, or of another kind
   */
  static TaggerModel load(String resource) {
    try (InputStream in = TaggerModel.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new ReadoutException(
            ErrorCode.INTERNAL, "The model " + resource + " is not on the class path.");
      }
      return read(resource, in.readAllBytes());
    } catch (IOException e) {
      throw malformed(resource, e);
    }
  }

  /**
   * Reads a model.
   *
   * @param name names it in errors
   * @param bytes all of its file; they are kept and must not be changed
   * @throws ReadoutException where they are malformed or of another kind
   */
  static TaggerModel read(String name, byte[] bytes) {
    try {
      return new TaggerModelReader(bytes).read();
    } catch (IOException
        | BufferUnderflowException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      throw malformed(name, e);
    }
  }

  private static ReadoutException malformed(String name, Exception cause) {
    return new ReadoutException(
        ErrorCode.INTERNAL, "The model " + name + " can't be loaded.", cause);
  }
}
