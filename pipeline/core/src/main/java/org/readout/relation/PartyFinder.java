package org.readout.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.linguistics.Dependencies;
import org.readout.relation.Rule.GrammaticalFunction;

/**
 * Finds the parties that a rule gives a role to: along its paths, and where no path leads to any,
 * by word order.
 */
final class PartyFinder {
  private static final String STATES = "compound-country";

  /** States and bodies of states, joined by a hyphen. */
  private static final GrammaticalFunction STATE_PAIR =
      new GrammaticalFunction("state-pair", List.of());

  private static final Set<String> SUBJECTS = Set.of("subject", "passive-subject");
  private static final Set<String> OBJECTS = Set.of("object", "object-person", "passive-subject");

  /** Functions of those who are met, in which a list can go on. */
  private static final Set<String> COUNTERPARTS =
      Set.of("with", "light-with", "object-with", "object");

  private final Dependencies graph;
  private final ArgumentFinder arguments;
  private final NearbySubjects subjects;
  private final NearbyObjects objects;
  private final StatePairs statePairs;

  /**
   * A finder for one sentence.
   *
   * @param isTrigger whether a lemma is a trigger of a rule
   */
  PartyFinder(
      Dependencies graph,
      WordGroups groups,
      ArgumentFinder arguments,
      Predicate<String> isTrigger) {
    this.graph = graph;
    this.arguments = arguments;
    this.subjects = new NearbySubjects(graph, groups);
    this.objects = new NearbyObjects(graph, groups, isTrigger);
    this.statePairs = new StatePairs(graph, groups);
  }

  /** The parties of a trigger, in the order of the rule's roles. */
  List<Argument> find(Rule rule, int trigger) {
    List<Argument> all = new ArrayList<>();
    rule.arguments()
        .forEach(
            (role, functions) -> {
              List<Argument> found = new ArrayList<>(arguments.parties(role, functions, trigger));
              functions.stream()
                  .flatMap(List::stream)
                  .forEach(function -> found.addAll(nearby(role, function, trigger, found)));
              all.addAll(found);
            });
    return all;
  }

  /** The parties in a function by word order, where no path leads to any. */
  private List<Argument> nearby(
      Role role, GrammaticalFunction function, int trigger, List<Argument> found) {
    List<Integer> words =
        switch (function.name()) {
          case "subject" -> hasAny(found, SUBJECTS) ? List.of() : subjects.find(trigger);
          case "object-person" -> hasAny(found, OBJECTS) ? List.of() : objects.behind(trigger);
          case "object" -> hasAny(found, OBJECTS) ? further(found) : objects.rightBehind(trigger);
          case "with" ->
              hasAny(found, Demands.OTHER_SIDE) ? further(found) : objects.behindWith(trigger);
          case STATES -> statePairs.before(trigger);
          default -> List.of();
        };
    GrammaticalFunction told = function.name().equals(STATES) ? STATE_PAIR : function;
    List<Argument> more = new ArrayList<>();
    for (int word : words) {
      for (Argument argument : arguments.at(role, told, word)) {
        boolean known =
            found.stream().anyMatch(other -> other.entities().containsAll(argument.entities()));
        if (!known) {
          more.add(argument);
        }
      }
    }
    return more;
  }

  /** Those whom the list of counterparts is continued with behind the last that was found. */
  private List<Integer> further(List<Argument> found) {
    int last =
        found.stream()
            .filter(argument -> COUNTERPARTS.contains(argument.function()))
            .mapToInt(argument -> graph.wordOf(argument.from()))
            .max()
            .orElse(-1);
    return last < 0 ? List.of() : objects.further(last);
  }

  private static boolean hasAny(List<Argument> found, Set<String> functions) {
    return found.stream().anyMatch(argument -> functions.contains(argument.function()));
  }
}
