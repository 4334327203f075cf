package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.evaluation.Assignment.Pair;

class AssignmentTest {
  @Test
  void pairsSoThatTheSumIsGreatest() {
    assertThat(Assignment.greatest(new double[][] {{3, 2}, {2.5, 0.1}}))
        .containsExactly(new Pair(1, 0), new Pair(0, 1));
  }

  @Test
  void leavesOutPairsOfNoWeight() {
    assertThat(Assignment.greatest(new double[][] {{0, 0, 0}, {0, 1, 0}}))
        .containsExactly(new Pair(1, 1));
  }

  @Test
  void takesTheFirstOfEqualRows() {
    assertThat(Assignment.greatest(new double[][] {{1}, {1}})).containsExactly(new Pair(0, 0));
  }

  @Test
  void pairsNothingWithNothing() {
    assertThat(Assignment.greatest(new double[0][0])).isEmpty();
    assertThat(Assignment.greatest(new double[2][0])).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void givesTheSameTotalAsTryingEverything(int seed) {
    Random random = new Random(seed);
    double[][] weights = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
    for (double[] row : weights) {
      for (int j = 0; j < row.length; j++) {
        row[j] = random.nextInt(3) == 0 ? 0 : random.nextInt(12) / 4.0 + 0.2 * random.nextInt(2);
      }
    }
    List<Pair> pairs = Assignment.greatest(weights);
    double total = pairs.stream().mapToDouble(pair -> weights[pair.row()][pair.column()]).sum();
    assertThat(total).isCloseTo(bestTotal(weights, 0, 0), within(1e-9));
    assertThat(pairs).extracting(Pair::row).doesNotHaveDuplicates();
    assertThat(pairs).extracting(Pair::column).doesNotHaveDuplicates();
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  private static double bestTotal(double[][] weights, int row, int usedColumns) {
    if (row == weights.length) {
      return 0;
    }
    double best = bestTotal(weights, row + 1, usedColumns);
    for (int column = 0; column < weights[row].length; column++) {
      int bit = 1 << column;
      if ((usedColumns & bit) == 0) {
        double rest = bestTotal(weights, row + 1, usedColumns | bit);
        best = Math.max(best, weights[row][column] + rest);
      }
    }
    return best;
  }
}
