package org.readout.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.text.Token;

class SentenceSplitterTest {
  private static List<String> split(String text) {
    return SentenceSplitter.split(new Tokenizer().tokens(text, 0, text.length())).stream()
        .map(
            sentence ->
                text.substring(sentence.get(0).start(), sentence.get(sentence.size() - 1).end()))
        .toList();
  }

  @Test
  void cutsAtFinalMarks() {
    assertThat(split("Berg left. Did Duarte stay? She did! All was well."))
        .containsExactly("Berg left.", "Did Duarte stay?", "She did!", "All was well.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U.S. Assistant Sec. of State Karl Berg arrived.",
        "Gen. Karl Berg met Lt. Col. Ines Duarte.",
        "The U.S. Embassy welcomed Berg.",
        "Troops of the U.S. Army met him.",
        "They met on Jan. 12 in Oslo.",
        "Dr. Berg and Mrs. Duarte met at No. 10.",
        "It rose by 3.5 percent.",
        "Berg, i.e. the minister, left.",
        "J. R. Berg met K. Duarte.",
        "Duarte met H.E. Mr. Karl Berg and H.R.H. Princess Ana.",
      })
  void goesOnBehindAbbreviations(String text) {
    assertThat(split(text)).containsExactly(text);
  }

  @Test
  void leavesNoMarkBehindAFormOfAddress() {
    String text = "Duarte met H.E. Mr. Berg.";
    assertThat(SentenceSplitter.split(new Tokenizer().tokens(text, 0, text.length())))
        .singleElement()
        .extracting(tokens -> tokens.stream().map(Token::text).toList())
        .isEqualTo(List.of("Duarte", "met", "H.E.", "Mr.", "Berg", "."));
  }

  @Test
  void endsWithAnAbbreviationAtTheEndOfTheParagraph() {
    assertThat(split("Berg returned to the U.S.")).containsExactly("Berg returned to the U.S.");
  }

  @Test
  void keepsAClosingQuoteWithItsSentence() {
    assertThat(split("\"We met in Oslo.\" Berg left (for good). Duarte stayed."))
        .containsExactly("\"We met in Oslo.\"", "Berg left (for good).", "Duarte stayed.");
  }

  @Test
  void keepsACurlyClosingQuoteWithItsSentence() {
    assertThat(split("“We met in Oslo.” Berg left."))
        .containsExactly("“We met in Oslo.”", "Berg left.");
  }

  @Test
  void goesOnBehindAQuotationInTheMiddle() {
    assertThat(split("\"They will come,\" said Berg."))
        .containsExactly("\"They will come,\" said Berg.");
  }

  @Test
  void cutsWhatIsTooLongForTheModels() {
    List<Token> tokens =
        Stream.iterate(0, i -> i + 2)
            .limit(1001)
            .map(start -> new Token(start, start + 1, "a"))
            .toList();
    List<List<Token>> sentences = SentenceSplitter.split(tokens);
    assertThat(sentences).hasSizeGreaterThan(2).allMatch(sentence -> sentence.size() <= 250);
    assertThat(sentences.stream().flatMap(List::stream)).containsExactlyElementsOf(tokens);
  }

  @Test
  void hasNoSentencesWithoutTokens() {
    assertThat(SentenceSplitter.split(List.of())).isEmpty();
  }

  @Test
  void makesOneSentenceOfMarksAlone() {
    assertThat(split("?!?!")).containsExactly("?!?!");
  }
}
