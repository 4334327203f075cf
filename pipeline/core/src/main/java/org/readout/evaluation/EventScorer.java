package org.readout.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.event.EventReader.Member;
import org.readout.event.EventReader.Members;
import org.readout.fact.Fact;

/**
 * Holds the clustering of facts into events against gold events.
 *
 * <p>A system's fact stands for the gold fact that {@link Scorer} pairs it with. Facts paired with
 * none are left out, as their errors are those of extraction. Only documents that a gold event
 * names are scored; each of their gold facts that no event has is an event of its own.
 */
public final class EventScorer {
  private EventScorer() {}

  /**
   * The score of events.
   *
   * @param gold the gold facts
   * @param goldEvents which of them are one occasion
   * @param facts the system's facts
   * @param events which of them are one occasion; a fact that none has is an event of its own
   */
  public static EventScore score(
      List<GoldDocument> gold, List<GoldEvent> goldEvents, List<Fact> facts, List<Members> events) {
    Map<GoldEvent.Member, Integer> goldEventOf = new HashMap<>();
    Map<String, List<Fact>> scored = new LinkedHashMap<>();
    int goldPairs = 0;
    for (int i = 0; i < goldEvents.size(); i++) {
      for (GoldEvent.Member member : goldEvents.get(i).members()) {
        goldEventOf.put(member, i);
        scored.put(member.document(), new ArrayList<>());
      }
      goldPairs += pairs(goldEvents.get(i).members().size());
    }
    for (Fact fact : facts) {
      List<Fact> ofDocument = scored.get(fact.document().id());
      if (ofDocument != null) {
        ofDocument.add(fact);
      }
    }
    Map<Member, Integer> eventOf = new HashMap<>();
    for (int i = 0; i < events.size(); i++) {
      for (Member member : events.get(i).facts()) {
        eventOf.put(member, i);
      }
    }
    Clustering clustering = new Clustering();
    int said = 0;
    int aligned = 0;
    Pairing pairing = new Pairing(new PartyMatcher());
    for (GoldDocument document : gold) {
      List<Fact> told = scored.getOrDefault(document.id(), List.of());
      said += told.size();
      List<Occasion> occasions = told.stream().map(Occasion::of).toList();
      for (Assignment.Pair pair : pairing.facts(occasions, document.facts())) {
        Member fact = new Member(document.id(), told.get(pair.row()).id());
        GoldEvent.Member goldFact = new GoldEvent.Member(document.id(), pair.column());
        // A number below 0 is that of a fact without an event, which no other fact has.
        aligned++;
        clustering.add(
            eventOf.getOrDefault(fact, -aligned), goldEventOf.getOrDefault(goldFact, -aligned));
      }
    }
    return clustering.score(said - aligned, goldPairs);
  }

  static int pairs(int members) {
    return members * (members - 1) / 2;
  }
}
