package org.readout.linguistics.naming;

/**
 * Scores the pairs of labels of neighbouring words: what each word adds by itself, and the features
 * of CoreNLP's classifier that look at several words together. Thread-safe.
 */
final class NameScores {
  private static final Fragment AND = Fragment.of("...");
  private static final Fragment DASH = Fragment.of("-");
  private static final Fragment PREVIOUS_WORD_SHAPE = Fragment.of("-PW_CTYPE|C");
  private static final Fragment NEXT_WORD_SHAPE = Fragment.of("-NW_CTYPE|C");
  private static final Fragment SECOND_PREVIOUS_WORD_SHAPE = Fragment.of("-PPW_CTYPE|C");
  private static final Fragment SECOND_NEXT_WORD_SHAPE = Fragment.of("-NNW_CTYPE|C");
  private static final Fragment PREVIOUS_SHAPE_SHAPE = Fragment.of("-PCTYPE|C");
  private static final Fragment NEXT_SHAPE_SHAPE = Fragment.of("-CNTYPE|C");
  private static final Fragment THREE_SHAPES = Fragment.of("-PCNTYPE|C");
  private static final Fragment PAIR_WORDS = Fragment.of("-PSEQW2|CpC");
  private static final Fragment PAIR_CLUSTERS = Fragment.of("-PSEQpcDS|CpC");
  private static final Fragment PAIR_SHAPES = Fragment.of("-TYPES|CpC");

  private final FeatureWeights labels;
  private final FeatureWeights pairs;

  NameScores(NameModel model) {
    labels = model.labelWeights();
    pairs = model.pairWeights();
  }

  /** For each word, the score of each pair of labels, numbered as in {@link NameModel}. */
  double[][] of(NameSentence sentence) {
    double[][] scores = new double[sentence.size()][];
    for (int i = 0; i < scores.length; i++) {
      double[] ofLabels = labels(sentence, i);
      for (OccurrencePattern pattern : OccurrencePattern.of(sentence, i)) {
        labels.addTo(ofLabels, pattern.feature());
      }
      double[] ofPairs = pairs(sentence, i);
      for (int pair = 0; pair < ofPairs.length; pair++) {
        ofPairs[pair] += ofLabels[pair % ofLabels.length];
      }
      scores[i] = ofPairs;
    }
    return scores;
  }

  private double[] labels(NameSentence sentence, int i) {
    NameWord previous = sentence.word(i - 1);
    NameWord current = sentence.word(i);
    NameWord next = sentence.word(i + 1);
    double[] sums = current.itself().labels().clone();
    add(sums, previous.next().labels());
    add(sums, next.previous().labels());

    Fragment shape = current.shape();
    long previousShape = AND.after(previous.shape().hash());
    long shapes = shape.after(previousShape);
    long shapeAnd = shape.then(AND);
    labels.addTo(sums, joined(previous.word(), shape, PREVIOUS_WORD_SHAPE));
    labels.addTo(sums, joined(shape, next.word(), NEXT_WORD_SHAPE));
    labels.addTo(sums, PREVIOUS_SHAPE_SHAPE.after(shapes));
    labels.addTo(sums, NEXT_SHAPE_SHAPE.after(next.shape().after(shapeAnd)));
    labels.addTo(sums, THREE_SHAPES.after(next.shape().after(AND.after(shapes))));
    if (previous.isShort()) {
      labels.addTo(sums, joined(sentence.word(i - 2).word(), shape, SECOND_PREVIOUS_WORD_SHAPE));
    }
    if (next.isShort()) {
      labels.addTo(sums, joined(sentence.word(i + 2).word(), shape, SECOND_NEXT_WORD_SHAPE));
    }
    addNeighbours(sums, sentence, i);
    return sums;
  }

  /** A neighbour that is there twice counts once. */
  private void addNeighbours(double[] sums, NameSentence sentence, int i) {
    for (int distance = 1; distance <= NameSentence.MARGIN; distance++) {
      int before = sentence.word(i - distance).rowBehind();
      int behind = sentence.word(i + distance).rowBefore();
      for (int nearer = 1; nearer < distance; nearer++) {
        before = before == sentence.word(i - nearer).rowBehind() ? HashIndex.NONE : before;
        behind = behind == sentence.word(i + nearer).rowBefore() ? HashIndex.NONE : behind;
      }
      labels.addRow(sums, before);
      labels.addRow(sums, behind);
    }
  }

  private double[] pairs(NameSentence sentence, int i) {
    NameWord previous = sentence.word(i - 1);
    NameWord current = sentence.word(i);
    double[] sums = current.itself().pairs().clone();
    add(sums, previous.next().pairs());
    add(sums, sentence.word(i + 1).previous().pairs());
    pairs.addTo(sums, dashed(previous.word(), current.word(), PAIR_WORDS));
    pairs.addTo(sums, dashed(previous.cluster(), current.cluster(), PAIR_CLUSTERS));
    pairs.addTo(sums, dashed(previous.shape(), current.shape(), PAIR_SHAPES));
    return sums;
  }

  private static long joined(Fragment first, Fragment second, Fragment kind) {
    return kind.after(second.after(first.then(AND)));
  }

  private static long dashed(Fragment first, Fragment second, Fragment kind) {
    return kind.after(second.after(first.then(DASH)));
  }

  private static void add(double[] sums, double[] addends) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += addends[i];
    }
  }
}
