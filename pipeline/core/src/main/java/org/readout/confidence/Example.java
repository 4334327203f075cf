package org.readout.confidence;

import java.util.List;
import java.util.Locale;

/**
 * A fact that gold has judged, without anything that tells which: what a model is trained on.
 * Immutable.
 *
 * @param publisher a number for its publisher, the same for all documents of one
 * @param document a number for its document
 * @param label what gold says
 * @param features its features, sorted; none of a missed fact
 */
public record Example(int publisher, int document, Label label, List<String> features) {
  /** What gold says. */
  public enum Label {
    /** Gold has it. */
    RIGHT,
    /** Gold does not have it. */
    WRONG,
    /** Gold has it, but nothing was found: it counts for recall alone. */
    MISSED;

    /** The name in the table, such as {@code right}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Example {
    features = List.copyOf(features);
  }

  /** True for what was found, be it right or wrong. */
  boolean isFound() {
    return label != Label.MISSED;
  }

  boolean isRight() {
    return label == Label.RIGHT;
  }
}
