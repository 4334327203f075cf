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
import org.readout.words.WordLists;

/** Follows the paths of a rule to the parties and places that they lead to, in one sentence. */
final class ArgumentFinder {
  private static final int DEEPEST_CLAUSE = 4;

  private static final Set<String> RANKING = WordLists.ENGLISH.set("singling-out");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "any");

  private final Tagged tagged;
  private final Dependencies graph;
  private final WordGroups groups;
  private final Entities entities;
  private final ListedWords lists;

  ArgumentFinder(Tagged tagged, Dependencies graph, WordGroups groups, Entities entities) {
    this.tagged = tagged;
    this.graph = graph;
    this.groups = groups;
    this.entities = entities;
    this.lists = new ListedWords(graph, groups);
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
    boolean ownSubject = hasOwnSubject(trigger);
    for (Path path : function.paths()) {
      if (ownSubject && path.toString().startsWith("<xcomp|conj|advcl*")) {
        continue;
      }
      List<Argument> found = new ArrayList<>();
      for (Map.Entry<Integer, String> reached : path.from(graph, trigger).entrySet()) {
        for (int word : lists.of(reached.getKey())) {
          Argument argument =
              word == trigger ? null : party(role, function, word, reached.getValue());
          if (argument != null) {
            found.add(argument);
            found.addAll(leaders(argument));
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

  /** {@code Berg said that aid went to Tunis}: who went has been told, and it is not Berg. */
  private boolean hasOwnSubject(int trigger) {
    return graph.dependents(trigger).stream()
        .anyMatch(
            dependent ->
                graph.relation(dependent).startsWith("nsubj")
                    && !graph.word(dependent).tag().startsWith("W"));
  }

  /**
   * The parties that a word and those listed with it name, found by word order; empty where they
   * name none that fits.
   */
  List<Argument> at(Role role, GrammaticalFunction function, int word) {
    List<Argument> found = new ArrayList<>();
    for (int listed : lists.of(word)) {
      Argument argument = party(role, function, listed, "by word order");
      if (argument != null) {
        found.add(argument);
        found.addAll(leaders(argument));
      }
    }
    return found;
  }

  /** Of {@code a delegation led by the minister}, the minister, who comes with it. */
  private List<Argument> leaders(Argument group) {
    return groups.leadersAt(group.from()).stream()
        .map(
            leader ->
                new Argument(
                    group.role(),
                    entities.of(leader),
                    leader.from(),
                    leader.to(),
                    group.function(),
                    group.path() + " led by"))
        .toList();
  }

  private @Nullable Argument party(Role role, GrammaticalFunction function, int word, String path) {
    Word at = graph.word(antecedent(word));
    Mention mention = groups.mentionOf(at);
    if ((function.name().startsWith("object") && isPossessor(at))
        || (mention != null && isAnybody(mention, path))) {
      return null;
    }
    List<Entity> speaksOf = mention != null ? entities.of(mention) : pronoun(at, word);
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
    int before = word > 1 && graph.word(word - 1).lemma().equals(",") ? word - 2 : word - 1;
    return before >= 0 && groups.mentionOf(graph.word(before)) != null ? before : word;
  }

  /** Whom a pronoun speaks of; "its" the group named before it. */
  private List<Entity> pronoun(Word at, int word) {
    List<Entity> known = entities.ofPronoun(tagged.sentence().index(), at.from());
    if (known.isEmpty() && at.lemma().equals("its")) {
      for (int i = word - 1; i >= 0; i--) {
        Mention before = groups.mentionOf(graph.word(i));
        if (before != null && before.kind() == Mention.Kind.GROUP) {
          return entities.of(before);
        }
      }
    }
    return known;
  }

  /**
   * {@code The first minister to visit Tunis}, {@code the first visit of an American president}: a
   * class of people, of which the one meant is told elsewhere.
   */
  private boolean isAnybody(Mention mention, String path) {
    if (mention.kind() != Mention.Kind.DESCRIPTION) {
      return false;
    }
    boolean ranked =
        path.startsWith("<acl") && !path.contains(" ") && RANKING.contains(firstWord(mention));
    boolean indefinite = INDEFINITE.contains(tagged.lemma(mention.from()));
    return ranked || (indefinite && (path.equals(">nmod:by") || path.equals(">nmod:of")));
  }

  private String firstWord(Mention mention) {
    return tagged.lemma(mention.nameFrom());
  }

  /** Functions whose name ends so lead to countries only, or to people only. */
  private static boolean fits(Role role, GrammaticalFunction function, Entity entity) {
    if (role == Role.VISITOR && PrivateGroups.contains(entity)) {
      return false;
    }
    boolean people = entity.kind() == PartyKind.PERSON || entity.kind() == PartyKind.GROUP;
    if (function.name().endsWith("-country")) {
      return entity.kind() == PartyKind.COUNTRY;
    }
    return people || (role != Role.VISITOR && !function.name().endsWith("-person"));
  }

  /** The places that the functions lead to: those of the first function that leads to any. */
  List<PlaceArgument> places(List<GrammaticalFunction> functions, int trigger) {
    for (GrammaticalFunction function : functions) {
      for (Path path : function.paths()) {
        List<PlaceArgument> found = new ArrayList<>();
        path.from(graph, trigger)
            .forEach(
                (word, way) -> lists.named(word).forEach(listed -> addPlace(found, listed, way)));
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
