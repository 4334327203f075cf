package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplesTest {
  private static final List<Integer> TEN = IntStream.range(0, 10).boxed().toList();

  @Test
  void isTakenEvenlyAndInOrder() {
    assertThat(Samples.evenly(TEN, 3)).containsExactly(1, 5, 8);
  }

  @Test
  void isTheSameEachTime() {
    assertThat(Samples.evenly(TEN, 4)).isEqualTo(Samples.evenly(TEN, 4)).hasSize(4);
  }

  @Test
  void ofManyHasNoItemTwice() {
    List<Integer> many = IntStream.range(0, 4811).boxed().toList();

    assertThat(Samples.evenly(many, 300)).hasSize(300).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void ofFewIsAllOfThem() {
    assertThat(Samples.evenly(TEN, 12)).isEqualTo(TEN);
  }

  @Test
  void ofNoneIsAllOfThem() {
    assertThat(Samples.evenly(TEN, 0)).isEqualTo(TEN);
  }
}
