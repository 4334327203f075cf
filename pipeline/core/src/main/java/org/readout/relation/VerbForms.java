package org.readout.relation;

import org.readout.date.Tense;
import org.readout.linguistics.Dependencies;

/** What the form of a verb and its auxiliaries tell. */
final class VerbForms {
  private VerbForms() {}

  /** {@code have met} */
  static boolean isPerfect(Dependencies graph, int word) {
    return graph.word(word).tag().equals("VBN")
        && graph.dependents(word).stream()
            .anyMatch(
                one ->
                    graph.relation(one).startsWith("aux")
                        && graph.word(one).lemma().equals("have"));
  }

  /** {@code is to meet}, {@code was to have met}, {@code are to be received} */
  static boolean isArranged(Dependencies graph, int word) {
    String tag = graph.word(word).tag();
    if (!tag.equals("VB") && !tag.equals("VBN")) {
      return false;
    }
    boolean finite = false;
    boolean to = false;
    for (int one : graph.dependents(word)) {
      String relation = graph.relation(one);
      boolean auxiliary = relation.startsWith("aux") || relation.equals("cop");
      String form = graph.word(one).tag();
      boolean be = graph.word(one).lemma().equals("be") && !form.equals("VB");
      if (auxiliary && be && !to) {
        finite = form.startsWith("VB") && !form.equals("VBN") && !form.equals("VBG");
      }
      to |= relation.equals("mark") && graph.word(one).lemma().equals("to");
    }
    return finite && to;
  }

  /** {@code had been due to visit}: what had been planned did not come about. */
  static boolean isPastPerfect(Dependencies graph, int word) {
    boolean had =
        graph.dependents(word).stream()
            .anyMatch(
                one ->
                    graph.relation(one).startsWith("aux")
                        && graph.word(one).form().equalsIgnoreCase("had"));
    return had
        && graph.dependents(word).stream()
            .anyMatch(one -> graph.word(one).form().equalsIgnoreCase("been"));
  }

  /** The tense that a verb and its auxiliaries tell; unknown for an infinitive or a noun. */
  static Tense tense(Dependencies graph, int word) {
    String tag = graph.word(word).tag();
    return switch (tag) {
      case "VBD" -> Tense.PAST;
      case "VBZ", "VBP" -> Tense.PRESENT;
      case "VBN", "VBG" -> tenseOfAuxiliary(graph, word, tag);
      default -> Tense.UNKNOWN;
    };
  }

  private static Tense tenseOfAuxiliary(Dependencies graph, int word, String tag) {
    for (int dependent : graph.dependents(word)) {
      if (graph.relation(dependent).startsWith("aux")) {
        boolean infinitive =
            graph.word(dependent).tag().equals("VB") && graph.word(dependent).lemma().equals("be");
        if (infinitive && isToInfinitive(graph, word)) {
          return Tense.UNKNOWN;
        }
        boolean present =
            graph.word(dependent).tag().equals("VBZ") || graph.word(dependent).tag().equals("VBP");
        boolean perfect = graph.word(dependent).lemma().equals("have");
        boolean passive = graph.relation(dependent).equals("aux:pass");
        return present && !perfect && !(passive && tag.equals("VBN")) ? Tense.PRESENT : Tense.PAST;
      }
    }
    return tag.equals("VBN") ? Tense.PAST : Tense.UNKNOWN;
  }

  /** {@code to be received} */
  private static boolean isToInfinitive(Dependencies graph, int word) {
    return graph.dependents(word).stream()
        .anyMatch(
            one -> graph.relation(one).equals("mark") && graph.word(one).lemma().equals("to"));
  }

  /** {@code to meet} */
  static boolean isInfinitive(Dependencies graph, int word) {
    boolean base = graph.word(word).tag().equals("VB") || graph.word(word).tag().startsWith("JJ");
    return base
        && graph.dependents(word).stream()
            .anyMatch(
                dependent ->
                    graph.word(dependent).lemma().equals("to")
                        && graph.relation(dependent).equals("mark"));
  }

  /** Of {@code I was glad} the past; the present where there is no copula. */
  static Tense tenseOfCopula(Dependencies graph, int word) {
    boolean past =
        graph.dependents(word).stream()
            .anyMatch(
                one -> graph.relation(one).equals("cop") && graph.word(one).tag().equals("VBD"));
    return past || graph.word(word).tag().equals("VBD") ? Tense.PAST : Tense.PRESENT;
  }
}
