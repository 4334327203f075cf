package org.readout.linguistics.naming;

import java.io.IOException;

/** Weights of features, a row of the same length for each. Not to be changed once it is filled. */
final class FeatureWeights {
  private final int width;
  private final HashIndex index;
  private final float[] weights;
  private int filled;

  FeatureWeights(int features, int width) {
    this.width = width;
    this.index = new HashIndex(features);
    this.weights = new float[features * width];
  }

  /**
   * Adds a feature.
   *
   * @param feature the hash of its name
   * @param row its weights
   * @param columns the place of each in the row here
   */
  void add(long feature, double[] row, int[] columns) throws IOException {
    index.add(feature, filled);
    for (int i = 0; i < width; i++) {
      weights[filled + columns[i]] = (float) row[i];
    }
    filled += width;
  }

  /** Where the row of a feature is, or {@link HashIndex#NONE}. */
  int row(long feature) {
    return index.find(feature);
  }

  /** Adds the weights of a feature, if it is a known one. */
  void addTo(double[] sums, long feature) {
    addRow(sums, index.find(feature));
  }

  /** Adds the weights of a row, if it is one. */
  void addRow(double[] sums, int row) {
    if (row != HashIndex.NONE) {
      for (int i = 0; i < width; i++) {
        sums[i] += weights[row + i];
      }
    }
  }

  /** The sum of the weights of several features. */
  double[] sum(long... features) {
    double[] sums = new double[width];
    for (long feature : features) {
      addTo(sums, feature);
    }
    return sums;
  }
}
