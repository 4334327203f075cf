package org.readout.linguistics.tagging;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives parts of speech, with the model of CoreNLP's left3words tagger. Its tags are CoreNLP's; the
 * arithmetic is of this package, because CoreNLP makes strings of all features and weighs all tags
 * behind all pairs of tags. Thread-safe.
 */
public final class PartOfSpeechTagger {
  /** The class-path resource of the model. */
  public static final String MODEL =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private final TaggerModel model;
  private final WordEvidences evidences;

  /**
   * Loads the model.
   *
   * @throws org.readout.error.ReadoutException where there is none or it is malformed
   */
  public PartOfSpeechTagger() {
    model = TaggerModel.load(MODEL);
    evidences = new WordEvidences(model);
  }

  /**
   * The Penn Treebank tag of each word.
   *
   * @param words the words of a sentence
   */
  public List<String> tags(List<String> words) {
    TagScores scores = new TagScores(model, evidences, words);
    int[] best = new TagSearch(model.histories(), scores, model.tags().size()).best();
    List<String> tags = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      tags.add(model.tags().get(best[i]));
    }
    return tags;
  }
}
