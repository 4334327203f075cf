package org.readout.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each topic to the occasion that was spoken of last before it. */
final class TopicAssignment {
  private static final int FARTHEST_SENTENCE = 3;

  private final Map<Integer, List<String>> topics;

  TopicAssignment(Map<Integer, List<String>> topics) {
    this.topics = topics;
  }

  /** The topics of an occasion in the order of the text, each once. */
  List<String> of(Occasion occasion, List<Occasion> occasions) {
    Set<String> own = new LinkedHashSet<>();
    topics.forEach(
        (sentence, told) -> {
          if (nearest(sentence, occasions) == distance(occasion, sentence)
              && distance(occasion, sentence) <= FARTHEST_SENTENCE) {
            own.addAll(told);
          }
        });
    return List.copyOf(own);
  }

  private static int nearest(int sentence, List<Occasion> occasions) {
    return occasions.stream()
        .mapToInt(occasion -> distance(occasion, sentence))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** How many sentences before the topic the occasion was last spoken of. */
  private static int distance(Occasion occasion, int sentence) {
    return occasion.mentions().stream()
        .filter(mention -> !mention.inTitle())
        .mapToInt(mention -> sentence - mention.relation().sentence())
        .filter(distance -> distance >= 0)
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
