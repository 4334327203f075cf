package org.readout.evaluation;

/**
 * How often an attribute of paired facts was right.
 *
 * @param right how many were right
 * @param of out of how many
 */
public record Accuracy(int right, int of) {
  static final Accuracy NONE = new Accuracy(0, 0);

  /** The share that was right; 0 of none. */
  public double share() {
    return of == 0 ? 0 : (double) right / of;
  }

  Accuracy plus(boolean isRight) {
    return new Accuracy(right + (isRight ? 1 : 0), of + 1);
  }
}
