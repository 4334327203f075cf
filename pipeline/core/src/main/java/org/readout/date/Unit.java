package org.readout.date;

/** A unit of the calendar that relative dates count in. */
public enum Unit {
  DAY,
  /** Monday to Sunday. */
  WEEK,
  /** Saturday and Sunday. */
  WEEKEND,
  MONTH,
  YEAR
}
