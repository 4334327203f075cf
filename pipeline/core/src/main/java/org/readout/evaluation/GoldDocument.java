package org.readout.evaluation;

import java.util.List;

/**
 * A document with the facts that careful readers found in it. Immutable.
 *
 * @param id the document's id
 * @param facts its gold facts, none where it states none
 */
public record GoldDocument(String id, List<Occasion> facts) {
  public GoldDocument {
    facts = List.copyOf(facts);
  }
}
