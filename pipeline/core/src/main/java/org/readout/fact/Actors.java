package org.readout.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.entity.Entity;
import org.readout.relation.Argument;
import org.readout.relation.FactType;
import org.readout.relation.RelationMention;
import org.readout.relation.Role;
import org.readout.relation.Rule;

/**
 * Who the text follows, as its mentions are read from the start: the traveller, or the subject of
 * the last occasion. Used by one thread, within one document.
 */
final class Actors {
  private static final int FARTHEST_SENTENCE = 4;
  private static final int LONGEST_STAY = 3;
  private static final Set<String> ACTING = Set.of("subject", "direct-light-subject", "possessor");

  private @Nullable RelationMention last;
  private List<Argument> acting = List.of();
  private final List<RelationMention> visits = new ArrayList<>();

  /** Takes note of who acts in a mention. */
  void see(RelationMention relation) {
    List<Argument> subjects =
        relation.arguments().stream()
            .filter(
                argument ->
                    argument.role() == Role.VISITOR
                        || (argument.role() == Role.PARTICIPANT
                            && ACTING.contains(argument.function())))
            .toList();
    if (!subjects.isEmpty()) {
      last = relation;
      acting = subjects;
    }
    if (relation.rule().type() == FactType.VISIT && !subjects.isEmpty()) {
      visits.add(relation);
    }
  }

  /**
   * The mention with what only the text before it tells: the side that meets ({@code a lunch with
   * the minister followed}), and that talk during a visit is a meeting.
   */
  RelationMention complete(RelationMention relation) {
    return duringVisit(withImpliedParty(relation));
  }

  private RelationMention withImpliedParty(RelationMention relation) {
    Rule rule = relation.rule();
    Set<Entity> parties = parties(relation.arguments());
    RelationMention before = last;
    boolean near = before != null && relation.sentence() - before.sentence() <= FARTHEST_SENTENCE;
    if (!rule.impliedParty() || parties.size() >= rule.leastParties() || !near) {
      return relation;
    }
    List<Argument> all = new ArrayList<>(relation.arguments());
    for (Argument actor : acting) {
      List<Entity> others =
          actor.entities().stream().filter(entity -> !parties.contains(entity)).toList();
      if (!others.isEmpty()) {
        all.add(
            new Argument(
                Role.PARTICIPANT,
                others,
                relation.trigger(),
                relation.trigger() + 1,
                "implied",
                "whom the text follows"));
      }
    }
    return with(relation, rule, all);
  }

  private RelationMention duringVisit(RelationMention relation) {
    Rule meeting = relation.rule().duringVisit();
    if (meeting == null) {
      return relation;
    }
    Set<Entity> parties = parties(relation.arguments());
    boolean visiting = visits.stream().anyMatch(stay -> isDuring(stay, relation, parties));
    RelationMention before = last;
    boolean together =
        before != null
            && before.rule().type() == FactType.MEETING
            && before.sentence() == relation.sentence()
            && parties(before.arguments()).containsAll(parties);
    return visiting || together ? with(relation, meeting, relation.arguments()) : relation;
  }

  /** Just told, or to the country of somebody spoken with. */
  private static boolean isDuring(
      RelationMention stay, RelationMention relation, Set<Entity> parties) {
    Set<Entity> visitors = parties(stay.arguments());
    boolean recent = relation.sentence() - stay.sentence() <= LONGEST_STAY;
    boolean atHome =
        stay.places().stream()
            .anyMatch(
                place ->
                    parties.stream()
                        .anyMatch(
                            party ->
                                !visitors.contains(party)
                                    && party.country() != null
                                    && party.country().equals(place.place().country())));
    return stay.modality() == relation.modality()
        && visitors.stream().anyMatch(parties::contains)
        && (recent || atHome);
  }

  private static Set<Entity> parties(List<Argument> arguments) {
    Set<Entity> parties = new LinkedHashSet<>();
    arguments.forEach(argument -> parties.addAll(argument.entities()));
    return parties;
  }

  private static RelationMention with(
      RelationMention relation, Rule rule, List<Argument> arguments) {
    return new RelationMention(
        rule,
        relation.modality(),
        relation.tense(),
        relation.sentence(),
        relation.trigger(),
        arguments,
        relation.places(),
        relation.date());
  }
}
