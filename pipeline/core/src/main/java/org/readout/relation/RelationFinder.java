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
import org.readout.entity.PartyKind;
import org.readout.linguistics.Dependencies;
import org.readout.linguistics.Tagged;
import org.readout.linguistics.Word;
import org.readout.relation.Rule.Condition;

/**
 * Finds the relation mentions of a sentence: each rule is tried on each of its triggers, and the
 * first that fires on a trigger wins. Immutable and thread-safe.
 */
public final class RelationFinder {
  private static final String SUBJECT = "subject";

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
    NearbyArguments nearby = new NearbyArguments(tagged, graph, groups, this::isTrigger);
    List<RelationMention> found = new ArrayList<>();
    List<NearMiss> missed = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<NearMiss> reasons = new ArrayList<>();
      RelationMention mention = firstMatch(tagged, arguments, nearby, graph, dates, i, reasons);
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
      ArgumentFinder arguments,
      NearbyArguments nearby,
      Dependencies graph,
      List<DateExpression> dates,
      int trigger,
      List<NearMiss> reasons) {
    int sentence = tagged.sentence().index();
    int token = graph.word(trigger).from();
    for (Rule rule : candidates(graph.word(trigger))) {
      String reason = blocked(rule, graph, trigger);
      if (reason == null) {
        List<Argument> parties = parties(rule, arguments, nearby, trigger);
        List<PlaceArgument> found = arguments.places(rule.placeFunctions(), trigger);
        List<PlaceArgument> places =
            found.isEmpty() ? nearby.places(rule, parties, trigger) : found;
        ModalityFinder.Reading reading = reading(rule, graph, trigger);
        Modality told = reading.modality();
        reason = missing(rule, parties, places);
        reason =
            reason == null && told == null
                ? "only a possibility or a habit: '" + reading.reason() + "'"
                : reason;
        if (reason == null && told != null) {
          List<DateExpression> date = nearestDates.to(tagged, dates, token);
          DateArgument when = date.isEmpty() ? null : new DateArgument(date, sentence);
          return new RelationMention(
              rule, told, reading.tense(), sentence, token, parties, places, when);
        }
      }
      reasons.add(new NearMiss(rule.id(), sentence, token, String.valueOf(reason)));
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

  private static List<Argument> parties(
      Rule rule, ArgumentFinder finder, NearbyArguments nearby, int trigger) {
    List<Argument> all = new ArrayList<>();
    rule.arguments()
        .forEach(
            (role, functions) -> {
              List<Argument> found = finder.parties(role, functions, trigger);
              all.addAll(found);
              boolean asksForSubject =
                  functions.stream()
                      .flatMap(List::stream)
                      .anyMatch(function -> function.name().equals(SUBJECT));
              boolean hasSubject =
                  found.stream()
                      .anyMatch(
                          argument ->
                              argument.function().equals(SUBJECT)
                                  || argument.function().equals("passive-subject"));
              int subject = asksForSubject && !hasSubject ? nearby.subject(trigger) : -1;
              if (subject >= 0) {
                all.addAll(finder.at(role, subject));
              }
            });
    return all;
  }

  private static @Nullable String missing(
      Rule rule, List<Argument> parties, List<PlaceArgument> places) {
    if (rule.placeRequired() && places.isEmpty()) {
      return "no place found";
    }
    if (!rule.visitorOptional()
        && rule.arguments().containsKey(Role.VISITOR)
        && parties.stream().noneMatch(party -> party.role() == Role.VISITOR)) {
      return "no visitor found";
    }
    if (!rule.essential().isEmpty()
        && parties.stream().noneMatch(party -> rule.essential().contains(party.function()))) {
      return "no party found as " + String.join(" or ", rule.essential());
    }
    boolean named =
        parties.stream()
            .flatMap(party -> party.entities().stream())
            .anyMatch(entity -> entity.kind() == PartyKind.PERSON && entity.named());
    if (rule.personRequired() && !named) {
      return "no person found by name";
    }
    Set<Integer> distinct = new HashSet<>();
    parties.forEach(party -> party.entities().forEach(entity -> distinct.add(entity.number())));
    int count = distinct.size();
    int least = rule.visitorOptional() ? 0 : rule.leastParties();
    return count < least ? "only " + count + " of " + rule.leastParties() + " parties found" : null;
  }
}
