package org.readout.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateExpression;
import org.readout.date.Tense;
import org.readout.entity.Entities;
import org.readout.entity.Mention;
import org.readout.linguistics.Dependencies;
import org.readout.linguistics.Tagged;
import org.readout.linguistics.Word;
import org.readout.relation.Rule.Condition;

/**
 * Finds the relation mentions of a sentence: each rule is tried on each of its triggers, and the
 * first that fires on a trigger wins. Immutable and thread-safe.
 */
public final class RelationFinder {
  private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at");

  private final List<Rule> rules;
  private final Map<String, List<Rule>> byLemma = new HashMap<>();
  private final ModalityFinder modality = new ModalityFinder(new ModalityWords());
  private final Function<List<Word>, Dependencies> parser;
  private final NearestDates nearestDates = new NearestDates(this::isTrigger);
  private final Stops stops = new Stops(nearestDates);

  private RelationFinder(List<Rule> rules, Function<List<Word>, Dependencies> parser) {
    this.rules = rules;
    this.parser = parser;
    for (Rule rule : rules) {
      for (String lemma : rule.trigger().lemmas()) {
        byLemma.computeIfAbsent(lemma, key -> new ArrayList<>()).add(rule);
      }
    }
  }

  /**
   * A finder with the rules of {@code models/rules}.
   *
   * @throws org.readout.error.ReadoutException where a rule file is malformed
   */
  public static RelationFinder load(Function<List<Word>, Dependencies> parser) {
    return new RelationFinder(new RuleReader().read(), parser);
  }

  /** All rules in the order in which they are tried. */
  public List<Rule> rules() {
    return rules;
  }

  /** True where some rule fires on the lemma. */
  public boolean isTrigger(String lemma) {
    return byLemma.containsKey(lemma);
  }

  /**
   * What was found in a sentence.
   *
   * @param words the parsed words; empty where the sentence has no trigger and was not parsed
   * @param mentions the relation mentions in the order of their triggers
   * @param nearMisses the triggers that no rule fired on, with reasons
   */
  public record Found(
      @Nullable Dependencies words, List<RelationMention> mentions, List<NearMiss> nearMisses) {}

