package org.readout.relation;

import java.util.Locale;

/** Whether an occasion took place, as the document tells it. */
public enum Modality {
  /** It took place, or is taking place. */
  ACTUAL,
  /** Announced, scheduled, expected or agreed. */
  PLANNED,
  /** Invited, offered, called for or sought, with no word that it was agreed. */
  PROPOSED,
  /** Called off or postponed. */
  CANCELLED,
  /** The text says that it did not or will not take place. */
  DENIED;

  /** True where it has not taken place, and may or might have. */
  boolean isAhead() {
    return this == PLANNED || this == PROPOSED || this == CANCELLED;
  }

  /** The name in the record, such as {@code actual}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
