package org.readout.linguistics.tagging;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;

/** A word that the tagger's training hardly had: it is judged by its looks. */
final class RareWord {
  private static final byte[] NO_AFFIX = {'#', '#', '#', '#', '#', '#'};
  private static final byte[] NO = {'0'};
  private static final byte[] YES = {'1'};

  private final TaggerModel model;
  private final TagFeatures features;
  private final String text;
  private final EncodedWord word;
  private final double[] scores;
  private final double[] products;

  /**
   * Takes a word.
   *
   * @param text its American spelling
   * @param word the same
   */
  RareWord(TaggerModel model, String text, EncodedWord word) {
    this.model = model;
    this.features = model.features();
    this.text = text;
    this.word = word;
    this.scores = new double[model.tags().size()];
    this.products = new double[scores.length];
    Arrays.fill(products, 1);
  }

  /**
   * What it looks like.
   *
   * @param tags the tags that it can have
   * @param own the feature that the word itself is
   * @param shape its shape
   * @param cluster the name of its cluster
   */
  WordEvidence.Rare evidence(int[] tags, int own, EncodedWord shape, byte[] cluster) {
    boolean capitalized = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    boolean upperCase = any(Character::isUpperCase);
    boolean digit = any(Character::isDigit);
    boolean letter = any(Character::isLetter);
    boolean hyphen = text.indexOf('-') >= 0;

    add(own);
    add(features.find(TagFeatures.SHAPE, shape));
    add(features.find(TagFeatures.CLUSTER, cluster, 0, cluster.length));
    add(flag(TagFeatures.UPPER_CASE, upperCase));
    add(flag(TagFeatures.DIGIT, digit));
    add(flag(TagFeatures.HYPHEN, hyphen));
    add(flag(TagFeatures.LETTER_DIGIT_HYPHEN, letter && digit && hyphen));
    add(flag(TagFeatures.ALL_UPPER_CASE, text.chars().allMatch(Character::isUpperCase)));
    add(flag(TagFeatures.UPPER_CASE_DIGIT_HYPHEN, upperCase && digit && hyphen));
    addAffixes();
    add(features.find(TagFeatures.UNICODE_SHAPE, unicodeShape()));
    add(flag(TagFeatures.NOT_ALPHANUMERIC, !letter && !digit));

    byte[] commonTag = capitalized ? commonTag() : NO;
    int[] first = {
      find(TagFeatures.FIRST_CAPITALIZED, commonTag),
      find(TagFeatures.INNER_CAPITALIZED, NO),
      flag(TagFeatures.FIRST_UPPER_CASE, upperCase)
    };
    int[] inner = {
      find(TagFeatures.FIRST_CAPITALIZED, NO),
      find(TagFeatures.INNER_CAPITALIZED, commonTag),
      find(TagFeatures.FIRST_UPPER_CASE, NO)
    };
    double[] possible = Arrays.stream(tags).mapToDouble(tag -> scores[tag]).toArray();
    return new WordEvidence.Rare(possible, products, first, inner, capitalized);
  }

  /** Whether a feature of yes or no holds, as a feature. */
  static int flag(TagFeatures features, int kind, boolean holds) {
    return features.find(kind, holds ? YES : NO, 0, 1);
  }

  private int flag(int kind, boolean holds) {
    return flag(features, kind, holds);
  }

  private void add(int feature) {
    features.add(feature, scores, products, 0);
  }

  private void addAffixes() {
    int length = word.length();
    for (int size = 1; size <= TagFeatures.LONGEST_AFFIX; size++) {
      add(affix(TagFeatures.PREFIX + size - 1, size, 0, size));
      add(affix(TagFeatures.SUFFIX + size - 1, size, length - size, length));
    }
  }

  private int affix(int kind, int size, int from, int to) {
    return size > word.length()
        ? find(kind, NO_AFFIX)
        : features.find(kind, word.bytes(), word.start(from), word.start(to));
  }

  private EncodedWord unicodeShape() {
    return new EncodedWord(
        WordShapeClassifier.wordShape(text, WordShapeClassifier.WORDSHAPECHRIS4));
  }

  /** The tag that the word mostly has where it is no name. */
  private byte[] commonTag() {
    EncodedWord lower = new EncodedWord(text.toLowerCase(Locale.ROOT));
    String tag = model.dictionary().entry(lower).mostFrequent();
    return tag.isEmpty() ? NO : tag.getBytes(StandardCharsets.US_ASCII);
  }

  private int find(int kind, byte[] value) {
    return features.find(kind, value, 0, value.length);
  }

  private boolean any(IntPredicate property) {
    return text.chars().anyMatch(property);
  }
}
