package org.readout.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DependenciesTest {
  private static final Dependencies GRAPH =
      HandMade.graph(
          "Berg berg NNP 2 nsubj",
          "met meet VBD 0 root",
          "with with IN 4 case",
          "Duarte duarte NNP 2 obl");

  @Test
  void labelsARelationWithTheLemmaOfItsPreposition() {
    assertThat(GRAPH.relation(3)).isEqualTo("obl:with");
    assertThat(GRAPH.relation(0)).isEqualTo("nsubj");
  }

  @Test
  void leadsUpAndDown() {
    assertThat(GRAPH.governor(1)).isEqualTo(-1);
    assertThat(GRAPH.governor(3)).isEqualTo(1);
    assertThat(GRAPH.dependents(1)).isEqualTo(List.of(0, 3));
  }

  @Test
  void findsTheWordThatStandsForAToken() {
    Dependencies grouped =
        new Dependencies(
            List.of(new Word(0, 3, "Smith", "berg", "NNP"), new Word(4, 5, "left", "leave", "VBD")),
            new int[] {1, -1},
            List.of("nsubj", "root"));
    assertThat(grouped.wordOf(2)).isZero();
    assertThat(grouped.wordOf(3)).isEqualTo(-1);
    assertThat(grouped.wordOf(4)).isEqualTo(1);
  }
}
