package org.readout.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.confidence.Example.Label;

class ThresholdTest {
  private final List<Prediction> predictions = new ArrayList<>();

  private void add(int count, Label label, double probability) {
    for (int i = 0; i < count; i++) {
      predictions.add(new Prediction(new Example(0, 0, label, List.of()), probability));
    }
  }

  @Test
  void countsWhatIsAcceptedAndWhatGoldHas() {
    add(6, Label.RIGHT, 0.9);
    add(2, Label.RIGHT, 0.3);
    add(1, Label.WRONG, 0.4);
    add(4, Label.MISSED, 0);

    assertThat(Threshold.at(0.4, predictions)).isEqualTo(new Threshold(0.4, 6, 7, 12));
  }

  @Test
  void rejectsOnlyWhatCostsPrecision() {
    add(80, Label.RIGHT, 0.9);
    add(3, Label.RIGHT, 0.3);
    add(12, Label.WRONG, 0.2);
    add(20, Label.MISSED, 0);

    assertThat(Threshold.best(predictions).value()).isEqualTo(0.21);
  }

  @Test
  void rejectsForPrecisionEvenWhereItCostsRecall() {
    add(60, Label.RIGHT, 0.9);
    add(10, Label.RIGHT, 0.3);
    add(20, Label.WRONG, 0.3);

    assertThat(Threshold.best(predictions).value()).isEqualTo(0.31);
  }

  @Test
  void neverRejectsWhatIsMoreLikelyRightThanWrong() {
    add(60, Label.RIGHT, 0.6);
    add(40, Label.WRONG, 0.6);

    assertThat(Threshold.best(predictions).value()).isEqualTo(0.5);
  }
}
