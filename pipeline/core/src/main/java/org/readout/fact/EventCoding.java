package org.readout.fact;

import org.readout.relation.FactType;
import org.readout.relation.Modality;

/**
 * Gives occasions their codes in CAMEO (Schrodt 2012, chapter 2) and PLOVER (Halterman and others
 * 2023).
 *
 * <p>CAMEO tells a planned occasion ({@code 036}, express intent to meet or negotiate), a proposed
 * one ({@code 036} too: an appeal for it is an expression of intent) and a refused one ({@code
 * 125}, reject proposal to meet) from one that took place; PLOVER codes all as {@code CONSULT} but
 * for a refusal, {@code REJECT}.
 */
final class EventCoding {
  private EventCoding() {}

  static EventCodes of(FactType type, Modality modality) {
    return switch (modality) {
      case PLANNED, PROPOSED -> new EventCodes("036", "CONSULT");
      case CANCELLED, DENIED -> new EventCodes("125", "REJECT");
      case ACTUAL ->
          switch (type) {
            case VISIT -> new EventCodes("042", "CONSULT");
            case MEETING -> new EventCodes("040", "CONSULT");
            case CALL -> new EventCodes("041", "CONSULT");
          };
    };
  }
}
