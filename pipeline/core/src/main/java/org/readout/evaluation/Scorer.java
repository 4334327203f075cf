package org.readout.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.fact.Fact;

/**
 * Holds a system's facts against gold facts.
 *
 * <p>In each document the system's facts are paired with gold facts of the same type, one to one,
 * so that the pairs agree on as many slots as possible; a pair needs a common party. Of events, a
 * pair counts where the core agrees: two parties of a meeting or call (one, where gold names one),
 * a visitor and the destination of a visit; everything unpaired is a miss or a false alarm. Slots
 * are counted over participants, places and dates; those of unpaired facts are wrong. Dyads are who
 * met or called whom, and who visited which country. Optional gold facts are neither rewarded nor
 * punished, nor are facts paired with them.
 */
public final class Scorer {
  private Scorer() {}

  /**
   * The score of facts. Only documents that gold has are scored.
   *
   * @param publishers the publisher of each document, by its id, for a breakdown; may be empty
   */
  public static Score score(
      List<GoldDocument> gold, List<Fact> facts, Map<String, String> publishers) {
    Map<String, List<Fact>> byDocument = new HashMap<>();
    gold.forEach(document -> byDocument.put(document.id(), new ArrayList<>()));
    int outside = 0;
    for (Fact fact : facts) {
      List<Fact> ofDocument = byDocument.get(fact.document().id());
      if (ofDocument == null) {
        outside++;
      } else {
        ofDocument.add(fact);
      }
    }
    Tally tally = new Tally();
    PartyMatcher matcher = new PartyMatcher();
    for (GoldDocument document : gold) {
      new DocumentScorer(
              document,
              byDocument.getOrDefault(document.id(), List.of()),
              publishers.getOrDefault(document.id(), ""),
              matcher,
              tally)
          .score();
    }
    return tally.score(outside);
  }
}
