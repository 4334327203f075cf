package org.readout.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.fact.Evidence;
import org.readout.fact.Fact;
import org.readout.fact.Participant;

/** Matches the old facts of one document with the new ones. Mutable, not thread-safe. */
final class FactMatching {
  private final List<Fact> before = new ArrayList<>();
  private final List<Fact> after = new ArrayList<>();

  void addBefore(Fact fact) {
    before.add(fact);
  }

  void addAfter(Fact fact) {
    after.add(fact);
  }

  /** Every fact with its partner: pairs in the old order, then what went, then what came. */
  List<FactChange> pairs() {
    Fact[] partners = new Fact[before.size()];
    boolean[] taken = new boolean[after.size()];
    matchById(partners, taken);
    matchByOverlap(partners, taken);
    List<FactChange> pairs = new ArrayList<>();
    List<FactChange> went = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      (partners[i] == null ? went : pairs).add(new FactChange(before.get(i), partners[i]));
    }
    pairs.addAll(went);
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        pairs.add(new FactChange(null, after.get(i)));
      }
    }
    return pairs;
  }

  private void matchById(Fact[] partners, boolean[] taken) {
    Map<String, Deque<Integer>> byId = new HashMap<>();
    for (int i = 0; i < taken.length; i++) {
      byId.computeIfAbsent(after.get(i).id(), id -> new ArrayDeque<>()).add(i);
    }
    for (int i = 0; i < partners.length; i++) {
      Deque<Integer> candidates = byId.get(before.get(i).id());
      Integer partner = candidates == null ? null : candidates.poll();
      if (partner != null) {
        partners[i] = after.get(partner);
        taken[partner] = true;
      }
    }
  }

  private void matchByOverlap(Fact[] partners, boolean[] taken) {
    List<Integer> oldRest = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] == null) {
        oldRest.add(i);
      }
    }
    List<Integer> newRest = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        newRest.add(i);
      }
    }
    double[][] weights = new double[oldRest.size()][newRest.size()];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights[i].length; j++) {
        weights[i][j] = overlap(before.get(oldRest.get(i)), after.get(newRest.get(j)));
      }
    }
    for (Assignment.Pair pair : Assignment.greatest(weights)) {
      int partner = newRest.get(pair.column());
      partners[oldRest.get(pair.row())] = after.get(partner);
      taken[partner] = true;
    }
  }

  /** How much two facts share; 0 where they share neither a party nor a trigger. */
  private static double overlap(Fact one, Fact other) {
    double shared =
        2 * share(parties(one), parties(other)) + 2 * share(triggers(one), triggers(other));
    if (shared == 0) {
      return 0;
    }
    shared += one.type() == other.type() ? 1 : 0;
    shared += Objects.equals(one.place(), other.place()) ? 0.5 : 0;
    shared += Objects.equals(one.date(), other.date()) ? 0.5 : 0;
    return shared;
  }

  private static Set<String> parties(Fact fact) {
    return fact.participants().stream().map(Participant::name).collect(Collectors.toSet());
  }

  private static Set<Integer> triggers(Fact fact) {
    return fact.evidence().stream()
        .map(Evidence::trigger)
        .map(trigger -> trigger.start())
        .collect(Collectors.toSet());
  }

  private static <T> double share(Collection<T> one, Collection<T> other) {
    Set<T> all = new HashSet<>(one);
    all.addAll(other);
    return all.isEmpty() ? 0 : (double) (one.size() + other.size() - all.size()) / all.size();
  }
}
