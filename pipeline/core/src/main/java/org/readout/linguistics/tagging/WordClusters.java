package org.readout.linguistics.tagging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Classes of words that stand in similar company. Thread-safe. */
final class WordClusters {
  private static final byte[] NO_CLUSTER = "null".getBytes(StandardCharsets.US_ASCII);

  private final byte[] file;
  private final StringTable words;
  private final int[] clusters;

  /**
   * Takes what a model has.
   *
   * @param file its bytes
   * @param written where a word stands and where its cluster, in turn
   */
  WordClusters(byte[] file, int[] written) {
    this.file = file;
    clusters = new int[written.length / 2];
    words = new StringTable(file, clusters.length);
    for (int i = 0; i < clusters.length; i++) {
      words.add(0, written[2 * i]);
      clusters[i] = written[2 * i + 1];
    }
  }

  /** The name of a lower-case word's cluster. */
  byte[] of(EncodedWord word) {
    int number = words.find(0, word);
    if (number == StringTable.NONE) {
      return NO_CLUSTER;
    }
    int from = clusters[number] + 2;
    return Arrays.copyOfRange(file, from, from + words.length(clusters[number]));
  }
}
