package org.readout.relation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.entity.Mention;
import org.readout.linguistics.Dependencies;
import org.readout.linguistics.Word;

/** Finds two states or bodies joined by a hyphen before a noun: {@code the U.S.-EU dialogue}. */
final class StatePairs {
  private static final int FARTHEST = 6;
  private static final Set<String> HYPHENS = Set.of("-", "\u2013", "\u2014", "/");

  private final Dependencies graph;
  private final WordGroups groups;

  StatePairs(Dependencies graph, WordGroups groups) {
    this.graph = graph;
    this.groups = groups;
  }

  /**
   * The words of two states or bodies joined by a hyphen before a noun: {@code the U.S.-EU
   * ministerial dialogue}; empty where there are none.
   */
  List<Integer> before(int trigger) {
    for (int i = trigger - 1; i > 1 && trigger - i <= FARTHEST; i--) {
      Mention second = groups.mentionOf(graph.word(i));
      Mention first = groups.mentionOf(graph.word(i - 2));
      if (isState(first) && isState(second) && HYPHENS.contains(graph.word(i - 1).form())) {
        return List.of(i - 2, i);
      }
      if (second == null && !isPartOfName(graph.word(i))) {
        return List.of();
      }
    }
    return List.of();
  }

  private static boolean isState(@Nullable Mention mention) {
    return mention != null
        && (mention.kind() == Mention.Kind.COUNTRY
            || mention.kind() == Mention.Kind.ORGANIZATION
            || mention.kind() == Mention.Kind.PERSON);
  }

  private static boolean isPartOfName(Word word) {
    return word.tag().startsWith("N")
        || word.tag().startsWith("J")
        || word.tag().equals("CD")
        || word.tag().equals("POS");
  }
}
