package org.readout.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.evaluation.Occasion.Party;
import org.readout.relation.FactType;
import org.readout.relation.Role;

/**
 * Who met or called whom, and who visited which country, over all facts of a document, so that the
 * way they are grouped into facts does not matter.
 */
final class Dyads {
  private final PartyMatcher matcher;

  Dyads(PartyMatcher matcher) {
    this.matcher = matcher;
  }

  /** Two parties in no order, or a visitor and a country. */
  private record Dyad(FactType type, Party one, @Nullable Party other, @Nullable String country) {}

  /** The figures of one document. */
  Figures figures(List<Occasion> saidFacts, List<Occasion> goldFacts) {
    List<Dyad> said = distinct(dyads(saidFacts));
    List<Dyad> required = dyads(goldFacts.stream().filter(fact -> !fact.optional()).toList());
    List<Dyad> gold = distinct(required);
    List<Dyad> known = new ArrayList<>(gold);
    known.addAll(dyads(goldFacts.stream().filter(Occasion::optional).toList()));

    double[][] weights = new double[said.size()][gold.size()];
    for (int i = 0; i < said.size(); i++) {
      for (int j = 0; j < gold.size(); j++) {
        weights[i][j] = same(said.get(i), gold.get(j)) ? 1 : 0;
      }
    }
    List<Assignment.Pair> pairs = Assignment.greatest(weights);
    boolean[] hit = new boolean[said.size()];
    pairs.forEach(pair -> hit[pair.row()] = true);
    int wrong = 0;
    for (int i = 0; i < said.size(); i++) {
      Dyad dyad = said.get(i);
      if (!hit[i] && known.stream().noneMatch(other -> same(dyad, other))) {
        wrong++;
      }
    }
    return new Figures(pairs.size(), pairs.size() + wrong, gold.size());
  }

  private static List<Dyad> dyads(List<Occasion> facts) {
    List<Dyad> dyads = new ArrayList<>();
    for (Occasion fact : facts) {
      if (fact.type() == FactType.VISIT) {
        addVisits(fact, dyads);
      } else {
        List<Party> parties = fact.parties();
        for (int i = 0; i < parties.size(); i++) {
          for (int j = i + 1; j < parties.size(); j++) {
            dyads.add(new Dyad(fact.type(), parties.get(i), parties.get(j), null));
          }
        }
      }
    }
    return dyads;
  }

  private static void addVisits(Occasion visit, List<Dyad> dyads) {
    String country = visit.place() == null ? null : visit.place().country();
    if (country == null || country.isEmpty()) {
      return;
    }
    for (Party party : visit.parties()) {
      if (party.role() == Role.VISITOR) {
        dyads.add(new Dyad(visit.type(), party, null, country));
      }
    }
  }

  private List<Dyad> distinct(List<Dyad> dyads) {
    List<Dyad> distinct = new ArrayList<>();
    for (int i = 0; i < dyads.size(); i++) {
      if (!hasSame(dyads.subList(0, i), dyads.get(i))) {
        distinct.add(dyads.get(i));
      }
    }
    return distinct;
  }

  private boolean hasSame(List<Dyad> earlier, Dyad dyad) {
    for (Dyad other : earlier) {
      if (same(other, dyad)) {
        return true;
      }
    }
    return false;
  }

  private boolean same(Dyad said, Dyad gold) {
    if (said.type() != gold.type()) {
      return false;
    }
    Party saidOther = said.other();
    Party goldOther = gold.other();
    if (saidOther == null || goldOther == null) {
      return said.country() != null
          && said.country().equals(gold.country())
          && matcher.same(said.one(), gold.one());
    }
    return (matcher.same(said.one(), gold.one()) && matcher.same(saidOther, goldOther))
        || (matcher.same(said.one(), goldOther) && matcher.same(saidOther, gold.one()));
  }
}
