package org.readout.relation;

import java.util.Set;
import org.readout.linguistics.Dependencies;
import org.readout.linguistics.Tagged;

/** Tells where somebody is only said to have come, so that the place is that of the story. */
final class Arrivals {
  /** What can follow a verb of arrival and tells no place. */
  private static final Set<String> PLACELESS =
      Set.of("obl:from", "obl:with", "obl:for", "obl:by", "obl:after", "obl:before", "obl:aboard");

  /** {@code Arrived on a visit} */
  private static final Set<String> JOURNEYS =
      Set.of("visit", "trip", "tour", "journey", "mission", "leg", "stage", "invitation", "head");

  private static final Set<String> COMPLEMENTS = Set.of("obj", "xcomp", "ccomp");
  private static final Set<String> ELSEWHERE = Set.of("where", "there", "here", "home", "back");

  /** What follows "came" where nothing but a time, a purpose or company is told. */
  private static final Set<String> BEHIND_COMING =
      Set.of("in", "on", "for", "with", "last", "this", "next", "today", "tomorrow", "yesterday");

  private Arrivals() {}

  /** True where a sentence has a verb of arrival that can do without a place. */
  static boolean areTold(Tagged tagged) {
    for (int i = 0; i < tagged.size(); i++) {
      if (isArrival(
          tagged.lemma(i), tagged.tag(i), i + 1 < tagged.size() ? tagged.lemma(i + 1) : "")) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code Arrived on Sunday from Tunis}, {@code flew in from Tunis}, {@code is due on Monday}: no
   * place is told.
   *
   * @param dated whether the sentence tells a time
   */
  static boolean isWithoutPlace(Dependencies graph, int verb, boolean dated) {
    String next = verb + 1 < graph.size() ? graph.word(verb + 1).lemma() : "";
    boolean comes = graph.word(verb).lemma().equals("come");
    return (comes ? dated && !next.equals("in") : isArrival(graph, verb, next))
        && graph.dependents(verb).stream()
            .noneMatch(
                one -> tellsPlace(graph, one) || ELSEWHERE.contains(graph.word(one).lemma()));
  }

  private static boolean tellsPlace(Dependencies graph, int dependent) {
    String relation = graph.relation(dependent);
    return COMPLEMENTS.contains(relation)
        || (relation.startsWith("obl:")
            && !PLACELESS.contains(relation)
            && !JOURNEYS.contains(graph.word(dependent).lemma()));
  }

  private static boolean isArrival(Dependencies graph, int verb, String next) {
    return isArrival(graph.word(verb).lemma(), graph.word(verb).tag(), next);
  }

  private static boolean isArrival(String lemma, String tag, String next) {
    return switch (lemma) {
      case "arrive", "land" -> tag.startsWith("V");
      case "due" -> tag.startsWith("J");
      case "expect" -> tag.equals("VBN");
      case "touch", "set" -> next.equals("down");
      case "fly", "drive", "jet" -> next.equals("in");
      case "come" -> BEHIND_COMING.contains(next);
      default -> false;
    };
  }
}
