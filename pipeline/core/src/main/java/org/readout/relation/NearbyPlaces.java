package org.readout.relation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.entity.Mention;
import org.readout.entity.Place;
import org.readout.entity.PlaceKind;
import org.readout.linguistics.Dependencies;
import org.readout.linguistics.Tagged;
import org.readout.linguistics.Word;

/**
 * Finds the place of a trigger by word order, where no path leads to one: the parser attaches
 * wrongly, but the words of "arrived in Lisbon" stand side by side.
 */
final class NearbyPlaces {
  private static final int FARTHEST_PLACE = 10;
  private static final int NEAREST_PLACE = 4;
  private static final int FARTHEST_WHERE = 7;

  /** The prepositions that a grammatical function of a rule stands for. */
  private static final Map<String, Set<String>> PREPOSITIONS =
      Map.of(
          "in",
          Set.of("in", "at"),
          "to",
          Set.of("to", "into"),
          "for",
          Set.of("for"),
          "near",
          Set.of("near"));

  private final Tagged tagged;
  private final Dependencies graph;
  private final WordGroups groups;
  private final Predicate<String> isTrigger;

  /**
   * The places of one sentence.
   *
   * @param isTrigger whether a lemma is a trigger of a rule
   */
  NearbyPlaces(Tagged tagged, Dependencies graph, WordGroups groups, Predicate<String> isTrigger) {
    this.tagged = tagged;
    this.graph = graph;
    this.groups = groups;
    this.isTrigger = isTrigger;
  }

  /**
   * The place behind a preposition that the rule asks for, nearest behind the trigger, unless
   * another trigger stands between.
   */
  List<PlaceArgument> find(Rule rule, List<Argument> parties, int trigger) {
    Set<String> prepositions = new HashSet<>();
    rule.placeFunctions()
        .forEach(
            function -> prepositions.addAll(PREPOSITIONS.getOrDefault(function.name(), Set.of())));
    PlaceArgument before = prepositions.contains("in") ? placeBeforeWhere(trigger) : null;
    PlaceArgument behind = placeBehind(rule, prepositions, parties, trigger);
    if (before != null) {
      return List.of(behind != null && isWithin(behind.place(), before.place()) ? behind : before);
    }
    PlaceArgument beside =
        rule.placeFunctions().stream().anyMatch(function -> function.name().equals("object"))
            ? placeBeside(trigger)
            : null;
    if (beside != null) {
      return List.of(beside);
    }
    return behind == null ? List.of() : List.of(behind);
  }

  private static boolean isWithin(Place place, Place wider) {
    return wider.kind() == PlaceKind.COUNTRY
        && place.kind() != PlaceKind.COUNTRY
        && wider.country() != null
        && wider.country().equals(place.country());
  }

  private @Nullable PlaceArgument placeBehind(
      Rule rule, Set<String> prepositions, List<Argument> parties, int trigger) {
    for (int i = trigger + 1; i < graph.size() && i <= farthest(rule, trigger); i++) {
      Word word = graph.word(i);
      if (word.tag().startsWith("V") && isTrigger.test(word.lemma())) {
        return null;
      }
      Mention mention = groups.mentionOf(word);
      boolean party = parties.stream().anyMatch(argument -> argument.from() == word.from());
      if (mention != null && mention.place() != null && !party) {
        String preposition = prepositionBefore(word.from());
        if (prepositions.contains(preposition)) {
          return new PlaceArgument(mention.place(), mention, "nearest behind " + preposition);
        }
      }
    }
    return null;
  }

  /** {@code Visited Lisbon}, where the parser takes the verb for an adjective of the place. */
  private @Nullable PlaceArgument placeBeside(int trigger) {
    boolean article = trigger + 1 < graph.size() && graph.word(trigger + 1).tag().equals("DT");
    int next = article ? trigger + 2 : trigger + 1;
    boolean verb = graph.word(trigger).tag().startsWith("V");
    Mention mention = verb && next < graph.size() ? groups.mentionOf(graph.word(next)) : null;
    return mention == null || mention.place() == null
        ? null
        : new PlaceArgument(mention.place(), mention, "right behind");
  }

  /** {@code Lisbon, where the minister arrived on Monday} */
  private @Nullable PlaceArgument placeBeforeWhere(int trigger) {
    for (int i = trigger - 1; i > 0 && trigger - i <= FARTHEST_WHERE; i--) {
      Word word = graph.word(i);
      if (word.tag().startsWith("V")
          && isTrigger.test(word.lemma())
          && !NearbySubjects.isAuxiliary(word)) {
        return null;
      }
      if (word.lemma().equals("where")) {
        int comma = graph.word(i - 1).lemma().equals(",") && i > 1 ? 1 : 0;
        Mention mention = groups.mentionOf(graph.word(i - 1 - comma));
        return mention == null || mention.place() == null
            ? null
            : new PlaceArgument(mention.place(), mention, "before where");
      }
    }
    return null;
  }

  /**
   * A place that only fills a slot may stand anywhere behind; one that the rule needs must stand
   * near.
   */
  private int farthest(Rule rule, int trigger) {
    if (!rule.placeRequired()) {
      return graph.size();
    }
    return trigger + (rule.type() == FactType.VISIT ? FARTHEST_PLACE : NEAREST_PLACE);
  }

  private String prepositionBefore(int token) {
    int before = token - 1;
    while (before > 0 && tagged.tag(before).equals("DT")) {
      before--;
    }
    return before < 0 ? "" : tagged.lemma(before);
  }
}
