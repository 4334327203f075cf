package org.readout.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.evaluation.Assignment.Pair;
import org.readout.evaluation.Judgement.Verdict;
import org.readout.evaluation.Measure.Unit;
import org.readout.fact.Fact;

/** Scores the facts of one document into a tally. */
final class DocumentScorer {
  private final GoldDocument document;
  private final List<Fact> facts;
  private final List<Occasion> said;
  private final String publisher;
  private final Pairing pairing;
  private final Dyads dyads;
  private final Tally tally;

  /** By the index of the system's fact, the index of the gold fact that it is paired with. */
  private final Map<Integer, Integer> goldOf = new HashMap<>();

  private final Map<Integer, Integer> saidOf = new HashMap<>();

  DocumentScorer(
      GoldDocument document,
      List<Fact> facts,
      String publisher,
      PartyMatcher matcher,
      Tally tally) {
    this.document = document;
    this.facts = facts;
    this.said = facts.stream().map(Occasion::of).toList();
    this.publisher = publisher;
    this.pairing = new Pairing(matcher);
    this.dyads = new Dyads(matcher);
    this.tally = tally;
  }

  void score() {
    for (Pair pair : pairing.facts(said, document.facts())) {
      goldOf.put(pair.row(), pair.column());
      saidOf.put(pair.column(), pair.row());
    }
    boolean[] coreAgrees = new boolean[said.size()];
    for (int i = 0; i < document.facts().size(); i++) {
      Occasion gold = document.facts().get(i);
      if (!gold.optional()) {
        Integer paired = saidOf.get(i);
        boolean agrees = scoreGold(gold, paired == null ? null : said.get(paired));
        if (paired != null) {
          coreAgrees[paired] = agrees;
        }
      }
    }
    for (int i = 0; i < said.size(); i++) {
      Integer paired = goldOf.get(i);
      scoreSaid(i, paired == null ? null : document.facts().get(paired), coreAgrees[i]);
    }
    Figures figures = dyads.figures(said, document.facts());
    tally.add(Unit.DYAD, Measure.ALL, figures.right(), figures.said(), figures.gold());
  }

  /** Counts a required gold fact; true where the core agrees. */
  private boolean scoreGold(Occasion gold, @Nullable Occasion fact) {
    List<Pair> parties = fact == null ? List.of() : pairing.parties(fact, gold);
    boolean agrees = fact != null && Pairing.coreAgrees(fact, gold, parties);
    event(gold, agrees ? 1 : 0, 0, 1);
    tally.add(Unit.EVENT, "modality: " + gold.modality().label(), agrees ? 1 : 0, 0, 1);
    boolean slotsAgree = SlotScorer.score(gold, fact, parties, tally);
    if (!agrees) {
      mistake(fact == null ? Mistake.Kind.MISS : Mistake.Kind.CORE, gold, fact, null);
    } else if (!slotsAgree) {
      mistake(Mistake.Kind.SLOT, gold, fact, null);
    }
    return agrees;
  }

  /** Counts one of the system's facts, with the gold fact that it is paired with. */
  private void scoreSaid(int index, @Nullable Occasion gold, boolean coreAgrees) {
    Fact fact = facts.get(index);
    if (gold != null && gold.optional()) {
      tally.judge(new Judgement(fact, Verdict.OPTIONAL));
      return;
    }
    Occasion occasion = said.get(index);
    event(occasion, 0, 1, 0);
    tally.judge(new Judgement(fact, coreAgrees ? Verdict.RIGHT : Verdict.WRONG));
    if (gold != null) {
      tally.add(Unit.EVENT, "modality: " + gold.modality().label(), 0, 1, 0);
      return;
    }
    SlotScorer.scoreUnpaired(occasion, tally);
    String rule = fact.evidence().isEmpty() ? null : fact.evidence().get(0).rule();
    mistake(Mistake.Kind.FALSE, null, occasion, rule);
  }

  private void event(Occasion occasion, int right, int saidCount, int goldCount) {
    tally.add(Unit.EVENT, Measure.ALL, right, saidCount, goldCount);
    if (!publisher.isEmpty()) {
      tally.add(Unit.EVENT, "publisher: " + publisher, right, saidCount, goldCount);
    }
    tally.add(Unit.EVENT, "type: " + occasion.type().label(), right, saidCount, goldCount);
  }

  private void mistake(
      Mistake.Kind kind, @Nullable Occasion gold, @Nullable Occasion fact, @Nullable String rule) {
    tally.mistake(new Mistake(kind, document.id(), gold, fact, rule));
  }
}
