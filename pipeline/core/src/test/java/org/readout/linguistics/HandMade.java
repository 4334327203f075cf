package org.readout.linguistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Dependencies made by hand: what a parser gives is not for a test to guess. */
public final class HandMade {
  final List<Word> words = new ArrayList<>();
  final int[] governors;
  final List<String> relations = new ArrayList<>();

  private HandMade(String... lines) {
    governors = new int[lines.length];
    for (int i = 0; i < lines.length; i++) {
      String[] columns = lines[i].split(" ", -1);
      words.add(new Word(i, i + 1, columns[0], columns[1], columns[2]));
      governors[i] = Integer.parseInt(columns[3]) - 1;
      relations.add(columns[4]);
    }
  }

  /**
   * Words that can still be mended, one a line: form, lemma, tag, number of the governor (from 1, 0
   * for the root), relation.
   */
  static HandMade words(String... lines) {
    return new HandMade(lines);
  }

  /** A graph, one word a line: form, lemma, tag, number of the governor from 1, relation. */
  public static Dependencies graph(String... lines) {
    return words(lines).graph();
  }

  Dependencies graph() {
    return new Dependencies(words, governors, relations);
  }

  HandMade mended() {
    new ParseRepair(words, governors, relations).mend();
    return this;
  }

  /** The lines of the graph as they are now. */
  List<String> arcs() {
    Dependencies graph = graph();
    return Arrays.stream(graph.toString().split("\n", -1)).filter(arc -> !arc.isEmpty()).toList();
  }
}
