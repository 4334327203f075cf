package org.readout.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.linguistics.Dependencies;
import org.readout.linguistics.HandMade;

class PathTest {
  /** Berg, who planned to fly and meet envoys of Chile and Peru with Duarte in Oslo. */
  private static final Dependencies GRAPH =
      HandMade.graph(
          "Berg berg NNP 2 nsubj",
          "planned plan VBD 0 root",
          "fly fly VB 2 xcomp",
          "meet meet VB 3 conj",
          "envoys envoy NNS 4 obj",
          "of of IN 7 case",
          "Chile chile NNP 5 nmod",
          "Peru peru NNP 5 nmod",
          "with with IN 10 case",
          "Duarte duarte NNP 4 obl",
          "in in IN 12 case",
          "Oslo oslo NNP 4 obl");

  private static final Map<String, Integer> POSITIONS =
      Map.of("planned", 1, "fly", 2, "meet", 3, "envoys", 4);

  private static String reached(String path, String from) {
    return Path.parse(path)
        .from(GRAPH, Objects.requireNonNull(POSITIONS.get(from)))
        .entrySet()
        .stream()
        .map(word -> GRAPH.word(word.getKey()).form() + " " + word.getValue())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource({
    ">obj, meet, envoys >obj",
    ">obl:with, meet, Duarte >obl:with",
    ">obl:with|obl:in, meet, Duarte >obl:with; Oslo >obl:in",
    ">obl:*, meet, Duarte >obl:with; Oslo >obl:in",
    "<conj <xcomp >nsubj, meet, Berg <conj <xcomp >nsubj",
    "<xcomp|conj* >nsubj, meet, Berg <conj <xcomp >nsubj",
    "<xcomp|conj* >nsubj, planned, Berg >nsubj",
    "<xcomp|conj*, meet, meet ; fly <conj; planned <conj <xcomp",
    ">obj >nmod|nmod:of, meet, Chile >obj >nmod:of; Peru >obj >nmod",
    ">iobj, meet, ''",
    "<obj, planned, ''",
    "<obj, meet, ''",
    ">obl, meet, ''",
  })
  void leadsToWords(String path, String from, String expected) {
    assertThat(reached(path, from)).isEqualTo(expected);
  }

  @Test
  void goesUpNoMoreThanFourTimesInAStep() {
    Dependencies chain =
        HandMade.graph(
            "a a NN 0 root",
            "b b VB 1 conj",
            "c c VB 2 conj",
            "d d VB 3 conj",
            "e e VB 4 conj",
            "f f VB 5 conj");
    assertThat(Path.parse("<conj*").from(chain, 5).keySet()).containsExactly(5, 4, 3, 2, 1);
  }

  @Test
  void keepsToTheWordsInBracketsOrToAllOthers() {
    assertThat(Path.parse(">conj[meet|see]").from(GRAPH, 2)).hasSize(1);
    assertThat(Path.parse(">conj[!meet|see]").from(GRAPH, 2)).isEmpty();
    assertThat(Path.parse(">conj[!see]").from(GRAPH, 2)).hasSize(1);
  }

  @Test
  void printsItself() {
    assertThat(Path.parse("  <conj*   >nsubj ")).hasToString("<conj*   >nsubj");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nsubj", ">", "<", ">obj nsubj", "> obj", "*"})
  void refusesWhatIsNoPath(String text) {
    assertThatThrownBy(() -> Path.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no step of a path: begin it with > or <");
  }
}
