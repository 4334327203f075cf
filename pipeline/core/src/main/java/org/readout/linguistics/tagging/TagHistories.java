package org.readout.linguistics.tagging;

import java.util.Arrays;

/**
 * What the tags of the two words in front say about a word's tag: for each pair of them a score for
 * each tag, and the exponential of the score. Immutable once it is filled.
 */
final class TagHistories {
  private final int tags;
  private final double[] scores;
  private final double[] factors;

  /**
   * Makes scores of zero.
   *
   * @param tags how many tags there are; this number stands for the lack of a word in front
   */
  TagHistories(int tags) {
    this.tags = tags;
    this.scores = new double[(tags + 1) * (tags + 1) * tags];
    this.factors = new double[scores.length];
    Arrays.fill(factors, 1);
  }

  /** Adds to the score of a tag behind two others. */
  void add(int secondLast, int last, int tag, double weight) {
    add(row(secondLast, last) + tag, weight, Math.exp(weight));
  }

  /** Adds to the score of a tag behind another. */
  void add(int last, int tag, double weight) {
    double factor = Math.exp(weight);
    for (int secondLast = 0; secondLast <= tags; secondLast++) {
      add(row(secondLast, last) + tag, weight, factor);
    }
  }

  private void add(int index, double weight, double factor) {
    scores[index] += weight;
    factors[index] *= factor;
  }

  /** Where the scores behind two tags begin. */
  int row(int secondLast, int last) {
    return (secondLast * (tags + 1) + last) * tags;
  }

  /** A score, by its row and its tag. */
  double score(int row, int tag) {
    return scores[row + tag];
  }

  /**
   * The sum, over all tags, of the exponential of the score here and a factor.
   *
   * @param other a factor for each tag
   * @param from where these begin
   */
  double sum(int row, double[] other, int from) {
    double even = 0;
    double odd = 0;
    int tag = 0;
    for (; tag + 1 < tags; tag += 2) {
      even += factors[row + tag] * other[from + tag];
      odd += factors[row + tag + 1] * other[from + tag + 1];
    }
    if (tag < tags) {
      even += factors[row + tag] * other[from + tag];
    }
    return even + odd;
  }
}
