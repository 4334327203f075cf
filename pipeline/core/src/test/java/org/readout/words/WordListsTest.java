package org.readout.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListsTest {
  @Test
  void wordsAreInTheOrderOfTheFile() {
    assertThat(WordLists.ENGLISH.list("offices-as-given-names"))
        .containsExactly("dean", "duke", "earl");
  }

  @Test
  void aWordMayHaveASpaceOrAnAccent() {
    assertThat(WordLists.ENGLISH.set("neutral-ground")).contains("New York");
    assertThat(WordLists.ENGLISH.set("posted-abroad")).contains("attaché");
  }

  @Test
  void pairsAreToldByTheEqualsSign() {
    assertThat(WordLists.ENGLISH.pairs("other-words-for-offices"))
        .containsEntry("premier", List.of("prime minister"));
  }

  @Test
  void aListOfWordsHasNoPairs() {
    assertThatThrownBy(() -> WordLists.ENGLISH.pairs("portfolios"))
        .hasMessageContaining("words.yaml has no pair in the list portfolios: foreign");
  }

  @Test
  void aListThatIsNotThereIsToldByFileAndName() {
    assertThatThrownBy(() -> WordLists.ENGLISH.list("offices-of-nobody"))
        .hasMessageContaining("words.yaml has no list offices-of-nobody");
  }
}
