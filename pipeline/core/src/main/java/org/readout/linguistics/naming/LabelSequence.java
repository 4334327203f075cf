package org.readout.linguistics.naming;

/** Finds the sequence of labels with the highest sum of scores, with Viterbi's algorithm. */
final class LabelSequence {
  private LabelSequence() {}

  /**
   * The best label of each word; of equal sums, the one that comes first.
   *
   * @param scores for each word, of each pair of labels: that of the word before times the number
   *     of labels, plus that of the word
   * @param labels how many labels there are
   * @param start the label before the first word
   */
  static int[] best(double[][] scores, int labels, int start) {
    int[] sequence = new int[scores.length];
    if (scores.length == 0) {
      return sequence;
    }
    int[][] origins = new int[scores.length][labels];
    double[] sums = new double[labels];
    System.arraycopy(scores[0], start * labels, sums, 0, labels);
    for (int i = 1; i < scores.length; i++) {
      sums = extended(sums, scores[i], origins[i]);
    }
    int label = 0;
    for (int other = 1; other < labels; other++) {
      label = sums[other] > sums[label] ? other : label;
    }
    for (int i = scores.length - 1; i >= 0; i--) {
      sequence[i] = label;
      label = origins[i][label];
    }
    return sequence;
  }

  private static double[] extended(double[] sums, double[] scores, int[] origins) {
    int labels = sums.length;
    double[] extended = new double[labels];
    for (int label = 0; label < labels; label++) {
      int origin = 0;
      double best = sums[0] + scores[label];
      for (int previous = 1; previous < labels; previous++) {
        double sum = sums[previous] + scores[previous * labels + label];
        if (sum > best) {
          best = sum;
          origin = previous;
        }
      }
      extended[label] = best;
      origins[label] = origin;
    }
    return extended;
  }
}
