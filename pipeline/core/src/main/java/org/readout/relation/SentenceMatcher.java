package org.readout.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateExpression;
import org.readout.date.Tense;
import org.readout.entity.PartyKind;
import org.readout.linguistics.Dependencies;
import org.readout.linguistics.Tagged;
import org.readout.relation.Rule.Condition;

/** Tries rules on the triggers of one parsed sentence. */
final class SentenceMatcher {
  private static final String SUBJECT = "subject";

  private final Tagged tagged;
  private final Dependencies graph;
  private final ArgumentFinder arguments;
  private final NearbyArguments nearby;
  private final ModalityFinder modality;
  private final NearestDates nearestDates;
  private final List<DateExpression> dates;
  private final Deixis deixis;

  SentenceMatcher(
      Tagged tagged,
      Dependencies graph,
      ArgumentFinder arguments,
      NearbyArguments nearby,
      ModalityFinder modality,
      NearestDates nearestDates,
      List<DateExpression> dates,
      Deixis deixis) {
    this.tagged = tagged;
    this.graph = graph;
    this.arguments = arguments;
    this.nearby = nearby;
    this.modality = modality;
    this.nearestDates = nearestDates;
    this.dates = dates;
    this.deixis = deixis;
  }

  /**
   * The relation mention of the first rule that fires on a trigger, or null; then the reasons say
   * why none does.
   */
  @Nullable RelationMention firstMatch(List<Rule> rules, int trigger, List<NearMiss> reasons) {
    int sentence = tagged.sentence().index();
    int token = graph.word(trigger).from();
    for (Rule rule : rules) {
      String reason = blocked(rule, trigger);
      if (reason == null) {
        List<Argument> parties = parties(rule, trigger);
        List<PlaceArgument> places = places(rule, parties, trigger);
        ModalityFinder.Reading reading = reading(rule, trigger);
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

  private List<PlaceArgument> places(Rule rule, List<Argument> parties, int trigger) {
    List<PlaceArgument> found = arguments.places(rule.placeFunctions(), trigger);
    if (found.isEmpty() && rule.type() == FactType.VISIT && !rule.placeFunctions().isEmpty()) {
      found = deixis.at(tagged, graph, trigger);
    }
    return found.isEmpty() ? nearby.places(rule, parties, trigger) : found;
  }

  private ModalityFinder.Reading reading(Rule rule, int trigger) {
    ModalityFinder.Reading told = modality.read(graph, trigger);
    Modality own = rule.modality();
    return own == null || told.modality() != Modality.ACTUAL
        ? told
        : new ModalityFinder.Reading(own, Tense.FUTURE, "the trigger itself");
  }

  private @Nullable String blocked(Rule rule, int trigger) {
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

  private List<Argument> parties(Rule rule, int trigger) {
    List<Argument> all = new ArrayList<>();
    rule.arguments()
        .forEach(
            (role, functions) -> {
              List<Argument> found = arguments.parties(role, functions, trigger);
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
                all.addAll(arguments.at(role, subject));
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
    if (rule.abroad() && !isAbroad(parties, places)) {
      return "not surely outside the visitor's own country";
    }
    Set<Integer> distinct = new HashSet<>();
    parties.forEach(party -> party.entities().forEach(entity -> distinct.add(entity.number())));
    int count = distinct.size();
    int least = rule.visitorOptional() ? 0 : rule.leastParties();
    return count < least ? "only " + count + " of " + rule.leastParties() + " parties found" : null;
  }

  private static boolean isAbroad(List<Argument> parties, List<PlaceArgument> places) {
    String country = places.get(0).place().country();
    return country != null
        && parties.stream()
            .filter(party -> party.role() == Role.VISITOR)
            .flatMap(party -> party.entities().stream())
            .allMatch(visitor -> visitor.country() != null && !country.equals(visitor.country()));
  }
}
