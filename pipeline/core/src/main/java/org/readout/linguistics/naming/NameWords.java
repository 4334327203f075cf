package org.readout.linguistics.naming;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;
import org.readout.linguistics.model.WordTable;
import org.readout.linguistics.naming.NameWord.Share;

/**
 * Computes what words add to the scores of the name tagger, by the features of CoreNLP's classifier
 * that look at one word alone. Thread-safe.
 */
final class NameWords {
  /** With the longest rows a thousand bytes each, 16 MB at most. */
  private static final int KEPT_BITS = 14;

  private static final int LONGEST_PREFIX = 6;

  /** What is missing before and behind a sentence goes by this name, but not everywhere. */
  private static final Fragment MISSING = Fragment.of("null");

  private static final Fragment NOTHING = Fragment.of("");

  private static final long EVERY_WORD = Fragment.hash("###|C");
  private static final Fragment WORD = Fragment.of("-WORD|C");
  private static final Fragment PREVIOUS_WORD = Fragment.of("-PW|C");
  private static final Fragment NEXT_WORD = Fragment.of("-NW|C");
  private static final Fragment CLUSTER = Fragment.of("-DISTSIM|C");
  private static final Fragment PREVIOUS_CLUSTER = Fragment.of("-PDISTSIM|C");
  private static final Fragment NEXT_CLUSTER = Fragment.of("-NDISTSIM|C");
  private static final Fragment SHAPE = Fragment.of("-TYPE|C");
  private static final Fragment PREVIOUS_SHAPE = Fragment.of("-PTYPE|C");
  private static final Fragment NEXT_SHAPE = Fragment.of("-NTYPE|C");
  private static final Fragment WORD_BEFORE = Fragment.of("-DISJP|C");
  private static final Fragment WORD_BEHIND = Fragment.of("-DISJN|C");

  private static final long EVERY_PAIR = Fragment.hash("PSEQ|CpC");
  private static final Fragment PAIR_WORD = Fragment.of("-PSEQW|CpC");
  private static final Fragment PAIR_PREVIOUS_WORD = Fragment.of("-PSEQpW|CpC");
  private static final Fragment PAIR_CLUSTER = Fragment.of("-PSEQcDS|CpC");
  private static final Fragment PAIR_PREVIOUS_CLUSTER = Fragment.of("-PSEQpDS|CpC");
  private static final Fragment PAIR_SHAPE = Fragment.of("-PSEQcS|CpC");
  private static final Fragment PAIR_SHAPE_AGAIN = Fragment.of("-TPS2|CpC");
  private static final Fragment PAIR_PREVIOUS_SHAPE = Fragment.of("-PSEQpS|CpC");
  private static final Fragment PAIR_NEXT_SHAPE = Fragment.of("-TNS1|CpC");

  private final NameModel model;
  private final FeatureWeights labels;
  private final FeatureWeights pairs;
  private final NameWord padding;

  private final WordTable<NameWord> kept = new WordTable<>(KEPT_BITS, this::compute);

  NameWords(NameModel model) {
    this.model = model;
    this.labels = model.labelWeights();
    this.pairs = model.pairWeights();
    this.padding =
        new NameWord(
            "",
            NOTHING,
            NOTHING,
            NOTHING,
            new Share(labels.sum(), pairs.sum()),
            next(NOTHING, NOTHING, MISSING, NOTHING),
            previous(NOTHING, NOTHING, MISSING, MISSING),
            labels.row(NOTHING.then(WORD_BEFORE)),
            labels.row(NOTHING.then(WORD_BEHIND)));
  }

  /** Stands in every place before and behind a sentence. */
  NameWord padding() {
    return padding;
  }

  NameWord word(String text) {
    return kept.of(text);
  }

  private NameWord compute(String text) {
    String form = Americanize.americanize(text);
    Fragment word = Fragment.of(form);
    Fragment shape =
        Fragment.of(
            WordShapeClassifier.wordShape(
                form, WordShapeClassifier.WORDSHAPECHRIS2USELC, model.lowerCaseWords()));
    Fragment cluster =
        model.cluster(
            WordShapeClassifier.wordShape(
                form.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS));
    return new NameWord(
        form,
        word,
        shape,
        cluster,
        itself(form, word, shape, cluster),
        next(word, shape, cluster, cluster),
        previous(word, shape, cluster, shape),
        labels.row(word.then(WORD_BEFORE)),
        labels.row(word.then(WORD_BEHIND)));
  }

  private Share itself(String form, Fragment word, Fragment shape, Fragment cluster) {
    double[] labelSums =
        labels.sum(EVERY_WORD, word.then(WORD), cluster.then(CLUSTER), shape.then(SHAPE));
    addEnds('<' + form + '>', labelSums);
    return new Share(
        labelSums,
        pairs.sum(
            EVERY_PAIR,
            word.then(PAIR_WORD),
            cluster.then(PAIR_CLUSTER),
            shape.then(PAIR_SHAPE),
            shape.then(PAIR_SHAPE_AGAIN)));
  }

  /** Its beginnings and its ends of two characters and more; one that is both counts once. */
  private void addEnds(String bounded, double[] sums) {
    int length = bounded.length();
    for (int end = 2; end <= Math.min(LONGEST_PREFIX, length); end++) {
      labels.addTo(sums, Fragment.hash('#' + bounded.substring(0, end) + "#|C"));
    }
    for (int start = Math.max(0, length - LONGEST_PREFIX); start < length - 1; start++) {
      String end = bounded.substring(start);
      if (!bounded.startsWith(end)) {
        labels.addTo(sums, Fragment.hash('#' + end + "#|C"));
      }
    }
  }

  private Share next(Fragment word, Fragment shape, Fragment cluster, Fragment clusterInPairs) {
    return new Share(
        labels.sum(
            word.then(PREVIOUS_WORD), cluster.then(PREVIOUS_CLUSTER), shape.then(PREVIOUS_SHAPE)),
        pairs.sum(
            word.then(PAIR_PREVIOUS_WORD),
            clusterInPairs.then(PAIR_PREVIOUS_CLUSTER),
            shape.then(PAIR_PREVIOUS_SHAPE)));
  }

  private Share previous(Fragment word, Fragment shape, Fragment cluster, Fragment shapeInPairs) {
    return new Share(
        labels.sum(word.then(NEXT_WORD), cluster.then(NEXT_CLUSTER), shape.then(NEXT_SHAPE)),
        pairs.sum(shapeInPairs.then(PAIR_NEXT_SHAPE)));
  }
}
