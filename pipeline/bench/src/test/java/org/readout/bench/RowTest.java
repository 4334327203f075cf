package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowTest {
  @Test
  void moreTokensASecondAreBetter() {
    Row row =
        Row.compared(
            "documents",
            Unit.TOKENS_PER_SECOND,
            Series.of(8000, 9000, 7000),
            Series.of(200),
            Goal.times(40));

    assertThat(row.ratio()).hasValue(40.0);
    assertThat(row.met()).hasValue(true);
  }

  @Test
  void fewerSecondsAreBetter() {
    Row row = Row.compared("article", Unit.SECONDS, Series.of(2.5), Series.of(24), Goal.times(10));

    assertThat(row.ratio()).hasValue(9.6);
    assertThat(row.met()).hasValue(false);
  }

  @Test
  void bothPartsOfAGoalMustBeReached() {
    Goal goal = Goal.times(10).andBelow(3);
    Row row = Row.compared("article", Unit.SECONDS, Series.of(3.5), Series.of(50), goal);

    assertThat(row.met()).hasValue(false);
  }

  @Test
  void aValueAloneIsMeasuredAgainstItsLimit() {
    assertThat(Row.alone("info", Unit.SECONDS, Series.of(0.39), Goal.below(0.4)).met())
        .hasValue(true);
    assertThat(Row.alone("info", Unit.SECONDS, Series.of(0.4), Goal.below(0.4)).met())
        .hasValue(false);
  }

  @Test
  void withoutAGoalNothingIsMetOrMissed() {
    assertThat(Row.alone("info", Unit.SECONDS, Series.of(1), Goal.NONE).met()).isEmpty();
  }

  @Test
  void aRatioThatIsNotThereReachesNothing() {
    assertThat(Row.alone("info", Unit.SECONDS, Series.of(1), Goal.times(2)).met()).hasValue(false);
  }

  @Test
  void isToldInOneLine() {
    Row row =
        Row.compared(
            "documents", Unit.TOKENS_PER_SECOND, Series.of(8500), Series.of(205), Goal.NONE);

    assertThat(row).hasToString("documents: 8,500 tokens/s against 205");
  }
}
