package org.readout.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs rows with columns, one to one, so that the sum of their weights is greatest (Kuhn 1955,
 * Munkres 1957, in the O(n³) form with potentials).
 */
final class Assignment {
  /** A row and its column. */
  record Pair(int row, int column) {}

  private final double[][] cost;
  private final int size;
  private final double[] rowPotential;
  private final double[] columnPotential;
  private final int[] rowOf;

  /** Rows and columns count from 1, so that 0 can stand for none. */
  private Assignment(double[][] weights) {
    int rows = weights.length;
    int columns = weights[0].length;
    size = Math.max(rows, columns);
    double greatest = 0;
    for (double[] row : weights) {
      for (double weight : row) {
        greatest = Math.max(greatest, weight);
      }
    }
    cost = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        cost[i][j] = greatest - (i < rows && j < columns ? weights[i][j] : 0);
      }
    }
    rowPotential = new double[size + 1];
    columnPotential = new double[size + 1];
    rowOf = new int[size + 1];
  }

  /**
   * The pairs with a weight above 0, in the order of the columns.
   *
   * @param weights as many columns in each row, none below 0
   */
  static List<Pair> greatest(double[][] weights) {
    if (weights.length == 0 || weights[0].length == 0) {
      return List.of();
    }
    Assignment assignment = new Assignment(weights);
    for (int row = 1; row <= assignment.size; row++) {
      assignment.place(row);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int column = 1; column <= weights[0].length; column++) {
      int row = assignment.rowOf[column];
      if (row <= weights.length && weights[row - 1][column - 1] > 0) {
        pairs.add(new Pair(row - 1, column - 1));
      }
    }
    return pairs;
  }

  /** Finds a column for one more row, moving others along the cheapest augmenting path. */
  private void place(int row) {
    double[] slack = new double[size + 1];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    boolean[] visited = new boolean[size + 1];
    int[] previous = new int[size + 1];
    rowOf[0] = row;
    int column = 0;
    do {
      visited[column] = true;
      int current = rowOf[column];
      double least = Double.POSITIVE_INFINITY;
      int next = 0;
      for (int j = 1; j <= size; j++) {
        if (visited[j]) {
          continue;
        }
        double reduced = cost[current - 1][j - 1] - rowPotential[current] - columnPotential[j];
        if (reduced < slack[j]) {
          slack[j] = reduced;
          previous[j] = column;
        }
        if (slack[j] < least) {
          least = slack[j];
          next = j;
        }
      }
      for (int j = 0; j <= size; j++) {
        if (visited[j]) {
          rowPotential[rowOf[j]] += least;
          columnPotential[j] -= least;
        } else {
          slack[j] -= least;
        }
      }
      column = next;
    } while (rowOf[column] != 0);
    while (column != 0) {
      rowOf[column] = rowOf[previous[column]];
      column = previous[column];
    }
  }
}
