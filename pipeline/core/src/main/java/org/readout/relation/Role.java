package org.readout.relation;

import java.util.Locale;

/** The part that a party has in an occasion. */
public enum Role {
  VISITOR,
  HOST,
  PARTICIPANT;

  /** The name in the record, such as {@code visitor}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
