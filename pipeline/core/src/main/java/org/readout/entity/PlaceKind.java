package org.readout.entity;

import java.util.Locale;

/** What sort of place an occasion was at. */
public enum PlaceKind {
  COUNTRY,
  REGION,
  CITY,
  FACILITY;

  /** The name in the record, such as {@code city}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
