package org.readout.linguistics;

import java.util.List;
import org.readout.text.Sentence;

/**
 * A sentence with its parts of speech. Immutable.
 *
 * @param sentence the sentence
 * @param tags the Penn Treebank tag of each token
 * @param lemmas the lower-case dictionary form of each token
 */
public record Tagged(Sentence sentence, List<String> tags, List<String> lemmas) {
  public Tagged {
    tags = List.copyOf(tags);
    lemmas = List.copyOf(lemmas);
  }

  /** How many tokens the sentence has. */
  public int size() {
    return tags.size();
  }

  /** The token's word as it stands. */
  public String word(int token) {
    return sentence.word(token);
  }

  /** The token's Penn Treebank tag. */
  public String tag(int token) {
    return tags.get(token);
  }

  /** The token's lower-case lemma. */
  public String lemma(int token) {
    return lemmas.get(token);
  }
}
