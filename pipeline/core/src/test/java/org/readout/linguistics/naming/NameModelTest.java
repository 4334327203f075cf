package org.readout.linguistics.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.readout.linguistics.parsing.TransitionParser;

class NameModelTest {
  @ParameterizedTest
  @ValueSource(strings = {"no/such/model.gz", "java/lang/Object.class", TransitionParser.MODEL})
  void refusesWhatIsNoModel(String resource) {
    assertThatThrownBy(() -> NameModel.load(resource))
        .isInstanceOfSatisfying(
            ReadoutException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNUSABLE_MODEL))
        .hasMessageContaining(resource);
  }

  @Test
  void loadsLabels() {
    NameModel model = NameModel.load(NameClassifier.MODEL);
    assertThat(model.labels()).containsExactlyInAnyOrder("O", "PERSON", "ORGANIZATION", "LOCATION");
    assertThat(model.labels().get(model.background())).isEqualTo("O");
  }
}
