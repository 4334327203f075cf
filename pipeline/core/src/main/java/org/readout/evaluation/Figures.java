package org.readout.evaluation;

/**
 * How many were right, of how many said and how many in gold.
 *
 * @param right what was said and is in gold
 * @param said what the system said
 * @param gold what gold has
 */
public record Figures(int right, int said, int gold) {
  static final Figures NONE = new Figures(0, 0, 0);

  /** The share of what was said that is right; 0 where nothing was said. */
  public double precision() {
    return said == 0 ? 0 : (double) right / said;
  }

  /** The share of gold that was said; 0 where gold is empty. */
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall; 0 where both are 0. */
  public double f1() {
    double precision = precision();
    double recall = recall();
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  Figures plus(Figures more) {
    return new Figures(right + more.right, said + more.said, gold + more.gold);
  }
}
