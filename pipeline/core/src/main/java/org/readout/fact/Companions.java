package org.readout.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.readout.entity.Entity;
import org.readout.relation.Argument;
import org.readout.relation.FactType;
import org.readout.relation.Modality;
import org.readout.relation.RelationMention;
import org.readout.relation.Role;

/**
 * Those of whom the text tells by themselves that they take part in an occasion told before: {@code
 * The delegation will also include Berg}, {@code Berg also joined the meeting}. Used by one thread,
 * within one document.
 */
final class Companions {
  /** The function of the delegation, and a word of its name. */
  private static final String DELEGATION = "delegation";

  private static final Set<String> RULES =
      Set.of("visit.accompany", "visit.delegation", "visit.delegation-is", "meeting.join-in");

  /** How many sentences {@code the meeting} refers back at most. */
  private static final int REACH = 3;

  private final List<RelationMention> told = new ArrayList<>();

  /** True where a mention only adds parties; it is kept for {@link #join}. */
  boolean take(RelationMention relation) {
    return RULES.contains(relation.rule().id()) && told.add(relation);
  }

  private static boolean isOfDelegation(RelationMention relation) {
    return relation.rule().id().contains(DELEGATION);
  }

  /** Gives the occasions their companions. */
  void join(List<Occasion> occasions) {
    for (RelationMention relation : told) {
      Set<Entity> companions = new LinkedHashSet<>();
      boolean delegation = !isOfDelegation(relation);
      for (Argument argument : relation.arguments()) {
        if (argument.function().equals(DELEGATION)) {
          delegation |=
              argument.entities().stream().anyMatch(entity -> entity.name().contains(DELEGATION));
        } else {
          companions.addAll(argument.entities());
        }
      }
      if (!delegation) {
        continue;
      }
      List<Occasion> joined =
          relation.rule().type() == FactType.VISIT
              ? visits(relation, companions, occasions)
              : meeting(relation, occasions);
      Role role = relation.rule().type() == FactType.VISIT ? Role.VISITOR : Role.PARTICIPANT;
      joined.forEach(one -> companions.forEach(companion -> one.addParty(companion, role)));
    }
  }

  /** The visits of one of the companions; of a delegation, those of whoever was on the way last. */
  private static List<Occasion> visits(
      RelationMention relation, Set<Entity> companions, List<Occasion> occasions) {
    List<Occasion> visits =
        occasions.stream()
            .filter(one -> one.type() == FactType.VISIT && one.modality() != Modality.DENIED)
            .toList();
    List<Occasion> own =
        visits.stream()
            .filter(one -> one.principals().stream().anyMatch(companions::contains))
            .toList();
    if (!own.isEmpty() || !isOfDelegation(relation)) {
      return own;
    }
    return visits.stream()
        .filter(one -> one.firstSentence() <= relation.sentence())
        .max(Comparator.comparingInt(one -> one.lastSentenceBefore(relation.sentence())))
        .map(
            last ->
                visits.stream()
                    .filter(one -> one.principals().containsAll(last.principals()))
                    .toList())
        .orElse(List.of());
  }

  private static List<Occasion> meeting(RelationMention relation, List<Occasion> occasions) {
    int sentence = relation.sentence();
    return occasions.stream()
        .filter(one -> one.type() == FactType.MEETING)
        .filter(one -> one.firstSentence() <= sentence)
        .filter(one -> sentence - one.lastSentenceBefore(sentence) <= REACH)
        .max(Comparator.comparingInt(one -> one.lastSentenceBefore(sentence)))
        .map(List::of)
        .orElse(List.of());
  }
}
