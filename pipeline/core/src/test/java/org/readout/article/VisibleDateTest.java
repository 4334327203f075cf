package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "May 14, 2018",
        "Monday, May 14th, 2018",
        "14 May 2018",
        "Posted On: 14 MAY 2018 5:30PM by Press Office Vela",
        "Published 14 May 2018",
        "Date: 2018-05-14",
        "Release date: May 14, 2018 | Vela",
        "Published on May 14, 2018 at 10:30 a.m."
      })
  void findsTheDayOnALineNearTheHead(String line) {
    assertThat(VisibleDate.of("Envoy in Vela\n\n" + line + "\n\nThe envoy arrived."))
        .contains(LocalDate.of(2018, 5, 14));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoy arrived on May 14, 2018.",
        "May 14",
        "Talks of 14 May 2018 in Vela",
        "VELA, May 14, 2018 –",
        "Last updated: 14 May 2018",
        "February 30, 2018"
      })
  void takesNoOtherLine(String line) {
    assertThat(VisibleDate.of(line + "\n\nThe envoy arrived.")).isEmpty();
  }
}
