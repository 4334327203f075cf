package org.readout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleWordsTest {
  @Test
  void knowsTheFirstLettersOfATitle() {
    assertThat(TitleWords.shortens("EAM", "External Affairs Minister")).isTrue();
    assertThat(TitleWords.shortens("PM", "Prime Minister")).isTrue();
    assertThat(TitleWords.shortens("FM", "Prime Minister")).isFalse();
    assertThat(TitleWords.shortens("Premier", "Prime Minister")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "president, President of Norland, true",
    "president, President, true",
    "president, Vice President, false",
    "vice president, Vice President of Norland, true",
    "vice president, President, false",
    "minister, Minister of Fisheries, true",
    "minister, Prime Minister, false",
    "prime minister, Prime Minister, true",
    "secretary, Assistant Secretary of State, false",
    "assistant secretary, Assistant Secretary of State, true",
    "deputy minister, Minister of Fisheries, false",
    "ambassador, Minister of Fisheries, false",
    "minister, , false",
  })
  void comparesADescriptionWithATitle(
      String description, @Nullable String title, boolean expected) {
    assertThat(TitleWords.describes(description, title, false)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Assistant Secretary of State, secretary",
    "Prime Minister, minister",
    "Ministers, minister",
    "Permanent Representative to the United Nations, representative",
    ",",
  })
  void findsTheHead(@Nullable String title, @Nullable String expected) {
    assertThat(TitleWords.head(title)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "President, true",
    "Mr. President, true",
    "Gen., false",
    "Lieutenant Colonel, false",
    "His Excellency, false",
    ", false",
  })
  void tellsOfficesFromRanks(@Nullable String title, boolean expected) {
    assertThat(TitleWords.isOffice(title)).isEqualTo(expected);
  }
}
