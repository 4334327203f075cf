package org.readout.linguistics.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.readout.linguistics.model.ModelFile;

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
   * @throws org.readout.error.ReadoutException where there is none, it is malformed, or of another
   *     kind
   */
  static TaggerModel load(String resource) {
    return ModelFile.load(resource, TaggerModel::read);
  }

  /**
   * Reads a model.
   *
   * @throws IOException where the file is malformed or of another kind; likewise one of the
   *     unchecked exceptions of buffers and arrays
   */
  static TaggerModel read(InputStream in) throws IOException {
    return new TaggerModelReader(in.readAllBytes()).read();
  }
}
