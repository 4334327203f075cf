package org.readout.linguistics;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.text.Sentence;
import org.readout.text.Token;

/** Parts of speech and lemmas, with CoreNLP's left3words tagger. Thread-safe. */
final class Tagger {
  static final String MODEL =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private static final int SHORTEST_PLURAL = 3;

  private final MaxentTagger tagger = new MaxentTagger(MODEL, new java.util.Properties(), false);

  Tagged tag(Sentence sentence) {
    List<String> words = Casing.natural(sentence.tokens().stream().map(Token::text).toList());
    List<edu.stanford.nlp.ling.Word> input = new ArrayList<>(words.size());
    for (String word : words) {
      input.add(new edu.stanford.nlp.ling.Word(word));
    }
    List<String> tags = new ArrayList<>(words.size());
    List<String> lemmas = new ArrayList<>(words.size());
    for (TaggedWord tagged : tagger.tagSentence(input)) {
      tags.add(tagged.tag());
      lemmas.add(lemma(tagged.word(), tagged.tag()));
    }
    return new Tagged(sentence, tags, lemmas);
  }

  /** The tagger takes {@code Ministers} for a singular name: the lemma must not. */
  private static boolean looksPlural(String word) {
    return word.length() > SHORTEST_PLURAL
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us");
  }

  private static String lemma(String word, String tag) {
    String commonTag = tag.startsWith("NNP") ? (looksPlural(word) ? "NNS" : "NN") : tag;
    return Morphology.lemmaStatic(word.toLowerCase(Locale.ROOT), commonTag, true)
        .toLowerCase(Locale.ROOT);
  }
}
