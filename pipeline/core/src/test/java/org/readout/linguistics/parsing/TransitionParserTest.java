package org.readout.linguistics.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TransitionParserTest {
  private static final TransitionParser PARSER = new TransitionParser();

  @Test
  void drawsAnArcFromEachWordToItsGovernor() {
    assertThat(PARSER.parse(List.of("She", "met", "him", "."), List.of("PRP", "VBD", "PRP", ".")))
        .containsExactly(
            new Arc(1, "nsubj"), new Arc(-1, "root"), new Arc(1, "obj"), new Arc(1, "punct"));
  }

  @Test
  void parsesNoWordsAndOne() {
    assertThat(PARSER.parse(List.of(), List.of())).isEmpty();
    assertThat(PARSER.parse(List.of("Talks"), List.of("NNS"))).containsExactly(new Arc(-1, "root"));
  }
}
