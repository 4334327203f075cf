package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
  @Test
  void medianIsTheMiddleValueInWhateverOrder() {
    assertThat(Series.of(9, 1, 4).median()).isEqualTo(4);
  }

  @Test
  void medianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
    assertThat(Series.of(8, 1, 4, 2).median()).isEqualTo(3);
  }

  @Test
  void leastAndMostAreFoundInWhateverOrder() {
    assertThat(Series.of(9, 1, 4).minimum()).isEqualTo(1);
    assertThat(Series.of(1, 9, 4).maximum()).isEqualTo(9);
  }

  @Test
  void nothingIsNoSeries() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Series(List.of()));
  }
}
