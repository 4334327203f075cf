package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTokensTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ángel Ñuñez        | angel nunez",
        "the minister's aide | the minister aide",
        "Fenwick’s          | fenwick",
        "D'sa               | dsa",
        "U.S.-led group's   | us led group",
        "Mary-Ann O'Dell, Jr. | mary ann odell jr",
        "ﬁona Ⅷ             | fiona viii",
        "İlker              | ilker",
        "e\u035cx           | ex",
        "a\ufe0fb           | a b",
        "Эмиль              | ``",
        "Łukasz             | ukasz",
      })
  void foldsANameToWords(String name, String words) {
    assertThat(String.join(" ", NameTokens.words(name))).isEqualTo(words);
  }

  @Test
  void foldsTheSameInATurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(NameTokens.words("IRIS INGVAR")).containsExactly("iris", "ingvar");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void leavesTitlesOutOfAPersonsName() {
    assertThat(NameTokens.person("Deputy Prime Minister Dr. Una Frey"))
        .containsExactly("una", "frey");
  }

  @Test
  void keepsTitlesWhereThereIsNothingElse() {
    assertThat(NameTokens.person("the Prime Minister")).containsExactly("the", "prime", "minister");
  }

  @Test
  void comparesContentInTheSingular() {
    assertThat(NameTokens.content("some of the harbour pilots from Congress, gas"))
        .containsExactly("harbour", "pilot", "congress", "gas");
  }

  @Test
  void hasNoWordsForNull() {
    assertThat(NameTokens.content(null)).isEmpty();
  }
}
