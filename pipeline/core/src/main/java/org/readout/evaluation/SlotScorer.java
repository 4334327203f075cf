package org.readout.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.evaluation.Assignment.Pair;
import org.readout.evaluation.Measure.Unit;
import org.readout.evaluation.Occasion.Party;

/** Counts the slots of facts and, of paired ones, their attributes. */
final class SlotScorer {
  private SlotScorer() {}

  /**
   * Counts the slots of a required gold fact and of the fact paired with it.
   *
   * @param fact the system's fact, or null where the gold fact was missed
   * @return true where every slot of gold is right and no participant is too much
   */
  static boolean score(Occasion gold, @Nullable Occasion fact, List<Pair> parties, Tally tally) {
    int goldParties = gold.parties().size();
    if (fact == null) {
      tally.add(Unit.SLOT, Tally.PARTICIPANT, 0, 0, goldParties);
      tally.slot(Tally.PLACE, false, false, gold.place() != null);
      tally.slot(Tally.DATE, false, false, gold.date() != null);
      return false;
    }
    int saidParties = fact.parties().size();
    int right = 0;
    for (Pair pair : parties) {
      if (fact.parties().get(pair.row()).role() == gold.parties().get(pair.column()).role()) {
        right++;
      }
    }
    tally.add(Unit.SLOT, Tally.PARTICIPANT, right, saidParties, goldParties);
    boolean place = gold.place() != null && SlotMatcher.samePlace(fact.place(), gold.place());
    tally.slot(Tally.PLACE, place, fact.place() != null, gold.place() != null);
    boolean sameDate = SlotMatcher.sameDate(fact.date(), gold);
    boolean date = sameDate && gold.date() != null;
    boolean acceptedWithoutGold = sameDate && gold.date() == null;
    tally.slot(Tally.DATE, date, hasDate(fact) && !acceptedWithoutGold, gold.date() != null);
    attributes(gold, fact, parties, place, tally);
    return right == goldParties
        && right == saidParties
        && (place || gold.place() == null)
        && (date || gold.date() == null);
  }

  /** Counts the slots of a fact that is paired with nothing. */
  static void scoreUnpaired(Occasion fact, Tally tally) {
    tally.add(Unit.SLOT, Tally.PARTICIPANT, 0, fact.parties().size(), 0);
    tally.slot(Tally.PLACE, false, fact.place() != null, false);
    tally.slot(Tally.DATE, false, hasDate(fact), false);
  }

  private static boolean hasDate(Occasion fact) {
    return fact.date() != null && !fact.date().isEmpty();
  }

  private static void attributes(
      Occasion gold, Occasion fact, List<Pair> parties, boolean placeIsRight, Tally tally) {
    tally.attribute("modality", fact.modality() == gold.modality());
    for (Pair pair : parties) {
      Party goldParty = gold.parties().get(pair.column());
      Party party = fact.parties().get(pair.row());
      if (goldParty.country() != null) {
        tally.attribute("participant country", goldParty.country().equals(party.country()));
      }
      if (goldParty.title() != null) {
        tally.attribute(
            "participant title", SlotMatcher.sameTitle(party.title(), goldParty.title()));
      }
      tally.attribute("participant kind", party.kind() == goldParty.kind());
    }
    if (placeIsRight && gold.place() != null && gold.place().country() != null) {
      tally.attribute(
          "place country",
          fact.place() != null && gold.place().country().equals(fact.place().country()));
    }
  }
}
