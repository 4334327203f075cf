package org.readout.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.entity.Mention;
import org.readout.linguistics.Dependencies;
import org.readout.linguistics.Word;
import org.readout.words.WordLists;

/** The words that stand in a list with a word, or that it includes, in one parsed sentence. */
final class ListedWords {
  private static final int DEEPEST_LIST = 40;

  /** Nouns that only count what their complement names: {@code a number of officials}. */
  private static final Set<String> COUNTING = WordLists.ENGLISH.set("counting");

  /** How somebody is added to a list other than by "and". */
  private static final Set<String> INCLUDING =
      Set.of(
          "nmod:including",
          "nmod:include",
          "obl:including",
          "obl:include",
          "nmod:along",
          "nmod:alongside",
          "nmod:together");

  /** Nouns that a place's name explains: {@code the port of Tunis}. */
  private static final Set<String> PLACE_NOUNS = WordLists.ENGLISH.set("place-nouns");

  private static final Set<String> NAMING = Set.of("nmod:of", "appos");

  private final Dependencies graph;
  private final WordGroups groups;

  ListedWords(Dependencies graph, WordGroups groups) {
    this.graph = graph;
    this.groups = groups;
  }

  /** A word with those that stand beside it in a list, and those that it includes. */
  List<Integer> of(int word) {
    List<Integer> list = new ArrayList<>();
    gather(word, list);
    return list;
  }

  private void gather(int word, List<Integer> list) {
    if (list.contains(word) || list.size() >= DEEPEST_LIST) {
      return;
    }
    list.add(word);
    if (list.size() == 1 && !isPartOfAnOccasion(word)) {
      return;
    }
    boolean counts =
        COUNTING.contains(graph.word(word).lemma()) && groups.mentionOf(graph.word(word)) == null;
    for (int dependent : graph.dependents(word)) {
      String relation = graph.relation(dependent);
      boolean listed = relation.equals("conj") && !graph.word(dependent).tag().startsWith("V");
      boolean included =
          INCLUDING.contains(relation) || (relation.equals("appos") && isPerson(dependent));
      if (listed || included || (counts && relation.equals("nmod:of"))) {
        gather(dependent, list);
      }
    }
  }

  /**
   * {@code welcomed the progress and the leadership of A}: what stands beside a thing is no party
   * either.
   */
  private boolean isPartOfAnOccasion(int word) {
    Word at = graph.word(word);
    boolean place = at.tag().startsWith("NNP");
    return place
        || groups.mentionOf(at) != null
        || at.tag().startsWith("PRP")
        || at.tag().startsWith("WP")
        || COUNTING.contains(at.lemma());
  }

  private boolean isPerson(int word) {
    Mention mention = groups.mentionOf(graph.word(word));
    return mention != null && mention.kind() == Mention.Kind.PERSON;
  }

  /** The words of a list; of {@code the port of Tunis}, the name alone. */
  List<Integer> named(int word) {
    List<Integer> named = new ArrayList<>();
    for (int listed : of(word)) {
      named.add(listed);
      if (PLACE_NOUNS.contains(graph.word(listed).lemma())
          && groups.mentionOf(graph.word(listed)) == null) {
        graph.dependents(listed).stream()
            .filter(dependent -> NAMING.contains(graph.relation(dependent)))
            .forEach(dependent -> named.addAll(of(dependent)));
      }
    }
    return named;
  }
}
