package org.readout.linguistics.naming;

import java.util.Arrays;
import java.util.List;

/**
 * Tells which words are names, with the model of CoreNLP's three-class CRF. Its features and its
 * results are CoreNLP's; the arithmetic is of this package, because CoreNLP spends most of its time
 * on spelling out the names of features, hundreds for a word. Thread-safe.
 */
public final class NameClassifier {
  /** The class-path resource of the model. */
  public static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final List<String> labels;
  private final int background;
  private final NameWords words;
  private final NameScores scores;

  /**
   * Loads the model.
   *
   * @throws org.readout.error.ReadoutException where there is none or it is malformed
   */
  public NameClassifier() {
    NameModel model = NameModel.load(MODEL);
    labels = model.labels();
    background = model.background();
    words = new NameWords(model);
    scores = new NameScores(model);
  }

  /**
   * The label of each word: {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION}, or {@code O}
   * for one in no name.
   *
   * @param texts the words of a sentence
   * @param tags their Penn Treebank tags
   */
  public List<String> labels(List<String> texts, List<String> tags) {
    double[][] sums = scores.of(new NameSentence(words, texts, tags));
    int[] best = LabelSequence.best(sums, labels.size(), background);
    return Arrays.stream(best).mapToObj(labels::get).toList();
  }
}
