package org.readout.evaluation;

import java.util.List;

/**
 * One occasion that careful readers found in one document or several. Immutable.
 *
 * @param members the gold facts that tell it, never empty
 */
public record GoldEvent(List<Member> members) {
  public GoldEvent {
    members = List.copyOf(members);
  }

  /**
   * A gold fact.
   *
   * @param document the id of its document
   * @param fact its index among the gold facts of the document, from 0
   */
  public record Member(String document, int fact) {}
}
