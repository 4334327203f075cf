package org.readout.linguistics.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelSequenceTest {
  private static final double[] EQUAL = {0, 0, 0, 0};

  @Test
  void weighsTheWholeSequence() {
    double[][] scores = {{2, 1, 0, 0}, {0, 0, 0, 5}};
    assertThat(LabelSequence.best(scores, 2, 0)).containsExactly(1, 1);
  }

  @Test
  void startsFromTheGivenLabel() {
    double[][] scores = {{9, 0, 0, 1}};
    assertThat(LabelSequence.best(scores, 2, 0)).containsExactly(0);
    assertThat(LabelSequence.best(scores, 2, 1)).containsExactly(1);
  }

  @Test
  void prefersTheFirstOfEquals() {
    assertThat(LabelSequence.best(new double[][] {EQUAL, EQUAL, EQUAL}, 2, 1))
        .containsExactly(0, 0, 0);
  }

  @Test
  void findsNoneForNoWords() {
    assertThat(LabelSequence.best(new double[0][], 2, 0)).isEmpty();
  }
}
