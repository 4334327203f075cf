package org.readout.linguistics;

import java.util.ArrayList;
import java.util.List;
import org.readout.text.Sentence;
import org.readout.text.Token;

/**
 * Parts of speech and lemmas, with the model of CoreNLP's left3words tagger. Its tags are
 * CoreNLP's; the arithmetic is of this package, because CoreNLP makes strings of all features and
 * weighs all tags behind all pairs of tags. Thread-safe.
 */
final class Tagger {
  static final String MODEL =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private final TaggerModel model = TaggerModel.load(MODEL);
  private final WordEvidences evidences = new WordEvidences(model);
  private final Lemmas lemmas = new Lemmas();

  Tagged tag(Sentence sentence) {
    List<String> words = Casing.natural(sentence.tokens().stream().map(Token::text).toList());
    List<String> tags = tags(words);
    List<String> forms = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      forms.add(lemmas.of(words.get(i), tags.get(i)));
    }
    return new Tagged(sentence, tags, forms);
  }

  /** The Penn Treebank tags of words. */
  List<String> tags(List<String> words) {
    TagScores scores = new TagScores(model, evidences, words);
    int[] best = new TagSearch(model.histories(), scores, model.tags().size()).best();
    List<String> tags = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      tags.add(model.tags().get(best[i]));
    }
    return tags;
  }
}
