package org.readout.confidence;

/** Solves linear equations whose matrix is symmetric and positive definite. */
final class Cholesky {
  private Cholesky() {}

  /**
   * Solves {@code matrix · x = vector}. Both arguments are overwritten: the vector by the solution,
   * the lower half of the matrix by its factor.
   */
  static void solve(double[][] matrix, double[] vector) {
    int size = vector.length;
    for (int row = 0; row < size; row++) {
      for (int column = 0; column <= row; column++) {
        double rest = matrix[row][column];
        for (int i = 0; i < column; i++) {
          rest -= matrix[row][i] * matrix[column][i];
        }
        matrix[row][column] = row == column ? Math.sqrt(rest) : rest / matrix[column][column];
      }
    }
    for (int row = 0; row < size; row++) {
      for (int i = 0; i < row; i++) {
        vector[row] -= matrix[row][i] * vector[i];
      }
      vector[row] /= matrix[row][row];
    }
    for (int row = size - 1; row >= 0; row--) {
      for (int i = row + 1; i < size; i++) {
        vector[row] -= matrix[i][row] * vector[i];
      }
      vector[row] /= matrix[row][row];
    }
  }
}
