package org.readout.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.confidence.ConfidenceModel.Reason;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

class ConfidenceModelTest {
  private static final ConfidenceModel MODEL =
      ConfidenceModel.parse(
          "m.tsv",
          "# comment\nthreshold\t0.40\nevery-fact\t1.10\nplace=none\t-0.70\nquoted\t-2.00\n");

  @Test
  void addsUpTheLogOddsOfTheFeatures() {
    // log-odds of 1.1 are 3 to 1, those of 1.1 - 0.7 are 3 to 2
    assertThat(MODEL.confidence(List.of())).isEqualTo(0.75);
    assertThat(MODEL.confidence(List.of("place=none"))).isEqualTo(0.6);
  }

  @Test
  void passesOverFeaturesThatItDoesNotKnow() {
    assertThat(MODEL.confidence(List.of("rule=meeting.new"))).isEqualTo(0.75);
  }

  @Test
  void acceptsFromItsThresholdUp() {
    assertThat(MODEL.accepts(0.4)).isTrue();
    assertThat(MODEL.accepts(0.39)).isFalse();
  }

  @Test
  void tellsTheHeaviestDoubtsFirst() {
    assertThat(MODEL.doubts(List.of("place=none", "quoted", "tensed"), 5))
        .containsExactly(new Reason("quoted", -2), new Reason("place=none", -0.7));
    assertThat(MODEL.doubts(List.of("place=none", "quoted"), 1)).hasSize(1);
  }

  @Test
  void isReadAsItIsWritten() {
    assertThat(ConfidenceModel.parse("m.tsv", MODEL.text())).isEqualTo(MODEL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "threshold\t0.4\nquoted",
        "threshold\t0.4\nquoted\tmuch",
        "threshold\t0.4\nquoted\tNaN",
        "threshold\t0.4\nquoted\t1\nquoted\t2",
        "quoted\t1"
      })
  void namesTheLineThatIsMalformed(String text) {
    assertThatThrownBy(() -> ConfidenceModel.parse("m.tsv", text))
        .isInstanceOfSatisfying(
            ReadoutException.class,
            error -> assertThat(error.code()).isEqualTo(ErrorCode.INVALID_MODEL))
        .hasMessageContaining("Line " + text.lines().count() + " of m.tsv");
  }
}
