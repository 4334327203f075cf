package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.evaluation.Judgement.Verdict;
import org.readout.fact.SampleFacts;

class CalibrationTest {
  @Test
  void weighsTheErrorOfABinByItsFacts() {
    Calibration calibration =
        Calibration.of(
            List.of(
                judged(0.9, Verdict.RIGHT),
                judged(0.9, Verdict.RIGHT),
                judged(0.9, Verdict.WRONG),
                judged(0.2, Verdict.WRONG)));
    // three facts of 0.9 with two right, one of 0.2 with none
    assertThat(calibration.expectedError())
        .isCloseTo((3 * (0.9 - 2.0 / 3) + 1 * 0.2) / 4, within(1e-12));
  }

  @Test
  void leavesOutOptionalFacts() {
    assertThat(Calibration.of(List.of(judged(0.9, Verdict.OPTIONAL))).facts()).isZero();
  }

  @Test
  void hasNoErrorWithoutFacts() {
    assertThat(Calibration.of(List.of()).expectedError()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "0,0", "0.09,0", "0.1,1", "0.29,2", "0.3,3", "0.57,5", "0.58,5", "0.7,7", "0.9,9", "1,9"
  })
  void putsAFactIntoItsBin(double confidence, int bin) {
    Calibration calibration = Calibration.of(List.of(judged(confidence, Verdict.RIGHT)));
    assertThat(calibration.bins().get(bin).facts()).isEqualTo(1);
  }

  private static Judgement judged(double confidence, Verdict verdict) {
    return new Judgement(SampleFacts.withConfidence(SampleFacts.MEETING, confidence), verdict);
  }
}
