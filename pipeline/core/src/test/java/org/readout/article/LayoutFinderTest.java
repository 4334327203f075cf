package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutFinderTest {
  @Test
  void separatesParagraphsAtBlankLines() {
    assertThat(blocks("The envoy arrived.\n\nShe met the mayor.\r\n\r\nThey talked."))
        .containsExactly("P The envoy arrived.", "P She met the mayor.", "P They talked.");
  }

  @Test
  void joinsWrappedLines() {
    String first =
        """
        The foreign minister of the island republic arrived in the capital on
        Tuesday for two days of talks with his counterpart, the ministry said
        in a short note. The visit, the first in ten years, is to prepare the
        summit of the coming spring.""";
    String second =
        """
        He is to meet the prime minister on Wednesday and to open a library in
        the old port before he leaves.""";
    assertThat(blocks(first + "\n\n" + second)).containsExactly("P " + first, "P " + second);
  }

  @Test
  void joinsWrappedLinesWithCarriageReturns() {
    String text =
        "The foreign minister of the island republic arrived in the capital on\r\n"
            + "Tuesday for two days of talks.";
    assertThat(blocks(text)).containsExactly("P " + text);
  }

  @Test
  void separatesLongLinesAtSingleLineEnds() {
    String one =
        "The envoy arrived in the morning and met the mayor of the town for talks. ".repeat(3);
    String two =
        "In the evening she left for the capital, where the minister waited for her. ".repeat(2);
    assertThat(blocks(one.strip() + "\n" + two.strip()))
        .containsExactly("P " + one.strip(), "P " + two.strip());
  }

  @Test
  void separatesShortSentencesOnLinesOfTheirOwn() {
    assertThat(
            blocks("The envoy came to Vela on a Monday morning.\nShe met the mayor of the town."))
        .containsExactly(
            "P The envoy came to Vela on a Monday morning.", "P She met the mayor of the town.");
  }

  @Test
  void findsHeadings() {
    assertThat(blocks("ENVOY IN VELA\n\nThe envoy arrived.\n\nTalks at the Port\n\nThey talked."))
        .containsExactly(
            "H ENVOY IN VELA", "P The envoy arrived.", "H Talks at the Port", "P They talked.");
  }

  @Test
  void takesNoShortSentenceForAHeading() {
    assertThat(blocks("Anna Berg met Tom Lind.\n\nThank you all.\n\n“Anna Berg Met Tom Lind.”"))
        .allMatch(block -> block.startsWith("P"));
  }

  @Test
  void leavesMarkdownMarksOutOfBlocks() {
    assertThat(
            blocks(
                "## Talks in **Vela**\n\n- The envoy met [the mayor](https://vela.example).\n"
                    + "* She left.\n\n> They agreed.\n\n• He stayed."))
        .containsExactly(
            "H Talks in **Vela**",
            "P The envoy met [the mayor](https://vela.example).",
            "P She left.",
            "P They agreed.",
            "P He stayed.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Skip to main content",
        "Accessibility links",
        "Breaking News",
        "Share this",
        "Print",
        "Subscribe",
        "please wait",
        "No media source currently available",
        "Embed",
        "The code has been copied to your clipboard.",
        "0:00 0:03:42 0:00",
        "###",
        "# # #",
        "\\###",
        "-30-",
        "* * *",
        "For immediate release",
        "FOR IMMEDIATE RELEASE:",
        "Media contact: Anna Berg, +44 20 7946 0018, press@vela.example",
        "Contact: Anna Berg (202) 555-0143",
        "press@vela.example | +44 20 7946 0018",
        "We use cookies to improve this site.",
        "Sign up for our newsletter",
        "Read more: Port opens again",
        "Related articles",
        "(Photo by Anna Berg/Vela Gazette)",
        "Photo: Anna Berg",
        "Home | News | Sport | Weather",
        "Home › News › World",
        "Tags: port, talks, Vela",
        "© 2018 Vela Gazette. All rights reserved.",
        "Copyright 2018 Vela Gazette",
        "By Anna Berg and Tom Lind",
        "https://vela.example/news/7",
        "<img src=\"port.jpg\" width=\"40\"/>",
        "[Photo: the port]"
      })
  void marksBoilerplateLines(String line) {
    String text = "The envoy arrived.\n\n" + line + "\n\nShe met the mayor.";
    assertThat(blocks(text))
        .containsExactly("P The envoy arrived.", "B " + line, "P She met the mayor.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They called for immediate release of the hostages.",
        "The ministers will share this page of history.",
        "He hoped to share on Twitter what he saw.",
        "QUESTION: Did you print it?",
        "By Monday the envoy had met the mayor.",
        "The envoy met 12 ministers on 14 May 2018.",
        "Home Secretary Anna Berg met the mayor of Vela.",
        "Follow the envoy's trip and you will see whom she met.",
        "Watch out for the mayor, said the envoy.",
        "The minister asked for contact: he met the envoy.",
        "She arrived at 10:00 and left at 11:30.",
        "The envoy (photographed in Vela) met the mayor."
      })
  void keepsProse(String sentence) {
    assertThat(blocks("The day began.\n\n" + sentence + "\n\nIt ended."))
        .containsExactly("P The day began.", "P " + sentence, "P It ended.");
  }

  @Test
  void cutsBoilerplateOutOfAPageInOneLine() {
    assertThat(
            blocks(
                "Accessibility links Skip to main content The envoy met the mayor of Vela on"
                    + " Monday. please wait No media source currently available 0:00 0:03:42 0:00"
                    + " Direct link They talked about the port. (Photo by Anna Berg) She left on"
                    + " Tuesday. For more information, contact press@vela.example. Share on Facebook"
                    + " Twitter Print"))
        .containsExactly(
            "B Accessibility links Skip to main content",
            "P The envoy met the mayor of Vela on Monday.",
            "B please wait No media source currently available 0:00 0:03:42 0:00 Direct link",
            "P They talked about the port.",
            "B (Photo by Anna Berg)",
            "P She left on Tuesday.",
            "B For more information, contact press@vela.example. Share on Facebook Twitter Print");
  }

  @Test
  void keepsTheSentenceThatRunsOnFromAContact() {
    assertThat(
            blocks(
                "Contact: Anna Berg 202-555-0143 Senator Tom Lind met the mayor of Vela on Monday"
                    + " for talks about the port."))
        .containsExactly(
            "B Contact: Anna Berg 202-555-0143",
            "P Senator Tom Lind met the mayor of Vela on Monday for talks about the port.");
  }

  @Test
  void keepsTheSubjectThatIsASiteAsWell() {
    assertThat(blocks("Share this article Facebook said on Monday that its head met the mayor."))
        .containsExactly(
            "B Share this article", "P Facebook said on Monday that its head met the mayor.");
  }

  @Test
  void marksTheSecondOfTwoEqualLeads() {
    String lead = "The envoy arrived in Vela on Monday and met the mayor.";
    assertThat(blocks(lead + "\n\nThey talked.\n\n" + lead))
        .containsExactly("P " + lead, "P They talked.", "B " + lead);
  }

  @Test
  void marksTheShorterOfALeadAndItsParagraph() {
    String lead = "The envoy arrived in Vela on Monday and met the mayor";
    String whole = lead + " of the town for talks about the port.";
    assertThat(blocks(lead + "…\n\n" + whole)).containsExactly("B " + lead + "…", "P " + whole);
    assertThat(blocks(whole + "\n\n" + lead)).containsExactly("P " + whole, "B " + lead);
  }

  @Test
  void keepsLaterRepeatsApartBecauseTheyCanTellOfOtherOccasions() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append("Paragraph ").append(i).append(" tells of one more day in the port of Vela.\n\n");
    }
    String again = "The envoy attends meetings with the council of ministers.";
    assertThat(blocks(text + again + "\n\nTuesday\n\n" + again))
        .filteredOn(block -> block.equals("P " + again))
        .hasSize(2);
  }

  @Test
  void takesTheTitleForAHeadingAndItsRepeatForBoilerplate() {
    String title = "Envoy meets mayor of Vela";
    assertThat(blocks(title, title + "\n\nThe envoy came.\n\n" + title + "\nplease wait"))
        .containsExactly("H " + title, "P The envoy came.", "B " + title, "B please wait");
  }

  @Test
  void partsTheTitleFromAPageInOneLine() {
    assertThat(blocks("Envoy meets mayor of Vela", "Envoy meets mayor of Vela The envoy came."))
        .containsExactly("H Envoy meets mayor of Vela", "P The envoy came.");
  }

  @Test
  void keepsTheLinesOfATranscriptAsParagraphs() {
    assertThat(
            blocks(
                "QUESTION: Did you meet\n\nSECRETARY BERG: Yes. We met.\nMR. LIND: So did I.\n"
                    + "Q: When was that\nA: On Monday."))
        .containsExactly(
            "P QUESTION: Did you meet",
            "P SECRETARY BERG: Yes. We met.",
            "P MR. LIND: So did I.",
            "P Q: When was that",
            "P A: On Monday.");
  }

  @Test
  void givesOffsetsInCodeUnitsAcrossEmojiAndCombiningMarks() {
    String text = "\uD83D\uDC4B\uD83D\uDC4B Hello from the envoy.\n\nCafe\u0301 talks were held.";
    Layout layout = LayoutFinder.of(new Article("a", null, null, null, null, text));
    assertThat(layout.blocks())
        .extracting(Block::span)
        .extracting(span -> span.of(text))
        .containsExactly(
            "\uD83D\uDC4B\uD83D\uDC4B Hello from the envoy.", "Cafe\u0301 talks were held.");
  }

  @Test
  void findsNothingInAnEmptyText() {
    assertThat(LayoutFinder.of(new Article("a", "T", null, null, null, " \n\u00A0\n")))
        .isEqualTo(new Layout(List.of(), null));
  }

  private static List<String> blocks(String text) {
    return blocks(null, text);
  }

  private static List<String> blocks(@Nullable String title, String text) {
    return LayoutFinder.of(new Article("a", title, null, null, null, text)).blocks().stream()
        .map(block -> block.kind().name().charAt(0) + " " + block.span().of(text))
        .toList();
  }
}
