package org.readout.relation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateExpression;
import org.readout.date.Tense;
import org.readout.linguistics.Dependencies;
import org.readout.linguistics.Tagged;
import org.readout.relation.Rule.Condition;

/** Tries rules on the triggers of one parsed sentence. */
final class SentenceMatcher {
  private final Tagged tagged;
  private final Dependencies graph;
  private final ArgumentFinder arguments;
  private final PartyFinder partyFinder;
  private final NearbyPlaces nearbyPlaces;
  private final ModalityFinder modality;
  private final NearestDates nearestDates;
  private final List<DateExpression> dates;
  private final Deixis deixis;

  SentenceMatcher(
      Tagged tagged,
      Dependencies graph,
      ArgumentFinder arguments,
      PartyFinder partyFinder,
      NearbyPlaces nearbyPlaces,
      ModalityFinder modality,
      NearestDates nearestDates,
      List<DateExpression> dates,
      Deixis deixis) {
    this.tagged = tagged;
    this.graph = graph;
    this.arguments = arguments;
    this.partyFinder = partyFinder;
    this.nearbyPlaces = nearbyPlaces;
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
        List<Argument> parties = partyFinder.find(rule, trigger);
        List<PlaceArgument> places = places(rule, parties, trigger);
        ModalityFinder.Reading reading = reading(rule, trigger);
        Modality told = reading.modality();
        reason = Demands.unmet(rule, parties, places);
        reason =
            reason == null && told == null
                ? "only a possibility or a habit: '" + reading.reason() + "'"
                : reason;
        if (reason == null && told != null) {
          List<DateExpression> nearest =
              nearestDates.to(tagged, graph, dates, token, told.isAhead());
          List<DateExpression> date =
              nearest.isEmpty() && told == Modality.ACTUAL
                  ? Phases.begun(graph, trigger, dates)
                  : Phases.ended(graph, trigger, nearest);
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
    if (found.isEmpty() && rule.type() != FactType.CALL && !rule.placeFunctions().isEmpty()) {
      boolean visit = rule.type() == FactType.VISIT;
      Deixis meant = visit ? deixis : new Deixis(deixis.here(), null, List.of(), null);
      found = visit ? deixis.arrival(tagged, graph, parties, trigger, !dates.isEmpty()) : List.of();
      found = found.isEmpty() ? meant.at(tagged, graph, trigger) : found;
      found = visit && found.isEmpty() ? deixis.country(tagged, graph, parties, trigger) : found;
    }
    return found.isEmpty() ? nearbyPlaces.find(rule, parties, trigger) : found;
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
      String name = condition.function().name();
      switch (condition.demand()) {
        case PRESENT -> {
          if (!stands(condition, trigger, true)) {
            return "no word that it needs as " + name;
          }
        }
        case ABSENT -> {
          if (stands(condition, trigger, true)) {
            return "there is a word that rules it out as " + name;
          }
        }
        case NOTHING_ELSE -> {
          if (stands(condition, trigger, false)) {
            return "there is another word than it allows as " + name;
          }
        }
      }
    }
    return null;
  }

  /** True where the path leads to one of the words, or to one that is none of them. */
  private boolean stands(Condition condition, int trigger, boolean listed) {
    return condition.function().paths().stream()
        .flatMap(path -> path.from(graph, trigger).keySet().stream())
        .anyMatch(
            word ->
                listed
                    == (condition.lemmas().isEmpty()
                        || condition.lemmas().contains(graph.word(word).lemma())));
  }
}
