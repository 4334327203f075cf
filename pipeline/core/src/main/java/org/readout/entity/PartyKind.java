package org.readout.entity;

import java.util.Locale;

/** What sort of party takes part in an occasion. */
public enum PartyKind {
  PERSON,
  GROUP,
  ORGANIZATION,
  COUNTRY;

  /** The name in the record, such as {@code person}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
