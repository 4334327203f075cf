package org.readout.confidence;

/**
 * An example with the probability that a model gives it.
 *
 * @param example the example
 * @param probability how likely it is right, 0 to 1, in hundredths; 0 of a missed fact
 */
public record Prediction(Example example, double probability) {
  /** True for what was found, be it right or wrong; false for what was missed. */
  public boolean isFound() {
    return example.isFound();
  }

  /** True for what gold has. */
  public boolean isRight() {
    return example.isRight();
  }
}
