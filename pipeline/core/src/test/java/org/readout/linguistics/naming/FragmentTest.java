package org.readout.linguistics.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FragmentTest {
  @Test
  void hashesPiecesAsTheWhole() {
    long whole = Fragment.hash("Berlin...Xxxx-PW_CTYPE|C");
    assertThat(
            Fragment.of("-PW_CTYPE|C")
                .after(Fragment.of("Xxxx").after(Fragment.of("Berlin").then(Fragment.of("...")))))
        .isEqualTo(whole);
  }

  @Test
  void hashesNothingAsNothing() {
    assertThat(Fragment.of("").after(Fragment.hash("word"))).isEqualTo(Fragment.hash("word"));
    assertThat(Fragment.of("").then(Fragment.of("word"))).isEqualTo(Fragment.hash("word"));
  }

  @Test
  void tellsTextsOfTheSameCharactersApart() {
    assertThat(Fragment.hash("ab")).isNotEqualTo(Fragment.hash("ba"));
    assertThat(Fragment.hash("\0a")).isNotEqualTo(Fragment.hash("a"));
  }
}
