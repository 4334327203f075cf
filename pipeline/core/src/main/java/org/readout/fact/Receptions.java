package org.readout.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.readout.entity.Entity;
import org.readout.relation.Argument;

/** Who of an occasion received whom, as the text puts it. */
final class Receptions {
  private Receptions() {}

  /** Those whom the text says to have received, hosted or welcomed the others. */
  static Set<Entity> hosts(Occasion occasion) {
    return partiesAs(occasion, true);
  }

  /** Those whom the text says to have been received, hosted or welcomed. */
  static Set<Entity> guests(Occasion occasion) {
    return partiesAs(occasion, false);
  }

  private static Set<Entity> partiesAs(Occasion occasion, boolean hosting) {
    Set<Entity> found = new LinkedHashSet<>();
    for (DatedMention mention : occasion.mentions()) {
      for (Argument argument : mention.relation().arguments()) {
        List<String> hostFunctions = mention.relation().rule().hostFunctions();
        if (!hostFunctions.isEmpty() && hostFunctions.contains(argument.function()) == hosting) {
          found.addAll(argument.entities());
        }
      }
    }
    return found;
  }
}
