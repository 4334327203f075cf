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
 * Arguments by word order, where no path leads to one: the parser attaches wrongly, but "Berg, who
 * flew to" and "arrived in Lisbon" stand side by side.
 */
final class NearbyArguments {
  private static final int FARTHEST_PLACE = 10;
  private static final int NEAREST_PLACE = 4;
  private static final int FARTHEST_PAIR = 6;
  private static final int FARTHEST_OBJECT = 9;
  private static final Set<String> HYPHENS = Set.of("-", "\u2013", "\u2014", "/");
  private static final int FARTHEST_WHERE = 7;

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

  NearbyArguments(
      Tagged tagged, Dependencies graph, WordGroups groups, Predicate<String> isTrigger) {
    this.tagged = tagged;
    this.graph = graph;
    this.groups = groups;
    this.isTrigger = isTrigger;
  }

  /**
   * The place behind a preposition that the rule asks for, nearest behind the trigger, unless
   * another trigger stands between.
   */
  List<PlaceArgument> places(Rule rule, List<Argument> parties, int trigger) {
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
    int next = trigger + 1 < graph.size() && isArticle(trigger + 1) ? trigger + 2 : trigger + 1;
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
      if (word.tag().startsWith("V") && isTrigger.test(word.lemma()) && !isAuxiliary(word)) {
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

  private static boolean isAuxiliary(Word word) {
    return word.lemma().equals("be") || word.lemma().equals("have");
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

  /**
   * The word of the mention that stands right before a verb, with nothing but auxiliaries, adverbs
   * and "who" between; empty where there is none.
   */
  List<Integer> subject(int trigger) {
    if (!graph.word(trigger).tag().startsWith("V")) {
      return List.of();
    }
    for (int i = trigger - 1; i >= 0; i--) {
      Word word = graph.word(i);
      if (word.lemma().equals(",") && beforeRelativeClause(i) >= 0) {
        return List.of(beforeRelativeClause(i));
      }
      if (groups.mentionOf(word) != null) {
        return isInPrepositionalPhrase(i) ? List.of() : List.of(i);
      }
      if (!passes(word)) {
        return List.of();
      }
    }
    return List.of();
  }

  /**
   * {@code Berg, who is on a visit to Lisbon, met}: the word of whom the clause is about, or -1.
   */
  private int beforeRelativeClause(int comma) {
    for (int i = comma - 1; i > 1; i--) {
      Word word = graph.word(i);
      if (word.lemma().equals("who") && graph.word(i - 1).lemma().equals(",")) {
        return groups.mentionOf(graph.word(i - 2)) == null ? -1 : i - 2;
      }
      if (word.lemma().equals(",")) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The word of the people named behind a verb, with nothing but phrases of place and time between:
   * {@code received in Lisbon on Monday the minister}; empty where there is none.
   */
  List<Integer> object(int trigger) {
    boolean verb = graph.word(trigger).tag().startsWith("V");
    for (int i = trigger + 1; verb && i < graph.size() && i <= trigger + FARTHEST_OBJECT; i++) {
      Word word = graph.word(i);
      if (isPeople(groups.mentionOf(word))) {
        return isBehindPreposition(i) ? List.of() : List.of(i);
      }
      if (!isOfPlace(word) || isOccasion(word)) {
        return List.of();
      }
    }
    return List.of();
  }

  /**
   * The word of the people named right behind a verb: {@code met the minister, his office said},
   * where the parser gives them to the next verb; empty where there is none.
   */
  List<Integer> adjacentObject(int trigger) {
    int next = trigger + 1 < graph.size() && isArticle(trigger + 1) ? trigger + 2 : trigger + 1;
    boolean verb = graph.word(trigger).tag().startsWith("V");
    boolean people = verb && next < graph.size() && isPeople(groups.mentionOf(graph.word(next)));
    return people ? List.of(next) : List.of();
  }

  private boolean isArticle(int word) {
    return graph.word(word).tag().equals("DT");
  }

  /**
   * The word of the people behind a "with" that stands right behind the trigger, or behind a phrase
   * of place; empty where there is none.
   */
  List<Integer> with(int trigger) {
    for (int i = trigger + 1; i + 1 < graph.size() && i <= trigger + FARTHEST_OBJECT; i++) {
      Word word = graph.word(i);
      if (word.lemma().equals("with")) {
        int next = graph.word(i + 1).tag().equals("DT") ? i + 2 : i + 1;
        boolean party = next < graph.size() && groups.mentionOf(graph.word(next)) != null;
        return party ? List.of(next) : List.of();
      }
      boolean passable = word.tag().startsWith("RB") || word.tag().startsWith("J");
      if ((!isOfPlace(word) && !passable) || isOccasion(word)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** {@code Speaking after a meeting with the minister}: the meeting is with him. */
  private boolean isOccasion(Word word) {
    return word.tag().startsWith("NN") && isTrigger.test(word.lemma());
  }

  private static boolean isPeople(@Nullable Mention mention) {
    return mention != null
        && (mention.kind() == Mention.Kind.PERSON
            || mention.kind() == Mention.Kind.DESCRIPTION
            || mention.kind() == Mention.Kind.GROUP);
  }

  /** True for the words of a phrase such as {@code at the palace in Lisbon}. */
  private boolean isOfPlace(Word word) {
    Mention mention = groups.mentionOf(word);
    boolean place = mention != null && mention.place() != null;
    boolean plain = mention == null && (word.tag().equals("NN") || word.tag().equals("DT"));
    return place
        || plain
        || word.tag().equals("IN")
        || word.tag().equals(",")
        || word.lemma().equals("here")
        || word.lemma().equals("there");
  }

  private boolean isBehindPreposition(int word) {
    int before = word - 1;
    while (before > 0 && graph.word(before).tag().equals("DT")) {
      before--;
    }
    String tag = graph.word(before).tag();
    return tag.equals("IN") || tag.equals("TO");
  }

  /**
   * The words of two states or bodies joined by a hyphen before a noun: {@code the U.S.-EU
   * ministerial dialogue}; empty where there are none.
   */
  List<Integer> statePair(int trigger) {
    for (int i = trigger - 1; i > 1 && trigger - i <= FARTHEST_PAIR; i--) {
      Mention second = groups.mentionOf(graph.word(i));
      Mention first = groups.mentionOf(graph.word(i - 2));
      if (isState(first) && isState(second) && HYPHENS.contains(graph.word(i - 1).form())) {
        return List.of(i - 2, i);
      }
      if (second == null && !isPartOfName(graph.word(i))) {
        return List.of();
      }
    }
    return List.of();
  }

  private static boolean isState(@Nullable Mention mention) {
    return mention != null
        && (mention.kind() == Mention.Kind.COUNTRY
            || mention.kind() == Mention.Kind.ORGANIZATION
            || mention.kind() == Mention.Kind.PERSON);
  }

  private static boolean isPartOfName(Word word) {
    return word.tag().startsWith("N")
        || word.tag().startsWith("J")
        || word.tag().equals("CD")
        || word.tag().equals("POS");
  }

  private boolean isInPrepositionalPhrase(int word) {
    return word > 0
        && graph.word(word - 1).tag().equals("IN")
        && graph.word(word).from() == graph.word(word - 1).to();
  }

  private static boolean passes(Word word) {
    return switch (word.tag()) {
      case "MD", "RB", "WP", "," -> true;
      case "VBZ", "VBP", "VBD", "VB", "VBN" -> isAuxiliary(word);
      default -> false;
    };
  }
}
