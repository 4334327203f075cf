package org.readout.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.date.Bound;
import org.readout.date.DateExpression;
import org.readout.date.Tense;
import org.readout.entity.PartyKind;
import org.readout.linguistics.Dependencies;
import org.readout.linguistics.Tagged;
import org.readout.relation.Rule.Condition;
import org.readout.relation.Rule.GrammaticalFunction;

/** Tries rules on the triggers of one parsed sentence. */
final class SentenceMatcher {
  private static final String STATES = "compound-country";

  /** States and bodies of states, joined by a hyphen. */
  private static final GrammaticalFunction STATE_PAIR =
      new GrammaticalFunction("state-pair", List.of());

  private static final Set<String> SUBJECTS = Set.of("subject", "passive-subject");
  private static final Set<String> OBJECTS = Set.of("object", "object-person", "passive-subject");
  private static final Set<String> OTHER_SIDE =
      Set.of("with", "light-with", "between", "to-person", "object", "object-person");

  private static final Set<String> AMONG_THEMSELVES =
      Set.of("subject", "of", "between", "direct-light-subject", "possessor");
  private static final List<String> OFFICES =
      List.of(
          "ministers",
          "leaders",
          "heads",
          "presidents",
          "premiers",
          "chancellors",
          "chiefs",
          "envoys",
          "negotiators",
          "delegations",
          "secretaries",
          "ambassadors",
          "commanders");

  private static final Set<String> ENDING =
      Set.of("end", "conclude", "complete", "finish", "wrap", "close");

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
          List<DateExpression> date = ended(trigger, nearestDates.to(tagged, graph, dates, token));
          DateArgument when = date.isEmpty() ? null : new DateArgument(date, sentence);
          return new RelationMention(
              rule, told, reading.tense(), sentence, token, parties, places, when);
        }
      }
      reasons.add(new NearMiss(rule.id(), sentence, token, String.valueOf(reason)));
    }
    return null;
  }

  /** {@code ended a four-day visit on Friday}: the day is the last. */
  private List<DateExpression> ended(int trigger, List<DateExpression> told) {
    int governor = graph.governor(trigger);
    boolean ends =
        governor >= 0
            && graph.relation(trigger).equals("obj")
            && ENDING.contains(graph.word(governor).lemma());
    return !ends
        ? told
        : told.stream()
            .map(
                date ->
                    date.bound() == Bound.AT
                        ? new DateExpression(
                            date.firstToken(), date.endToken(), date.meaning(), Bound.UNTIL)
                        : date)
            .toList();
  }

  private List<PlaceArgument> places(Rule rule, List<Argument> parties, int trigger) {
    List<PlaceArgument> found = arguments.places(rule.placeFunctions(), trigger);
    if (found.isEmpty() && rule.type() == FactType.VISIT && !rule.placeFunctions().isEmpty()) {
      found = deixis.at(tagged, graph, trigger);
      found = found.isEmpty() ? deixis.country(tagged, graph, parties, trigger) : found;
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

  private List<Argument> parties(Rule rule, int trigger) {
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
          case "subject" -> hasAny(found, SUBJECTS) ? List.of() : nearby.subject(trigger);
          case "object-person" -> hasAny(found, OBJECTS) ? List.of() : nearby.object(trigger);
          case "object" -> hasAny(found, OBJECTS) ? List.of() : nearby.adjacentObject(trigger);
          case "with" -> hasAny(found, OTHER_SIDE) ? List.of() : nearby.with(trigger);
          case STATES -> nearby.statePair(trigger);
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

  private static boolean hasAny(List<Argument> found, Set<String> functions) {
    return found.stream().anyMatch(argument -> functions.contains(argument.function()));
  }

  /** {@code The energy ministers will meet}: with each other. */
  private static boolean isSeveralOffices(Argument argument) {
    return AMONG_THEMSELVES.contains(argument.function())
        && argument.entities().stream()
            .anyMatch(
                entity ->
                    entity.kind() == PartyKind.GROUP
                        && OFFICES.stream().anyMatch(office -> hasWord(entity.name(), office)));
  }

  private static boolean hasWord(String name, String word) {
    return (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + word + " ");
  }

  /** {@code A lunch with the minister}: whoever is behind "with" is met by somebody. */
  private static boolean isOtherSide(Argument argument) {
    return OTHER_SIDE.contains(argument.function());
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
    count += count == 1 && parties.stream().anyMatch(SentenceMatcher::isSeveralOffices) ? 1 : 0;
    boolean implied =
        rule.impliedParty() && parties.stream().anyMatch(SentenceMatcher::isOtherSide);
    int least = rule.visitorOptional() ? 0 : implied ? 1 : rule.leastParties();
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
