package org.readout.fact;

import java.util.List;
import org.readout.confidence.ConfidenceModel.Reason;

/**
 * A fact before it is decided whether to believe it. Immutable.
 *
 * @param fact the fact, with its confidence
 * @param accepted false where it is not believed
 * @param threshold the least confidence of a fact that is believed, 0 to 1
 * @param features what is known of it, sorted
 * @param doubts what speaks most against it, the heaviest first
 */
public record Candidate(
    Fact fact, boolean accepted, double threshold, List<String> features, List<Reason> doubts) {
  public Candidate {
    features = List.copyOf(features);
    doubts = List.copyOf(doubts);
  }

  /** A fact that no model has judged and that is believed. */
  public static Candidate certain(Fact fact) {
    return new Candidate(fact, true, 0, List.of(), List.of());
  }
}
