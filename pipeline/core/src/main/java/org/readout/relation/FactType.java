package org.readout.relation;

import java.util.Locale;

/** The types of facts that readout extracts. */
public enum FactType {
  /** Somebody goes to, is in, or leaves for a place that is not their own seat. */
  VISIT,
  /** Two or more parties come together, in person or by video. */
  MEETING,
  /** Two or more parties speak by telephone. */
  CALL;

  /** The name in the record, such as {@code visit}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
