package org.readout.evaluation;

import java.util.List;
import org.readout.evaluation.Assignment.Pair;
import org.readout.evaluation.Occasion.Party;
import org.readout.relation.FactType;
import org.readout.relation.Role;

/**
 * Which of the system's facts tells of which gold fact: of the same type, one to one, so that the
 * pairs agree on as many slots as possible. Not thread-safe.
 */
final class Pairing {
  private final PartyMatcher matcher;

  Pairing(PartyMatcher matcher) {
    this.matcher = matcher;
  }

  /** The pairs of facts: the row is the system's fact, the column the gold fact. */
  List<Pair> facts(List<Occasion> said, List<Occasion> gold) {
    double[][] weights = new double[said.size()][gold.size()];
    for (int i = 0; i < said.size(); i++) {
      for (int j = 0; j < gold.size(); j++) {
        weights[i][j] = weight(said.get(i), gold.get(j));
      }
    }
    return Assignment.greatest(weights);
  }

  /** The pairs of parties: the row is the system's party, the column the gold party. */
  List<Pair> parties(Occasion said, Occasion gold) {
    double[][] weights = new double[said.parties().size()][gold.parties().size()];
    for (int i = 0; i < weights.length; i++) {
      Party party = said.parties().get(i);
      for (int j = 0; j < weights[i].length; j++) {
        Party other = gold.parties().get(j);
        if (matcher.same(party, other)) {
          weights[i][j] = party.role() == other.role() ? 2 : 1;
        }
      }
    }
    return Assignment.greatest(weights);
  }

  private double weight(Occasion said, Occasion gold) {
    if (said.type() != gold.type()) {
      return 0;
    }
    List<Pair> parties = parties(said, gold);
    if (parties.isEmpty()) {
      return 0;
    }
    double weight = 2 * parties.size();
    if (gold.place() != null && SlotMatcher.samePlace(said.place(), gold.place())) {
      weight += gold.type() == FactType.VISIT ? 1.5 : 1;
    }
    if (gold.date() != null && SlotMatcher.sameDate(said.date(), gold)) {
      weight += 1;
    }
    if (said.modality() == gold.modality()) {
      weight += 0.2;
    }
    return gold.optional() ? weight - 0.05 : weight;
  }

  /**
   * True where the core of two paired facts agrees: two parties of a meeting or call (one where
   * gold names one), a visitor and the destination of a visit.
   */
  static boolean coreAgrees(Occasion said, Occasion gold, List<Pair> parties) {
    if (gold.type() != FactType.VISIT) {
      return parties.size() >= Math.min(2, gold.parties().size());
    }
    boolean visitor =
        parties.stream()
            .anyMatch(
                pair ->
                    gold.parties().get(pair.column()).role() == Role.VISITOR
                        && said.parties().get(pair.row()).role() == Role.VISITOR);
    return visitor && (gold.place() == null || SlotMatcher.samePlace(said.place(), gold.place()));
  }
}
