package org.readout.linguistics;

import java.util.ArrayList;
import java.util.List;

/**
 * The basic Universal Dependencies (version 2) of a sentence, over {@link Word}s. Immutable.
 *
 * <p>The root has governor -1. A relation with a case marker carries the marker's lemma: {@code
 * obl:with}, {@code nmod:of}.
 */
public final class Dependencies {
  private final List<Word> words;
  private final int[] governors;
  private final List<String> relations;
  private final List<List<Integer>> dependents;

  /**
   * Dependencies over words.
   *
   * @param words the words in order
   * @param governors the governor of each word, -1 for the root
   * @param relations the relation of each word to its governor
   */
  public Dependencies(List<Word> words, int[] governors, List<String> relations) {
    this.words = List.copyOf(words);
    this.governors = governors.clone();
    List<List<Integer>> below = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      below.add(new ArrayList<>());
    }
    for (int i = 0; i < governors.length; i++) {
      if (governors[i] >= 0) {
        below.get(governors[i]).add(i);
      }
    }
    this.dependents = below.stream().map(List::copyOf).toList();
    this.relations = List.copyOf(withCases(relations));
  }

  private List<String> withCases(List<String> plain) {
    List<String> labelled = new ArrayList<>(plain);
    for (int i = 0; i < words.size(); i++) {
      String relation = plain.get(i);
      if (relation.equals("obl") || relation.equals("nmod")) {
        for (int dependent : dependents.get(i)) {
          if (plain.get(dependent).equals("case")) {
            labelled.set(i, relation + ":" + words.get(dependent).lemma());
            break;
          }
        }
      }
    }
    return labelled;
  }

  /** How many words there are. */
  public int size() {
    return words.size();
  }

  /** The word at a position. */
  public Word word(int position) {
    return words.get(position);
  }

  /** The governor of a word, or -1 for the root. */
  public int governor(int position) {
    return governors[position];
  }

  /** The relation of a word to its governor. */
  public String relation(int position) {
    return relations.get(position);
  }

  /** The dependents of a word in the order of the sentence. */
  public List<Integer> dependents(int position) {
    return dependents.get(position);
  }

  /** The word that stands for a token, or -1 where the parser did not see the token. */
  public int wordOf(int token) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).from() <= token && token < words.get(i).to()) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      String governor = governors[i] < 0 ? "ROOT" : words.get(governors[i]).form();
      text.append(words.get(i).form())
          .append(" <")
          .append(relations.get(i))
          .append("- ")
          .append(governor)
          .append('\n');
    }
    return text.toString();
  }
}
