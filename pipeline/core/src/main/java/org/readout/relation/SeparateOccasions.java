package org.readout.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.linguistics.Dependencies;

/**
 * {@code Met bilaterally with A and B}, {@code separate meetings with A and B}: one occasion with
 * each.
 */
final class SeparateOccasions {
  private static final Set<String> WORDS =
      Set.of("bilaterally", "separately", "individually", "bilateral", "separate", "individual");
  private static final Set<String> COUNTERPART_FUNCTIONS = Set.of("with", "light-with", "object");

  private SeparateOccasions() {}

  static List<RelationMention> of(Dependencies graph, int trigger, RelationMention mention) {
    List<Argument> counterparts =
        mention.arguments().stream()
            .filter(argument -> COUNTERPART_FUNCTIONS.contains(argument.function()))
            .toList();
    if (counterparts.size() < 2 || !tellsApart(graph, trigger)) {
      return List.of(mention);
    }
    List<RelationMention> separate = new ArrayList<>();
    for (Argument counterpart : counterparts) {
      List<Argument> parties = new ArrayList<>(mention.arguments());
      parties.removeAll(counterparts);
      parties.add(counterpart);
      separate.add(
          new RelationMention(
              mention.rule(),
              mention.modality(),
              mention.tense(),
              mention.sentence(),
              mention.trigger(),
              parties,
              mention.places(),
              mention.date()));
    }
    return separate;
  }

  private static boolean tellsApart(Dependencies graph, int trigger) {
    boolean oneNoun =
        graph.word(trigger).tag().equals("NN") || graph.word(trigger).tag().equals("NNP");
    return !oneNoun
        && graph.dependents(trigger).stream()
            .anyMatch(dependent -> WORDS.contains(graph.word(dependent).lemma()));
  }
}
