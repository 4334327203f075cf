package org.readout.linguistics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordTableTest {
  @Test
  void computesAWordOnce() {
    List<String> computed = new ArrayList<>();
    WordTable<String> table =
        new WordTable<>(
            4,
            word -> {
              computed.add(word);
              return word.toUpperCase(Locale.ROOT);
            });

    assertThat(table.of("Oslo")).isEqualTo("OSLO");
    assertThat(table.of("Oslo")).isEqualTo("OSLO");
    assertThat(computed).containsExactly("Oslo");
  }

  @Test
  void takesNoWordForAnotherHoweverFull() {
    WordTable<String> table = new WordTable<>(2, word -> word);

    for (int i = 0; i < 100; i++) {
      assertThat(table.of("word" + i)).isEqualTo("word" + i);
      assertThat(table.of("word" + i / 2)).isEqualTo("word" + i / 2);
    }
  }
}
