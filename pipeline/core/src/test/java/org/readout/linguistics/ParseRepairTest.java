package org.readout.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParseRepairTest {
  @Test
  void makesTheSubjectOfAnInfinitiveBehindWithACounterpart() {
    assertThat(
            HandMade.words(
                    "Berg berg NNP 2 nsubj",
                    "met meet VBD 0 root",
                    "with with IN 6 mark",
                    "Duarte duarte NNP 6 nsubj",
                    "to to TO 6 mark",
                    "discuss discuss VB 2 advcl",
                    "trade trade NN 6 obj")
                .mended()
                .arcs())
        .contains("Duarte <obl:with- met", "with <case- Duarte", "discuss <advcl- met");
  }

  @Test
  void leavesAFiniteClauseBehindWithAsItIs() {
    HandMade parse =
        HandMade.words(
            "Berg berg NNP 2 nsubj",
            "spoke speak VBD 0 root",
            "with with IN 5 mark",
            "Duarte duarte NNP 5 nsubj",
            "watching watch VBG 2 advcl");
    assertThat(parse.mended().arcs()).contains("Duarte <nsubj- watching", "with <mark- watching");
  }

  @Test
  void givesTheGerundBehindAPrepositionItsObject() {
    assertThat(
            HandMade.words(
                    "Berg berg NNP 2 nsubj",
                    "left leave VBD 0 root",
                    "after after IN 5 case",
                    "meeting meet VBG 5 amod",
                    "Duarte duarte NNP 2 obl",
                    "in in IN 7 case",
                    "Oslo oslo NNP 5 nmod")
                .mended()
                .arcs())
        .contains(
            "meeting <advcl- left",
            "after <mark- meeting",
            "Duarte <obj- meeting",
            "Oslo <obl:in- meeting");
  }

  @Test
  void givesAVerbTheNameBeforeItThatIsTakenForAnother() {
    assertThat(
            HandMade.words(
                    "At at IN 3 case",
                    "the the DT 3 det",
                    "invitation invitation NN 9 obl",
                    "of of IN 5 case",
                    "Berg berg NNP 3 nmod",
                    ", , , 5 punct",
                    "Duarte duarte NNP 5 appos",
                    "will will MD 9 aux",
                    "visit visit VB 0 root",
                    "Oslo oslo NNP 9 obj")
                .mended()
                .arcs())
        .contains("Duarte <nsubj- visit", "Berg <nmod:of- invitation");
  }

  @Test
  void leavesAnAppositionBetweenCommas() {
    assertThat(
            HandMade.words(
                    "At at IN 3 case",
                    "the the DT 3 det",
                    "invitation invitation NN 9 obl",
                    "of of IN 5 case",
                    "Berg berg NNP 3 nmod",
                    ", , , 5 punct",
                    "Duarte duarte NNP 5 appos",
                    ", , , 9 punct",
                    "visit visit VB 0 root",
                    "Oslo oslo NNP 9 obj")
                .mended()
                .arcs())
        .contains("Duarte <appos- Berg");
  }

  @Test
  void takesAVerbOutOfTheRelativeClauseBeforeIt() {
    assertThat(
            HandMade.words(
                    "Berg berg NNP 0 root",
                    ", , , 1 punct",
                    "who who WP 5 nsubj",
                    "is be VBZ 5 aux",
                    "visiting visit VBG 1 acl:relcl",
                    "Oslo oslo NNP 5 obj",
                    ", , , 5 punct",
                    "met meet VBD 5 dep",
                    "Duarte duarte NNP 8 obj")
                .mended()
                .arcs())
        .contains("Berg <nsubj- met", "visiting <acl:relcl- Berg");
  }

  @Test
  void leavesAParticipleWithoutPrepositionAnAdjective() {
    assertThat(
            HandMade.words(
                    "visiting visit VBG 2 amod",
                    "Duarte duarte NNP 3 nsubj",
                    "spoke speak VBD 0 root")
                .mended()
                .arcs())
        .contains("visiting <amod- Duarte");
  }

  @Test
  void makesTheSubjectOfAReducedRelativeClauseTheObjectOfTheVerb() {
    assertThat(
            HandMade.words(
                    "Berg berg NNP 2 nsubj",
                    "attended attend VBD 0 root",
                    "the the DT 4 det",
                    "dinner dinner NN 5 nsubj",
                    "hosted host VBD 2 ccomp",
                    "by by IN 7 case",
                    "Duarte duarte NNP 5 obl")
                .mended()
                .arcs())
        .contains("dinner <obj- attended", "hosted <acl- dinner", "Duarte <obl:by- hosted");
  }

  @Test
  void leavesAClauseWithAnAgentAfterAnObjectAsItIs() {
    HandMade parse =
        HandMade.words(
            "Berg berg NNP 2 nsubj",
            "told tell VBD 0 root",
            "Duarte duarte NNP 2 obj",
            "it it PRP 5 nsubj",
            "ended end VBD 2 ccomp",
            "by by IN 7 case",
            "noon noon NN 5 obl");
    assertThat(parse.mended().arcs()).contains("it <nsubj- ended", "ended <ccomp- told");
  }

  @Test
  void leavesASingleWordAsItIs() {
    assertThat(HandMade.words("with with IN 0 root").mended().arcs())
        .containsExactly("with <root- ROOT");
  }
}
