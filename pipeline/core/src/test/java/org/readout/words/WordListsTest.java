package org.readout.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
  void aListThatIsNotThereIsToldByFileAndName() {
    assertThatThrownBy(() -> WordLists.ENGLISH.list("offices-of-nobody"))
        .hasMessageContaining("words.yaml has no list offices-of-nobody");
  }
}
