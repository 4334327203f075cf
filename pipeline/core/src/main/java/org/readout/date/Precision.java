package org.readout.date;

import java.util.Locale;

/** How finely an {@link Edtf} value tells the time. */
public enum Precision {
  DAY,
  MONTH,
  SEASON,
  YEAR,
  INTERVAL;

  /** The name in the record, such as {@code day}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
