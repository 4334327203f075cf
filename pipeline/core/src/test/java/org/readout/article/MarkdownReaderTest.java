package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.error.ErrorCode;

class MarkdownReaderTest {
  private final MarkdownReader reader = new MarkdownReader();

  @Test
  void readsTheFrontMatterAndKeepsTheBodyExactly() {
    String body = "\n# Talks\n\n*The* envoy met [the mayor](https://vela.example/m).\n";
    String matter =
        """
        ---
        id: vela-7
        title: "Envoy: talks in Vela"
        date: 2018-05-14
        url: https://vela.example/7
        publisher: Vela Gazette
        ---
        """;

    assertThat(Reading.article(reader, matter + body))
        .isEqualTo(
            new Article(
                "vela-7",
                "Envoy: talks in Vela",
                LocalDate.of(2018, 5, 14),
                "Vela Gazette",
                "https://vela.example/7",
                body));
  }

  @Test
  void readsFrontMatterWithCarriageReturnsAndByteOrderMark() {
    Article article = Reading.article(reader, "\uFEFF---\r\nid: a\r\n---\r\nText.\r\n");
    assertThat(article).isEqualTo(new Article("a", null, null, null, null, "Text.\r\n"));
  }

  @Test
  void keepsValuesAsWritten() {
    Article article = Reading.article(reader, "---\nid: 007\ntitle: no\npublisher: ~\n---\nText.");
    assertThat(article).isEqualTo(new Article("007", "no", null, null, null, "Text."));
  }

  @Test
  void takesTheFirstHeadingAsTitleWhereThereIsNoOther() {
    Article article = Reading.article(reader, "\n# Envoy in Vela\n\nText.");
    assertThat(article)
        .isEqualTo(
            new Article("file", "Envoy in Vela", null, null, null, "\n# Envoy in Vela\n\nText."));
  }

  @Test
  void readsATimestampAsItsDay() {
    Article article = Reading.article(reader, "---\ndate: 2018-05-14T23:30:00-04:00\n---\nText.");
    assertThat(article.published()).isEqualTo(LocalDate.of(2018, 5, 14));
  }

  @Test
  void warnsOfADateThatIsNoneAndReadsTheArticle() {
    Incoming.Accepted accepted =
        Reading.accepted(reader, "---\ndate: soon\n---\nText.".getBytes(StandardCharsets.UTF_8));
    assertThat(accepted.article().published()).isNull();
    assertThat(accepted.warnings())
        .containsExactly(
            new Problem(
                "in/file",
                ErrorCode.INVALID_DATE,
                "in/file gives \"soon\" as its date; it was read without one."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nid: a\nText without an end",
        "---\nid: [a\n---\nText.",
        "---\njust words\n---\nText.",
        "---\n- a\n- b\n---\nText.",
        "---\nid: a\nid: b\n---\nText.",
        "---\nid: *missing\n---\nText."
      })
  void rejectsBrokenFrontMatter(String content) {
    assertThat(Reading.rejection(reader, content)).isEqualTo(ErrorCode.INVALID_FRONT_MATTER);
  }

  @Test
  void rejectsFrontMatterWithoutText() {
    assertThat(Reading.rejection(reader, "---\nid: a\n---\n\n")).isEqualTo(ErrorCode.EMPTY_ARTICLE);
  }

  @Test
  void readsEmptyFrontMatter() {
    assertThat(Reading.article(reader, "---\n---\nText.").text()).isEqualTo("Text.");
  }
}
