package org.readout.relation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.date.Tense;
import org.readout.linguistics.Dependencies;

/**
 * What the verbs and nouns above a trigger make of it: {@code called off the visit}, {@code an
 * invitation to visit}. Immutable.
 */
final class Governors {
  private final ModalityWords lexicon;

  Governors(ModalityWords lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The word above that tells: of {@code has no plans to visit} and {@code extended an invitation
   * to visit} the noun, where the parser hangs the infinitive on the verb.
   */
  int telling(Dependencies graph, int word, int governor) {
    String relation = graph.relation(word);
    if (governing(graph, governor) != null
        || !Set.of("xcomp", "ccomp", "advcl").contains(relation)) {
      return governor;
    }
    return graph.dependents(governor).stream()
        .filter(one -> graph.relation(one).equals("obj") && one < word)
        .filter(one -> graph.word(one).tag().startsWith("N") && governing(graph, one) != null)
        .findFirst()
        .orElse(governor);
  }

  /** {@code no plans to visit} */
  static boolean isNone(Dependencies graph, int governor) {
    return graph.dependents(governor).stream()
        .anyMatch(one -> graph.relation(one).equals("det") && graph.word(one).lemma().equals("no"));
  }

  /**
   * {@code A visit, planned for May, was called off}: where the parser makes the noun the head of
   * the sentence, the verb behind it still tells.
   */
  ModalityFinder.@Nullable Reading apart(Dependencies graph, int noun) {
    if (graph.governor(noun) >= 0 || !graph.word(noun).tag().startsWith("N")) {
      return null;
    }
    for (int i = noun + 1; i < graph.size(); i++) {
      boolean passive = graph.word(i).tag().equals("VBN") && graph.word(i - 1).lemma().equals("be");
      if (passive && governing(graph, i) == Modality.CANCELLED) {
        return new ModalityFinder.Reading(Modality.CANCELLED, Tense.PAST, graph.word(i).lemma());
      }
      boolean not = graph.word(i - 1).lemma().equals("not");
      if (not && graph.word(i).lemma().equals("take")) {
        return new ModalityFinder.Reading(Modality.DENIED, Tense.PAST, "not");
      }
    }
    return null;
  }

  /** {@code The visit, scheduled for May, has been postponed}. */
  boolean isCalledOffBehind(Dependencies graph, int noun) {
    int governor = graph.governor(noun);
    boolean reduced =
        graph.word(noun).tag().startsWith("N")
            && governor > noun
            && graph.word(governor).tag().equals("VBN")
            && graph.dependents(governor).stream()
                .noneMatch(one -> graph.relation(one).startsWith("aux"));
    for (int i = governor + 1; reduced && i < graph.size(); i++) {
      boolean passive = graph.word(i).tag().equals("VBN") && graph.word(i - 1).lemma().equals("be");
      if (passive && governing(graph, i) == Modality.CANCELLED) {
        return true;
      }
    }
    return false;
  }

  /** {@code the trip, which was called off}, {@code a trip called off on Monday} */
  boolean isCalledOffWithin(Dependencies graph, int noun) {
    return graph.dependents(noun).stream()
        .anyMatch(
            one ->
                graph.relation(one).startsWith("acl")
                    && graph.word(one).tag().equals("VBN")
                    && governing(graph, one) == Modality.CANCELLED);
  }

  /** {@code the planned stop was dropped}: what governs the noun outweighs its modifier. */
  @Nullable Modality calledOff(Dependencies graph, int noun) {
    int governor = graph.governor(noun);
    String relation = graph.relation(noun);
    if (governor < 0 || !(relation.startsWith("nsubj") || relation.equals("obj"))) {
      return null;
    }
    Modality governing = governing(graph, governor);
    return governing == Modality.CANCELLED ? governing : null;
  }

  /** What a verb or noun, with its particle, makes of what it governs; null where nothing. */
  @Nullable Modality governing(Dependencies graph, int governor) {
    String lemma = graph.word(governor).lemma();
    boolean particle = false;
    for (int dependent : graph.dependents(governor)) {
      boolean phrasal = graph.relation(dependent).equals("compound:prt");
      particle |= phrasal;
      Modality told =
          phrasal || dependent == governor + 1
              ? governed(lemma + " " + graph.word(dependent).lemma())
              : null;
      if (told != null) {
        return told;
      }
    }
    Modality told = particle ? null : governed(lemma);
    return told == Modality.PLANNED && VerbForms.isPastPerfect(graph, governor)
        ? Modality.CANCELLED
        : told;
  }

  private @Nullable Modality governed(String lemma) {
    for (Modality modality :
        new Modality[] {Modality.CANCELLED, Modality.DENIED, Modality.PROPOSED, Modality.PLANNED}) {
      if (lexicon.governs(modality, lemma)) {
        return modality;
      }
    }
    return null;
  }
}
