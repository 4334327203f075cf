package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalTest {
  @Test
  void isWrittenWithItsUnit() {
    assertThat(Goal.times(10).andBelow(3).format(Unit.SECONDS)).isEqualTo("≥ 10×, < 3 s");
    assertThat(Goal.times(1.85).format(Unit.TOKENS_PER_SECOND)).isEqualTo("≥ 1.85×");
    assertThat(Goal.times(1000).format(Unit.TOKENS_PER_SECOND)).isEqualTo("≥ 1,000×");
    assertThat(Goal.below(1.2).format(Unit.GIGABYTES)).isEqualTo("< 1.2 GB");
  }

  @Test
  void noGoalIsEmpty() {
    assertThat(Goal.NONE.format(Unit.SECONDS)).isEmpty();
    assertThat(Goal.NONE.isSet()).isFalse();
  }

  @Test
  void ofTwoAndFourThreadsIsFixedAndOfOthersInProportion() {
    assertThat(ThroughputSteps.scaling(2)).isEqualTo(1.85);
    assertThat(ThroughputSteps.scaling(4)).isEqualTo(3.5);
    assertThat(ThroughputSteps.scaling(8)).isEqualTo(7);
  }
}
