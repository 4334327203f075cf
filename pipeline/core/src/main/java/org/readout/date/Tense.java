package org.readout.date;

/** The time of an occasion seen from the document's date, as its verb tells. */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  UNKNOWN
}
