package org.readout.evaluation;

import org.readout.fact.Fact;

/**
 * What gold says of one of the system's facts.
 *
 * @param fact the system's fact
 * @param verdict right, wrong, or neither
 */
public record Judgement(Fact fact, Verdict verdict) {
  /** What gold says. */
  public enum Verdict {
    /** It is paired with a required gold fact, and the core agrees. */
    RIGHT,
    /** It is paired with none, or the core does not agree. */
    WRONG,
    /** It is paired with an optional gold fact, which is neither rewarded nor punished. */
    OPTIONAL
  }
}
