package org.readout.linguistics.naming;

import java.util.Arrays;
import java.util.List;

/** The words of a sentence as the name tagger sees them. Immutable. */
final class NameSentence {
  /** How many places before and behind the sentence can be asked for. */
  static final int MARGIN = 5;

  private final NameWord[] words;
  private final List<String> tags;

  /**
   * A sentence.
   *
   * @param words where its words come from
   * @param texts its words as they stand
   * @param tags their parts of speech
   */
  NameSentence(NameWords words, List<String> texts, List<String> tags) {
    this.words = new NameWord[texts.size() + 2 * MARGIN];
    this.tags = tags;
    Arrays.fill(this.words, words.padding());
    for (int i = 0; i < texts.size(); i++) {
      this.words[i + MARGIN] = words.word(texts.get(i));
    }
  }

  int size() {
    return tags.size();
  }

  NameWord word(int i) {
    return words[i + MARGIN];
  }

  /** Whether two words are the same but for spelling. */
  boolean same(int a, int b) {
    return word(a).form().equals(word(b).form());
  }

  /** Whether it is a word of the sentence and a name by its tag and its case. */
  boolean isProper(int i) {
    return i >= 0 && i < size() && word(i).isNameCase() && tags.get(i).equals("NNP");
  }
}
