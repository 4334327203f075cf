package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.fact.Quote;

class BratSpansTest {
  @Test
  void aPieceOverALineEndIsBrokenThere() {
    String text = "He met Ana\r\nSilva.";

    assertThat(new BratSpans(text).of(new Quote(7, 17, text.substring(7, 17))))
        .isEqualTo("7 10;12 17\tAna Silva");
  }

  @Test
  void offsetsCountCharacters() {
    String text = "\uD83D\uDEA2 Ana";

    assertThat(new BratSpans(text).of(new Quote(3, 6, "Ana"))).isEqualTo("2 5\tAna");
  }
}
