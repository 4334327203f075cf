package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.article.Article;

class ReadoutSideTest {
  private static final ReadoutSide READOUT = new ReadoutSide();
  private static final Article MEETING =
      article(
          "meeting",
          "President Omar Haddad met Prime Minister Ana Silva in Lisbon on Tuesday to discuss"
              + " fishing rights.");
  private static final Article WEATHER =
      article(
          "weather", "Rain fell all night in the north of the island and in the hills above it.");
  private static final Article FRENCH =
      article(
          "french",
          "La pluie dans le nord de l'île a été plus forte que les autres années, et le vent"
              + " aussi.");

  @Test
  void anArticleWithoutATriggerIsToldApart() {
    assertThat(READOUT.hasNoTrigger(WEATHER)).isTrue();
    assertThat(READOUT.hasNoTrigger(MEETING)).isFalse();
  }

  @Test
  void aForeignArticleIsNoneWithoutATrigger() {
    assertThat(READOUT.hasNoTrigger(FRENCH)).isFalse();
  }

  @Test
  void severalThreadsFindAsMuchAsOne() {
    int alone = READOUT.read(MEETING) + READOUT.read(WEATHER);

    assertThat(READOUT.readAll(List.of(MEETING, WEATHER).iterator(), 2))
        .isEqualTo(alone)
        .isEqualTo(1);
  }

  private static Article article(String id, String text) {
    return new Article(id, null, LocalDate.of(2026, 11, 20), null, null, text);
  }
}
