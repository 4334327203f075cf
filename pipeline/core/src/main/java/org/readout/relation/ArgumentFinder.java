package org.readout.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.entity.Entities;
import org.readout.entity.Entity;
import org.readout.entity.Mention;
import org.readout.entity.PartyKind;
import org.readout.entity.Place;
import org.readout.entity.PlaceKind;
import org.readout.linguistics.Dependencies;
import org.readout.linguistics.Tagged;
import org.readout.linguistics.Word;
import org.readout.relation.Rule.GrammaticalFunction;

/** Follows the paths of a rule to the parties and places that they lead to, in one sentence. */
final class ArgumentFinder {
  private static final int DEEPEST_LIST = 40;
  private static final int DEEPEST_CLAUSE = 4;

  /** Nouns that only count what their complement names: {@code a number of officials}. */
  private static final Set<String> COUNTING =
      Set.of(
          "number",
          "range",
          "series",
          "variety",
          "group",
          "set",
          "host",
          "array",
          "some",
          "many",
          "all",
          "most",
          "several",
          "one",
          "both",
          "generation",
          "handful",
          "dozen",
          "couple",
          "pair",
          "hundred",
          "score",
          "cross-section");

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

  private final Tagged tagged;
  private final Dependencies graph;
  private final WordGroups groups;
  private final Entities entities;

  ArgumentFinder(Tagged tagged, Dependencies graph, WordGroups groups, Entities entities) {
    this.tagged = tagged;
    this.graph = graph;
    this.groups = groups;
    this.entities = entities;
  }

  /** The parties in a role, each once, in the order in which the functions lead to them. */
  List<Argument> parties(Role role, List<List<GrammaticalFunction>> groups, int trigger) {
    List<Argument> found = new ArrayList<>();
    Set<Entity> seen = new HashSet<>();
    for (List<GrammaticalFunction> alternatives : groups) {
      for (Argument argument : first(role, alternatives, trigger)) {
        if (seen.addAll(argument.entities())) {
          found.add(argument);
        }
      }
    }
    return found;
  }

  private List<Argument> first(Role role, List<GrammaticalFunction> alternatives, int trigger) {
    for (GrammaticalFunction function : alternatives) {
      List<Argument> found = parties(role, function, trigger);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Argument> parties(Role role, GrammaticalFunction function, int trigger) {
    for (Path path : function.paths()) {
      List<Argument> found = new ArrayList<>();
      for (Map.Entry<Integer, String> reached : path.from(graph, trigger).entrySet()) {
        for (int word : list(reached.getKey())) {
          Argument argument =
              word == trigger ? null : party(role, function, word, reached.getValue());
          if (argument != null) {
            found.add(argument);
          }
        }
        if (!found.isEmpty() && path.toString().contains("<")) {
          break;
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /**
   * The parties that a word and those listed with it name, found by word order; empty where they
   * name none that fits.
   */
  List<Argument> at(Role role, GrammaticalFunction function, int word) {
    List<Argument> found = new ArrayList<>();
    for (int listed : list(word)) {
      Argument argument = party(role, function, listed, "by word order");
      if (argument != null) {
        found.add(argument);
      }
    }
    return found;
  }

  private @Nullable Argument party(Role role, GrammaticalFunction function, int word, String path) {
    Word at = graph.word(antecedent(word));
    Mention mention = groups.mentionOf(at);
    if (function.name().startsWith("object") && isPossessor(at)) {
      return null;
    }
    List<Entity> speaksOf =
        mention != null
            ? entities.of(mention)
            : entities.ofPronoun(tagged.sentence().index(), at.from());
    List<Entity> fitting =
        speaksOf.stream().filter(entity -> fits(role, function, entity)).toList();
    return fitting.isEmpty()
        ? null
        : new Argument(role, fitting, at.from(), at.to(), function.name(), path);
  }

  /** {@code Called Berg's claims false}: whoever owns the object is not the object. */
  private boolean isPossessor(Word word) {
    return word.to() < tagged.size() && tagged.tag(word.to()).equals("POS");
  }

  /** {@code The president, with whom he talked}: whom a relative pronoun stands for. */
  private int antecedent(int word) {
    if (!graph.word(word).tag().startsWith("WP")) {
      return word;
    }
    for (int up = word, steps = 0; up >= 0 && steps < DEEPEST_CLAUSE; steps++) {
      if (graph.relation(up).equals("acl:relcl")) {
        return graph.governor(up);
      }
      up = graph.governor(up);
    }
    return word;
  }

  /** Functions whose name ends so lead to countries only, or to people only. */
  private static boolean fits(Role role, GrammaticalFunction function, Entity entity) {
    boolean people = entity.kind() == PartyKind.PERSON || entity.kind() == PartyKind.GROUP;
    if (function.name().endsWith("-country")) {
      return entity.kind() == PartyKind.COUNTRY;
    }
    return people || (role != Role.VISITOR && !function.name().endsWith("-person"));
  }

  /** A word with those that stand beside it in a list, and those that it includes. */
  private List<Integer> list(int word) {
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

  /** The places that the functions lead to: those of the first function that leads to any. */
  List<PlaceArgument> places(List<GrammaticalFunction> functions, int trigger) {
    for (GrammaticalFunction function : functions) {
      for (Path path : function.paths()) {
        List<PlaceArgument> found = new ArrayList<>();
        path.from(graph, trigger)
            .forEach((word, way) -> list(word).forEach(listed -> addPlace(found, listed, way)));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** {@code Talks on Ukraine} are about it, not there. */
  private static boolean isWide(Place place) {
    return place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.REGION;
  }

  private void addPlace(List<PlaceArgument> found, int word, String path) {
    Mention mention = groups.mentionOf(graph.word(word));
    if (mention != null
        && mention.place() != null
        && !(path.endsWith(":on") && isWide(mention.place()))
        && found.stream().noneMatch(known -> known.mention().equals(mention))) {
      found.add(new PlaceArgument(mention.place(), mention, path));
    }
  }
}
