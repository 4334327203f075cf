package org.readout.fact;

import org.readout.entity.Entity;
import org.readout.entity.PartyKind;

/**
 * How far a fact is to be believed: the rules that found it, and how well its parties are known.
 */
final class Confidence {
  private static final double MOST = 0.99;
  private static final double UNNAMED_PARTY = 0.85;
  private static final double NO_PERSON = 0.8;

  private Confidence() {}

  /** Between 0 and 1, with two decimals. */
  static double of(Occasion occasion) {
    double doubt = 1;
    for (DatedMention mention : occasion.mentions()) {
      doubt *= 1 - mention.relation().rule().confidence() * (mention.inTitle() ? 0.5 : 1);
    }
    double confidence = 1 - doubt;
    boolean person = false;
    boolean unnamed = false;
    for (Entity entity : occasion.principals()) {
      person |= entity.kind() == PartyKind.PERSON && entity.named();
      unnamed |= !entity.named();
    }
    confidence *= person ? 1 : NO_PERSON;
    confidence *= unnamed ? UNNAMED_PARTY : 1;
    return Math.round(Math.min(MOST, confidence) * 100) / 100.0;
  }
}
