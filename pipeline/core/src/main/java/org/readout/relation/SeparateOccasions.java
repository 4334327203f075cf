package org.readout.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.linguistics.Dependencies;
import org.readout.linguistics.Tagged;
import org.readout.words.WordLists;

/**
 * {@code Met bilaterally with A and B}, {@code separate meetings with A and B}: one occasion with
 * each.
 */
final class SeparateOccasions {
  private static final Set<String> WORDS = WordLists.ENGLISH.set("separately");
  private static final String MEETING = "meeting";
  private static final Set<String> OCCASIONS = WordLists.ENGLISH.set("separable-occasions");
  private static final Set<String> SEQUELS = WordLists.ENGLISH.set("sequels");
  private static final Set<String> JOINING = Set.of(",", "and", "as", "well", "both");
  private static final Set<String> COUNTERPART_FUNCTIONS = Set.of("with", "light-with", "object");

  private SeparateOccasions() {}

  static List<RelationMention> of(Tagged tagged, Dependencies graph, RelationMention mention) {
    List<Argument> counterparts =
        mention.arguments().stream()
            .filter(argument -> COUNTERPART_FUNCTIONS.contains(argument.function()))
            .toList();
    boolean apart =
        counterparts.stream().mapToInt(argument -> argument.entities().size()).sum() > 1
            && tellsApart(tagged, graph, mention.trigger());
    if (counterparts.size() < 2 && !apart) {
      return List.of(mention);
    }
    List<List<Argument>> groups =
        apart
            ? counterparts.stream().flatMap(SeparateOccasions::each).map(List::of).toList()
            : behindOwnPreposition(tagged, counterparts);
    return groups.stream().map(group -> withOnly(group, counterparts, mention)).toList();
  }

  /** {@code The leaders of A and B}: an argument for each of them. */
  private static Stream<Argument> each(Argument counterparts) {
    return counterparts.entities().stream()
        .map(
            entity ->
                new Argument(
                    counterparts.role(),
                    List.of(entity),
                    counterparts.from(),
                    counterparts.to(),
                    counterparts.function(),
                    counterparts.path()));
  }

  private static RelationMention withOnly(
      List<Argument> group, List<Argument> counterparts, RelationMention mention) {
    List<Argument> parties = new ArrayList<>(mention.arguments());
    parties.removeAll(counterparts);
    parties.addAll(group);
    return new RelationMention(
        mention.rule(),
        mention.modality(),
        mention.tense(),
        mention.sentence(),
        mention.trigger(),
        parties,
        mention.places(),
        mention.date());
  }

  /** {@code Met with A and B; with C; and later with D}: whoever is set apart. */
  private static List<List<Argument>> behindOwnPreposition(
      Tagged tagged, List<Argument> counterparts) {
    List<List<Argument>> groups = new ArrayList<>();
    List<Argument> inOrder = new ArrayList<>(counterparts);
    inOrder.sort(Comparator.comparingInt(Argument::from));
    int end = 0;
    for (Argument counterpart : inOrder) {
      if (groups.isEmpty() || isSetApart(tagged, end, counterpart.from())) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(counterpart);
      end = counterpart.to();
    }
    return groups;
  }

  /**
   * True where a word between two counterparts tells them apart, or where the second has a "with"
   * of its own and more stands between than {@code and} or {@code as well as}.
   */
  private static boolean isSetApart(Tagged tagged, int from, int to) {
    int before = to - 1;
    while (before > 0 && (tagged.tag(before).equals("DT") || tagged.tag(before).startsWith("J"))) {
      before--;
    }
    boolean own = before >= from && tagged.lemma(before).equals("with");
    return IntStream.range(from, Math.max(from, own ? before : to))
        .mapToObj(tagged::lemma)
        .anyMatch(
            word ->
                WORDS.contains(word) || SEQUELS.contains(word) || (own && !JOINING.contains(word)));
  }

  /** Words beside the trigger, or anywhere in the sentence before a plural of it, tell apart. */
  private static boolean tellsApart(Tagged tagged, Dependencies graph, int token) {
    for (int i = 0; i + 1 < tagged.size(); i++) {
      if (WORDS.contains(tagged.lemma(i))
          && OCCASIONS.contains(tagged.lemma(i + 1))
          && tagged.tag(i + 1).endsWith("S")) {
        return true;
      }
    }
    for (int word = 0; word < graph.size(); word++) {
      if (graph.word(word).from() == token) {
        String tag = graph.word(word).tag();
        boolean several = tag.equals("NNS") || tag.equals("NNPS");
        boolean noun = tag.startsWith("N");
        return (several && MEETING.equals(graph.word(word).lemma()))
            || (!noun
                && graph.dependents(word).stream()
                    .anyMatch(dependent -> WORDS.contains(graph.word(dependent).lemma())));
      }
    }
    return false;
  }
}
