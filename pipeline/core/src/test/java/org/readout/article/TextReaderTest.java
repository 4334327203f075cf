package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.readout.error.ErrorCode;

class TextReaderTest {
  private final TextReader reader = new TextReader();

  @Test
  void keepsTheWholeTextAndTakesTheFirstLineAsTitle() {
    String content = "Minister Visits Port of Vela\n\nThe minister visited the port on Monday.\n";

    Article article = Reading.article(reader, content);

    assertThat(article)
        .isEqualTo(new Article("file", "Minister Visits Port of Vela", null, null, null, content));
  }

  @Test
  void keepsCarriageReturnsSoThatOffsetsHold() {
    String content = "Talks Begin\r\n\r\nThe two sides met.\r\n";
    assertThat(Reading.article(reader, content).text()).isEqualTo(content);
    assertThat(Reading.article(reader, content).title()).isEqualTo("Talks Begin");
  }

  @Test
  void dropsTheByteOrderMark() {
    assertThat(Reading.article(reader, "\uFEFFThe two sides met.").text())
        .isEqualTo("The two sides met.");
  }

  @Test
  void keepsComposedAndDecomposedLettersAndEmojiAsTheyAre() {
    String content = "Caf\u00e9 cafe\u0301 \uD83D\uDC4B The envoy came.";
    assertThat(Reading.article(reader, content).text()).isEqualTo(content);
  }

  @Test
  void takesNoSentenceAsTitle() {
    assertThat(Reading.article(reader, "The two sides met.\n\nThey agreed.").title()).isNull();
  }

  @Test
  void takesNoWrappedLineAsTitle() {
    String wrapped =
        "The foreign minister of the island republic arrived in the capital on\n"
            + "Tuesday for two days of talks with his counterpart, the ministry said\nin a note.";
    assertThat(Reading.article(reader, wrapped).title()).isNull();
  }

  @Test
  void takesALineBeforeAMuchLongerParagraphAsTitle() {
    String content = "Envoy arrives in Vela\n" + "The envoy arrived for long talks. ".repeat(5);
    assertThat(Reading.article(reader, content).title()).isEqualTo("Envoy arrives in Vela");
  }

  @Test
  void looksForTheTitleBelowNavigation() {
    String content = "Skip to main content\n\nEnvoy Arrives in Vela\n\nThe envoy arrived.";
    assertThat(Reading.article(reader, content).title()).isEqualTo("Envoy Arrives in Vela");
  }

  @Test
  void takesNoDatelineAsTitle() {
    assertThat(Reading.article(reader, "VELA, May 14, 2018\n\nThe envoy arrived.").title())
        .isNull();
  }

  @Test
  void takesADateThatStandsAloneForTheDayOfPublication() {
    Article article = Reading.article(reader, "Envoy in Vela\n\nMay 14, 2018\n\nShe arrived.");
    assertThat(article.published()).isEqualTo(LocalDate.of(2018, 5, 14));
  }

  @Test
  void rejectsAnEmptyFile() {
    assertThat(Reading.rejection(reader, "")).isEqualTo(ErrorCode.EMPTY_ARTICLE);
    assertThat(Reading.rejection(reader, "\uFEFF")).isEqualTo(ErrorCode.EMPTY_ARTICLE);
    assertThat(Reading.rejection(reader, " \r\n\t\n")).isEqualTo(ErrorCode.EMPTY_ARTICLE);
  }

  @Test
  void rejectsWhatIsNoText() {
    byte[] picture = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    assertThat(Reading.rejection(reader, picture)).isEqualTo(ErrorCode.NOT_TEXT);
    assertThat(Reading.rejection(reader, "%PDF-1.7 and so on")).isEqualTo(ErrorCode.NOT_TEXT);
    assertThat(Reading.rejection(reader, "a\0b\0c\0d")).isEqualTo(ErrorCode.NOT_TEXT);
  }

  @Test
  void rejectsOtherEncodings() {
    String content = "Der Präsident traf die Königin";
    assertThat(Reading.rejection(reader, content.getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(ErrorCode.INVALID_UTF8);
    assertThat(Reading.rejection(reader, content.getBytes(StandardCharsets.UTF_16)))
        .isEqualTo(ErrorCode.INVALID_UTF8);
  }

  @Test
  void namesTheFileInTheMessage() {
    assertThat(Reading.all(reader, ""))
        .containsExactly(
            new Incoming.Rejection("in/file", ErrorCode.EMPTY_ARTICLE, "in/file is empty."));
  }
}
