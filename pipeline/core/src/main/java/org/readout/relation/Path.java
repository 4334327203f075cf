package org.readout.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.linguistics.Dependencies;

/**
 * A path over dependencies: steps to dependents ({@code >nsubj}) and to governors ({@code <xcomp}),
 * each with alternatives ({@code >obl:with|nmod:with}), any preposition ({@code >obl:*}) words
 * ({@code >obl:at[invitation]}, {@code <obj[!say]}) and, with a star, any number of times ({@code
 * <xcomp|conj*}). Immutable.
 */
final class Path {
  private static final int MOST_REPETITIONS = 4;

  private record Step(
      boolean up, List<String> relations, boolean repeated, List<String> lemmas, boolean except) {
    boolean accepts(Dependencies graph, int word) {
      return lemmas.isEmpty() || lemmas.contains(graph.word(word).lemma()) != except;
    }

    boolean accepts(String relation) {
      for (String wanted : relations) {
        boolean any =
            wanted.endsWith("*") && relation.startsWith(wanted.substring(0, wanted.length() - 1));
        if (any || wanted.equals(relation)) {
          return true;
        }
      }
      return false;
    }
  }

  private final String text;
  private final List<Step> steps;

  private Path(String text, List<Step> steps) {
    this.text = text;
    this.steps = List.copyOf(steps);
  }

  /**
   * Reads a path.
   *
   * @throws IllegalArgumentException where it is none
   */
  static Path parse(String text) {
    List<Step> steps = new ArrayList<>();
    for (String step : text.strip().split("\\s+", -1)) {
      String part = step;
      boolean up = part.startsWith("<");
      if ((!up && !part.startsWith(">")) || part.length() < 2) {
        throw new IllegalArgumentException(
            "'" + part + "' is no step of a path: begin it with > or <");
      }
      int bracket = part.indexOf('[');
      boolean except = bracket > 0 && part.startsWith("[!", bracket);
      List<String> lemmas =
          bracket < 0
              ? List.of()
              : List.of(
                  part.substring(bracket + (except ? 2 : 1), part.length() - 1).split("\\|", -1));
      part = bracket < 0 ? part : part.substring(0, bracket);
      boolean repeated = part.endsWith("*") && !part.endsWith(":*");
      String relations = part.substring(1, repeated ? part.length() - 1 : part.length());
      steps.add(new Step(up, List.of(relations.split("\\|", -1)), repeated, lemmas, except));
    }
    return new Path(text.strip(), steps);
  }

  /**
   * The words that the path leads to from a word, nearest first, each with the steps that were
   * really taken.
   */
  Map<Integer, String> from(Dependencies graph, int start) {
    Map<Integer, String> reached = new LinkedHashMap<>();
    reached.put(start, "");
    for (Step step : steps) {
      reached = step.repeated() ? repeat(graph, reached, step) : once(graph, reached, step);
    }
    return reached;
  }

  private static Map<Integer, String> repeat(
      Dependencies graph, Map<Integer, String> from, Step step) {
    Map<Integer, String> all = new LinkedHashMap<>(from);
    Map<Integer, String> last = from;
    for (int i = 0; i < MOST_REPETITIONS && !last.isEmpty(); i++) {
      last = once(graph, last, step);
      last.forEach(all::putIfAbsent);
    }
    return all;
  }

  private static Map<Integer, String> once(
      Dependencies graph, Map<Integer, String> from, Step step) {
    Map<Integer, String> next = new LinkedHashMap<>();
    from.forEach(
        (word, way) -> {
          if (step.up()) {
            int governor = graph.governor(word);
            if (governor >= 0
                && step.accepts(graph.relation(word))
                && step.accepts(graph, governor)) {
              next.putIfAbsent(governor, join(way, "<" + graph.relation(word)));
            }
          } else {
            for (int dependent : graph.dependents(word)) {
              if (step.accepts(graph.relation(dependent)) && step.accepts(graph, dependent)) {
                next.putIfAbsent(dependent, join(way, ">" + graph.relation(dependent)));
              }
            }
          }
        });
    return next;
  }

  private static String join(String way, String step) {
    return way.isEmpty() ? step : way + " " + step;
  }

  @Override
  public String toString() {
    return text;
  }
}
