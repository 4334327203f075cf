package org.readout.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {
  private static final Lemmas LEMMAS = new Lemmas();

  @ParameterizedTest
  @CsvSource({
    "met, VBD, meet",
    "meeting, VBG, meet",
    "meeting, NN, meeting",
    "Visited, VBD, visit",
    "Ministers, NNP, minister",
    "Talks, NNPS, talk",
    "Congress, NNP, congress",
    "Iraq, NNP, iraq"
  })
  void givesTheDictionaryFormOfAWordWithATag(String word, String tag, String lemma) {
    assertThat(LEMMAS.of(word, tag)).isEqualTo(lemma);
    assertThat(LEMMAS.of(word, tag)).isEqualTo(lemma);
  }
}