  /**
   * Finds the relation mentions of a sentence.
   *
   * @param tagged the sentence
   * @param mentions its mentions of parties and places
   * @param dates its date expressions
   * @param entities the entities of the document
   */
  public Found find(
      Tagged tagged, List<Mention> mentions, List<DateExpression> dates, Entities entities) {
    WordGroups groups = new WordGroups(tagged, mentions, dates, this::isTrigger);
    List<Word> words = groups.words();
    if (words.stream().noneMatch(word -> candidates(word).stream().findAny().isPresent())) {
      return new Found(null, List.of(), List.of());
    }
    Dependencies graph = parser.apply(words);
    ArgumentFinder arguments = new ArgumentFinder(tagged, graph, groups, entities);
    List<RelationMention> found = new ArrayList<>();
    List<NearMiss> missed = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<NearMiss> reasons = new ArrayList<>();
      RelationMention mention = firstMatch(tagged, graph, arguments, groups, dates, i, reasons);
      if (mention != null) {
        found.addAll(stops.of(tagged, dates, SeparateOccasions.of(graph, i, mention)));
      } else {
        missed.addAll(reasons);
      }
    }
    return new Found(graph, List.copyOf(found), List.copyOf(missed));
  }

  private List<Rule> candidates(Word word) {
    if (word.to() - word.from() != 1) {
      return List.of();
    }
    boolean verb = word.tag().startsWith("V") || word.tag().startsWith("J");
    boolean noun = word.tag().startsWith("N");
    return byLemma.getOrDefault(word.lemma(), List.of()).stream()
        .filter(rule -> rule.trigger().verb() ? verb : noun)
        .toList();
  }

  private @Nullable RelationMention firstMatch(
      Tagged tagged,
      Dependencies graph,
      ArgumentFinder arguments,
      WordGroups groups,
      List<DateExpression> dates,
      int trigger,
      List<NearMiss> reasons) {
    for (Rule rule : candidates(graph.word(trigger))) {
      String reason = blocked(rule, graph, trigger);
      List<Argument> parties = reason == null ? parties(rule, arguments, trigger) : List.of();
      List<PlaceArgument> places =
          reason == null ? arguments.places(rule.placeFunctions(), trigger) : List.of();
      reason = reason == null ? missing(rule, parties, places) : reason;
      ModalityFinder.Reading reading = reading(rule, graph, trigger);
      if (reason == null && reading.modality() == null) {
        reason = "only a possibility or a habit: '" + reading.reason() + "'";
      }
      int sentence = tagged.sentence().index();
      int token = graph.word(trigger).from();
      if (reason == null && reading.modality() != null) {
        List<PlaceArgument> where =
            places.isEmpty() && rule.type() == FactType.MEETING
                ? nearbyPlace(tagged, graph, groups, parties, trigger)
                : places;
        List<DateExpression> date = nearestDates.to(tagged, dates, token);
        return new RelationMention(
            rule,
            reading.modality(),
            reading.tense(),
            sentence,
            token,
            parties,
            where,
            date.isEmpty() ? null : new DateArgument(date, sentence));
      }
      reasons.add(new NearMiss(rule.id(), sentence, token, reason == null ? "" : reason));
    }
    return null;
  }

  private ModalityFinder.Reading reading(Rule rule, Dependencies graph, int trigger) {
    ModalityFinder.Reading told = modality.read(graph, trigger);
    Modality own = rule.modality();
    return own == null || told.modality() != Modality.ACTUAL
        ? told
        : new ModalityFinder.Reading(own, Tense.FUTURE, "the trigger itself");
  }

  private static @Nullable String blocked(Rule rule, Dependencies graph, int trigger) {
    for (Condition condition : rule.conditions()) {
      boolean holds =
          condition.function().paths().stream()
              .flatMap(path -> path.from(graph, trigger).keySet().stream())
              .anyMatch(
                  word ->
                      condition.lemmas().isEmpty()
                          || condition.lemmas().contains(graph.word(word).lemma()));
      if (holds != condition.wanted()) {
        return (holds ? "there is a word that rules it out as " : "no word that it needs as ")
            + condition.function().name();
      }
    }
    return null;
  }

  private static List<Argument> parties(Rule rule, ArgumentFinder finder, int trigger) {
    List<Argument> all = new ArrayList<>();
    rule.arguments()
        .forEach((role, functions) -> all.addAll(finder.parties(role, functions, trigger)));
    return all;
  }

  private static @Nullable String missing(
      Rule rule, List<Argument> parties, List<PlaceArgument> places) {
    if (rule.placeRequired() && places.isEmpty()) {
      return "no place found";
    }
    if (rule.arguments().containsKey(Role.VISITOR)
        && parties.stream().noneMatch(party -> party.role() == Role.VISITOR)) {
      return "no visitor found";
    }
    if (!rule.essential().isEmpty()
        && parties.stream().noneMatch(party -> rule.essential().contains(party.function()))) {
      return "no party found as " + String.join(" or ", rule.essential());
    }
    Set<Integer> distinct = new HashSet<>();
    parties.forEach(party -> party.entities().forEach(entity -> distinct.add(entity.number())));
    int count = distinct.size();
    return count < rule.leastParties()
        ? "only " + count + " of " + rule.leastParties() + " parties found"
        : null;
  }

  /**
   * For a meeting: the place behind "in" or "at" nearest behind the trigger, unless another trigger
   * stands between.
   */
  private List<PlaceArgument> nearbyPlace(
      Tagged tagged, Dependencies graph, WordGroups groups, List<Argument> parties, int trigger) {
    for (int i = trigger + 1; i < graph.size(); i++) {
      Word word = graph.word(i);
      if (word.tag().startsWith("V") && isTrigger(word.lemma())) {
        return List.of();
      }
      Mention mention = groups.mentionOf(word);
      if (mention == null
          || mention.place() == null
          || parties.stream().anyMatch(party -> party.from() == mention.from())) {
        continue;
      }
      int before = word.from() - 1;
      while (before > 0 && tagged.tag(before).equals("DT")) {
        before--;
      }
      if (before >= 0 && PLACE_PREPOSITIONS.contains(tagged.lemma(before))) {
        return List.of(
            new PlaceArgument(mention.place(), mention, "nearest behind " + tagged.lemma(before)));
      }
    }
    return List.of();
  }
}
