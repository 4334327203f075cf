package org.readout.linguistics.tagging;

import java.util.Arrays;

/**
 * Finds the likeliest tags of a sentence, exactly: Viterbi's algorithm over pairs of tags
 * (Toutanova et al., Feature-Rich Part-of-Speech Tagging with a Cyclic Dependency Network, 2003,
 * with the tags on the left only). First the likeliest tag is taken word by word. No step makes
 * tags likelier, so that what has become unlikelier than all of these together is given up at once.
 * Not thread-safe.
 */
final class TagSearch {
  /** More than sums can err by; else a path could be given up that is as good as the best. */
  private static final double ROUNDING = 1e-6;

  private final TagHistories histories;
  private final TagScores words;
  private final int none;
  private final int length;

  /** The places, among the tags that a word can have, of those taken word by word. */
  private final int[] greedy;

  /** The logarithms of the probabilities of a word's tags behind the greedy ones. */
  private final double[][] greedyRows;

  /** For each word and each pair of places, the word's behind that in front, that before these. */
  private final int[][] traces;

  /**
   * Takes a sentence.
   *
   * @param none stands for the tag in front of a sentence
   */
  TagSearch(TagHistories histories, TagScores words, int none) {
    this.histories = histories;
    this.words = words;
    this.none = none;
    this.length = words.length();
    this.greedy = new int[length];
    this.greedyRows = new double[length][];
    this.traces = new int[length][];
  }

  /** The best tag of each word, the mark at the end among them. */
  int[] best() {
    double bound = searchGreedily() - ROUNDING;
    double[] pairs = {0};
    for (int i = 0; i < length; i++) {
      pairs = step(i, pairs, bound);
    }
    int[] best = trace(pairs);
    for (int i = 0; i < length; i++) {
      best[i] = words.tags(i)[best[i]];
    }
    return best;
  }

  private double searchGreedily() {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      double[] row = logarithms(i, greedyPlace(i - 2), greedyPlace(i - 1));
      for (int j = 1; j < row.length; j++) {
        if (row[j] > row[greedy[i]]) {
          greedy[i] = j;
        }
      }
      greedyRows[i] = row;
      sum += row[greedy[i]];
    }
    return sum;
  }

  /** From the best path to each pair of places at the words in front, that to each pair here. */
  private double[] step(int index, double[] pairs, double bound) {
    int here = places(index);
    int last = places(index - 1);
    int secondLast = places(index - 2);
    double[] next = new double[last * here];
    int[] trace = new int[last * here];
    Arrays.fill(next, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < secondLast; i++) {
      for (int j = 0; j < last; j++) {
        double before = pairs[i * last + j];
        if (before >= bound) {
          double[] row = row(index, i, j);
          for (int k = 0; k < here; k++) {
            double score = before + row[k];
            if (score > next[j * here + k]) {
              next[j * here + k] = score;
              trace[j * here + k] = i;
            }
          }
        }
      }
    }
    traces[index] = trace;
    return next;
  }

  /** Of equally good paths the first, by its places from the third word before the end on. */
  private int[] trace(double[] pairs) {
    int[] places = new int[length];
    int[] trace = traces[length - 1];
    int best = 0;
    for (int pair = 1; pair < pairs.length; pair++) {
      if (pairs[pair] > pairs[best] || (pairs[pair] == pairs[best] && trace[pair] < trace[best])) {
        best = pair;
      }
    }
    for (int i = length - 1; i >= 0; i--) {
      places[i] = best % places(i);
      best = traces[i][best] * places(i - 1) + best / places(i);
    }
    return places;
  }

  private double[] row(int index, int secondLast, int last) {
    return secondLast == greedyPlace(index - 2) && last == greedyPlace(index - 1)
        ? greedyRows[index]
        : logarithms(index, secondLast, last);
  }

  /** The logarithms of the probabilities of a word's tags behind two others. */
  private double[] logarithms(int index, int secondLast, int last) {
    int history = histories.row(tag(index - 2, secondLast), tag(index - 1, last));
    double[] products = words.products();
    double total = Math.log(histories.sum(history, products, index * none));
    int[] tags = words.tags(index);
    double[] scores = words.scores(index);
    double[] logarithms = new double[tags.length];
    for (int i = 0; i < tags.length; i++) {
      logarithms[i] = histories.score(history, tags[i]) + scores[i] - total;
    }
    return logarithms;
  }

  private int greedyPlace(int index) {
    return index < 0 ? 0 : greedy[index];
  }

  private int places(int index) {
    return index < 0 ? 1 : words.tags(index).length;
  }

  private int tag(int index, int place) {
    return index < 0 ? none : words.tags(index)[place];
  }
}
