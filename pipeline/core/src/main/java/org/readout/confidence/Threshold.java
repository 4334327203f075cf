package org.readout.confidence;

import java.util.Collection;

/**
 * The figures of the facts that a threshold accepts.
 *
 * @param value the threshold, 0 to 1
 * @param right how many accepted facts are right
 * @param accepted how many facts are accepted
 * @param gold how many facts gold has
 */
public record Threshold(double value, int right, int accepted, int gold) {
  private static final double LEAST_PRECISION = 0.85;

  /**
   * No fact that is more likely right than wrong is rejected, whatever the precision: publishers
   * that no model has seen may write otherwise.
   */
  private static final int GREATEST_HUNDREDTHS = 50;

  /** The figures at a threshold. */
  public static Threshold at(double value, Collection<Prediction> predictions) {
    int right = 0;
    int accepted = 0;
    int gold = 0;
    for (Prediction prediction : predictions) {
      boolean taken = prediction.isFound() && prediction.probability() >= value;
      right += taken && prediction.isRight() ? 1 : 0;
      accepted += taken ? 1 : 0;
      gold += prediction.isRight() || !prediction.isFound() ? 1 : 0;
    }
    return new Threshold(value, right, accepted, gold);
  }

  /**
   * The threshold with the best F1 among those with a precision of 0.85 or more; where the greatest
   * one allowed has less, that one.
   */
  static Threshold best(Collection<Prediction> predictions) {
    Threshold best = null;
    Threshold greatest = at(0, predictions);
    for (int hundredths = 0; hundredths <= GREATEST_HUNDREDTHS; hundredths++) {
      greatest = at(hundredths / 100.0, predictions);
      boolean precise = greatest.precision() >= LEAST_PRECISION;
      if (precise && (best == null || greatest.f1() > best.f1())) {
        best = greatest;
      }
    }
    return best == null ? greatest : best;
  }

  /** The share of the accepted facts that is right; 0 of none. */
  public double precision() {
    return accepted == 0 ? 0 : (double) right / accepted;
  }

  /** The share of gold's facts that is accepted; 0 of none. */
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall; 0 of none. */
  public double f1() {
    return accepted + gold == 0 ? 0 : 2.0 * right / (accepted + gold);
  }
}
