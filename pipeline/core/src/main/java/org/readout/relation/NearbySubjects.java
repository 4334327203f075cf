package org.readout.relation;

import java.util.List;
import org.readout.linguistics.Dependencies;
import org.readout.linguistics.Word;

/**
 * Finds who does what a verb tells by word order, where no path leads to anybody: the parser
 * attaches wrongly, but the words of "Berg, who flew to" stand side by side.
 */
final class NearbySubjects {
  private final Dependencies graph;
  private final WordGroups groups;

  NearbySubjects(Dependencies graph, WordGroups groups) {
    this.graph = graph;
    this.groups = groups;
  }

  /**
   * The word of the mention that stands right before a verb, with nothing but auxiliaries, adverbs
   * and "who" between; empty where there is none.
   */
  List<Integer> find(int trigger) {
    if (!graph.word(trigger).tag().startsWith("V")) {
      return List.of();
    }
    for (int i = trigger - 1; i >= 0; i--) {
      Word word = graph.word(i);
      if (word.lemma().equals(",") && beforeRelativeClause(i) >= 0) {
        return List.of(beforeRelativeClause(i));
      }
      if (groups.mentionOf(word) != null) {
        return isInPrepositionalPhrase(i) ? List.of() : List.of(i);
      }
      if (!passes(word)) {
        return List.of();
      }
    }
    return List.of();
  }

  /**
   * {@code Berg, who is on a visit to Lisbon, met}: the word of whom the clause is about, or -1.
   */
  private int beforeRelativeClause(int comma) {
    for (int i = comma - 1; i > 1; i--) {
      Word word = graph.word(i);
      if (word.lemma().equals("who") && graph.word(i - 1).lemma().equals(",")) {
        return groups.mentionOf(graph.word(i - 2)) == null ? -1 : i - 2;
      }
      if (word.lemma().equals(",")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isInPrepositionalPhrase(int word) {
    return word > 0
        && graph.word(word - 1).tag().equals("IN")
        && graph.word(word).from() == graph.word(word - 1).to();
  }

  private static boolean passes(Word word) {
    return switch (word.tag()) {
      case "MD", "RB", "WP", "," -> true;
      case "VBZ", "VBP", "VBD", "VB", "VBN" -> isAuxiliary(word);
      default -> false;
    };
  }

  /** {@code be} and {@code have}. */
  static boolean isAuxiliary(Word word) {
    return word.lemma().equals("be") || word.lemma().equals("have");
  }
}
