package org.readout.linguistics;

/** The grammatical gender that pronouns agree with. */
public enum Gender {
  MALE,
  FEMALE
}
