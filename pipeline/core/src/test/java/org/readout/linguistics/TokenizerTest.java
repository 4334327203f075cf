package org.readout.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.text.Token;

class TokenizerTest {
  private static List<Token> tokens(String text) {
    return new Tokenizer().tokens(text, 0, text.length());
  }

  private static List<String> words(String text) {
    return tokens(text).stream().map(Token::text).toList();
  }

  @Test
  void cutsWordsMarksAndPossessives() {
    assertThat(words("Berg's visit, to Oslo."))
        .containsExactly("Berg", "'s", "visit", ",", "to", "Oslo", ".");
  }

  @Test
  void cutsHyphenatedWordsAndSlashes() {
    assertThat(words("a three-day U.S.-Chile visit/tour"))
        .containsExactly("a", "three", "-", "day", "U.S.", "-", "Chile", "visit", "/", "tour");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Berg 🎉 met Duarte 🇳🇴 in Oslo 👨‍👩‍👧 today.",
        "Berg met\r\nDuarte\r\nin Oslo.",
        "“Berg’s” — visit… to “Oslo”",
        "Zoë Ñandú met Đặng Văn in Tromsø.",
        "a\u00a0b\u2009c\u200bd\ufeffe",
        "half \ud83d a pair \udc1f here",
        "tab\tand\u0000nul\u0007bell",
      })
  void keepsTheOffsetsOfTheText(String text) {
    int end = 0;
    for (Token token : tokens(text)) {
      assertThat(token.start()).as(token.text()).isGreaterThanOrEqualTo(end);
      assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
      end = token.end();
    }
    for (String word : List.of("Berg", "Duarte", "Oslo", "Tromsø", "pair", "bell", "here")) {
      int start = text.indexOf(word);
      if (start >= 0) {
        assertThat(tokens(text))
            .filteredOn(token -> token.start() == start)
            .extracting(Token::end)
            .containsExactly(start + word.length());
      }
    }
  }

  @Test
  void countsFromTheStartOfTheWholeText() {
    String text = "🎉🎉\r\nBerg met Duarte.\r\n";
    int start = text.indexOf("met");
    assertThat(new Tokenizer().tokens(text, start, start + 10))
        .containsExactly(
            new Token(start, start + 3, "met"), new Token(start + 4, start + 10, "Duarte"));
  }

  @Test
  void findsNothingInWhiteSpace() {
    assertThat(tokens(" \t\r\n\u00a0")).isEmpty();
  }

  /** CoreNLP's tokenizer takes minutes for such a run: its time grows with the square of it. */
  @Test
  @Timeout(20)
  void passesOverALongRunOfOneMark() {
    String run = "\"".repeat(200_000);
    String text = "Berg met " + run + " Duarte";
    assertThat(tokens(text)).extracting(Token::text).containsExactly("Berg", "met", "Duarte");
    assertThat(tokens(text).get(2).start()).isEqualTo(text.length() - "Duarte".length());
  }

  @Test
  void keepsAShortRunOfOneMark() {
    assertThat(tokens("Berg -- Duarte ...")).hasSize(4);
  }
}
