package org.readout.linguistics.naming;

/**
 * A word as the name tagger sees it. Immutable.
 *
 * @param form in American spelling
 * @param word the form in names of features
 * @param shape what kinds of characters it has, in names of features
 * @param cluster its words of similar distribution, in names of features
 * @param itself what it adds to its own scores
 * @param next what it adds to the scores of the word behind it
 * @param previous what it adds to the scores of the word before it
 * @param rowBehind the row of its weights for labels of the words a few places behind it
 * @param rowBefore likewise for those before it
 */
record NameWord(
    String form,
    Fragment word,
    Fragment shape,
    Fragment cluster,
    Share itself,
    Share next,
    Share previous,
    int rowBehind,
    int rowBefore) {

  /** What a word adds to scores. The arrays must not be changed. */
  static final class Share {
    private final double[] labels;
    private final double[] pairs;

    Share(double[] labels, double[] pairs) {
      this.labels = labels;
      this.pairs = pairs;
    }

    /** To that of each label. */
    double[] labels() {
      return labels;
    }

    /** To that of each pair of labels. */
    double[] pairs() {
      return pairs;
    }
  }

  /** Words such as {@code of} or {@code Mr.}, behind which a longer one is looked at too. */
  boolean isShort() {
    return form.length() <= 3;
  }

  /** Whether only the first character is a capital, of two or more. */
  boolean isNameCase() {
    return form.length() >= 2
        && (Character.isUpperCase(form.charAt(0)) || Character.isTitleCase(form.charAt(0)))
        && capitalFrom(1) < 0;
  }

  /** Whether there are characters, and no capitals among them. */
  boolean isWithoutCapitals() {
    return !form.isEmpty() && capitalFrom(0) < 0;
  }

  boolean hasLetter() {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLetter(form.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private int capitalFrom(int start) {
    for (int i = start; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
