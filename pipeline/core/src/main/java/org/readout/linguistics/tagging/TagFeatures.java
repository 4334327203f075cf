package org.readout.linguistics.tagging;

/**
 * The features of words and, for each of them, the tags that it speaks for or against, with
 * weights. A word's score for a tag is the sum of the weights of its features; the exponential of
 * the score is the product of their factors, so that exponentials need not be taken again.
 * Thread-safe.
 */
final class TagFeatures {
  /** The kinds of features, as the model numbers them. */
  static final int PREVIOUS_WORD = 0;

  static final int WORD = 1;
  static final int NEXT_WORD = 2;
  static final int LAST_TWO_TAGS = 3;
  static final int LAST_TAG = 4;
  static final int PREVIOUS_SHAPE = 5;
  static final int SHAPE = 6;
  static final int NEXT_SHAPE = 7;
  static final int PREVIOUS_CLUSTER = 8;
  static final int CLUSTER = 9;
  static final int NEXT_CLUSTER = 10;
  static final int CLUSTERS = 11;
  static final int UPPER_CASE = 12;
  static final int DIGIT = 13;
  static final int HYPHEN = 14;
  static final int LETTER_DIGIT_HYPHEN = 15;
  static final int COMPANY = 16;
  static final int ALL_UPPER_CASE = 17;
  static final int UPPER_CASE_DIGIT_HYPHEN = 18;
  static final int FIRST_CAPITALIZED = 19;
  static final int INNER_CAPITALIZED = 20;
  static final int FIRST_UPPER_CASE = 21;

  /** A prefix of one character; of two; and so on. */
  static final int PREFIX = 22;

  /** A suffix of one character; of two; and so on. */
  static final int SUFFIX = 32;

  /** Up to how many characters a prefix or suffix has. */
  static final int LONGEST_AFFIX = 10;

  static final int UNICODE_SHAPE = 42;
  static final int NOT_ALPHANUMERIC = 43;
  static final int KINDS = 44;

  private final StringTable values;
  private final int[] firsts;
  private final byte[] tags;
  private final double[] weights;
  private final double[] factors;

  /**
   * Takes what a model has. The arrays are not copied.
   *
   * @param values the features' values, by their kinds
   * @param firsts for each feature where its tags begin; at the end, where the last feature's end
   * @param tags tags, feature by feature
   * @param weights the weights of the same
   */
  TagFeatures(StringTable values, int[] firsts, byte[] tags, double[] weights) {
    this.values = values;
    this.firsts = firsts;
    this.tags = tags;
    this.weights = weights;
    this.factors = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      factors[i] = Math.exp(weights[i]);
    }
  }

  /** The number of a feature, or {@link StringTable#NONE}. */
  int find(int kind, byte[] value, int from, int to) {
    return values.find(kind, value, from, to);
  }

  /** The number of a feature, or {@link StringTable#NONE}. */
  int find(int kind, EncodedWord value) {
    return values.find(kind, value);
  }

  /**
   * Adds a feature to the scores of a word.
   *
   * @param feature its number; with {@link StringTable#NONE} nothing happens
   * @param scores one for each tag
   * @param products the exponentials of the scores
   * @param from where these begin
   */
  void add(int feature, double[] scores, double[] products, int from) {
    if (feature != StringTable.NONE) {
      for (int i = firsts[feature]; i < firsts[feature + 1]; i++) {
        scores[tags[i]] += weights[i];
        products[from + tags[i]] *= factors[i];
      }
    }
  }
}
