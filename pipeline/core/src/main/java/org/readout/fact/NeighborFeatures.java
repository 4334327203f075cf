package org.readout.fact;

import java.util.List;
import java.util.Set;
import org.readout.entity.Entity;
import org.readout.relation.FactType;

/** Features of an occasion among the others that its document tells of. */
final class NeighborFeatures {
  private NeighborFeatures() {}

  static void add(Occasion occasion, List<Occasion> occasions, FactFeatures features) {
    int sameType = 0;
    int sameParties = 0;
    int sameBreath = 0;
    boolean before = false;
    boolean within = false;
    for (Occasion other : occasions) {
      if (other == occasion) {
        continue;
      }
      Set<Entity> principals = occasion.principals();
      long common = principals.stream().filter(other.principals()::contains).count();
      if (other.type() == occasion.type()) {
        sameType++;
        boolean covered = common == principals.size();
        sameParties += covered ? 1 : 0;
        before |= covered && other.firstSentence() < occasion.firstSentence();
      }
      sameBreath += other.firstSentence() == occasion.firstSentence() ? 1 : 0;
      within |= other.type() == FactType.VISIT && common > 0;
    }
    features.addBin("others-of-type", sameType, 1, 2, 4, 8, 16);
    features.add("others-of-parties", sameParties, 3);
    features.add("others-in-sentence", sameBreath, 3);
    features.add("parties-told-before", before ? "yes" : "no");
    if (occasion.type() != FactType.VISIT) {
      features.add("party-visits", within ? "yes" : "no");
    }
  }
}
