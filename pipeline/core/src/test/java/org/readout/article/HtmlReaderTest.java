package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.error.ErrorCode;

class HtmlReaderTest {
  private final HtmlReader reader = new HtmlReader();

  @Test
  void readsThePageThatMarksItsArticle() throws IOException {
    assertThat(Reading.accepted(reader, resource("semantic.html")).article())
        .isEqualTo(
            new Article(
                "file",
                "Envoy opens talks in Vela",
                LocalDate.of(2018, 5, 14),
                "Vela Gazette",
                "https://vela.example/news/7",
                """
                Envoy opens talks in Vela

                VELA, May 14 — The envoy of the northern isles opened talks on Monday with the \
                mayor of Vela, Anna Berg.

                They will meet again on Tuesday, with:

                the harbour master
                the guild of fishers

                Monday
                Vela
                Tuesday
                Port Lind

                Line one
                line two"""));
  }

  @Test
  void findsTheProseOfAPageThatMarksNothing() throws IOException {
    Article article = Reading.accepted(reader, resource("plain-divs.html")).article();
    assertThat(article.published()).isEqualTo(LocalDate.of(2018, 5, 14));
    assertThat(article.text())
        .isEqualTo(
            """
            Minister receives envoy

            The Minister of Ports, Tom Lind, received the envoy of the northern isles on Monday in \
            Vela. They spoke about the ferry, the pilots and the light on the northern rock for two \
            hours.

            The envoy invited the minister to visit the northern isles in the summer, and the \
            minister accepted the invitation with thanks, a spokesman for the ministry said after \
            the meeting.""");
  }

  @Test
  void readsTheEncodingThatThePageDeclares() {
    String page =
        "<meta charset=\"iso-8859-2\"><p>Prezident přijal velvyslance v úterý ve Vele.</p>";
    byte[] bytes = page.getBytes(Charset.forName("ISO-8859-2"));
    assertThat(Reading.accepted(reader, bytes).article().text())
        .isEqualTo("Prezident přijal velvyslance v úterý ve Vele.");
  }

  @Test
  void readsTheEncodingOfTheByteOrderMark() {
    byte[] bytes = "\uFEFF<p>The envoy’s visit</p>".getBytes(StandardCharsets.UTF_16LE);
    assertThat(Reading.accepted(reader, bytes).article().text()).isEqualTo("The envoy’s visit");
  }

  @Test
  void readsAnUndeclaredPageThatIsNotUtf8AsBrowsersDo() {
    byte[] bytes = "<p>The envoy’s café</p>".getBytes(Charset.forName("windows-1252"));
    assertThat(Reading.accepted(reader, bytes).article().text()).isEqualTo("The envoy’s café");
  }

  @Test
  void takesTheDayFromWhatThePageHas() {
    assertThat(published("<meta property='article:published_time' content='2018-05-14T10:00Z'>"))
        .isEqualTo(LocalDate.of(2018, 5, 14));
    assertThat(published("<meta name='date' content='May 14, 2018'>"))
        .isEqualTo(LocalDate.of(2018, 5, 14));
    assertThat(published("<meta name='DC.Date' content='Mon, 14 May 2018 10:00:00 GMT'>"))
        .isEqualTo(LocalDate.of(2018, 5, 14));
    assertThat(published("<time datetime='2018-05-14'>Monday</time>"))
        .isEqualTo(LocalDate.of(2018, 5, 14));
    assertThat(
            published(
                "<script type='application/ld+json'>{\"@graph\":[{\"datePublished\":"
                    + "\"2018-05-14\"}]}</script>"))
        .isEqualTo(LocalDate.of(2018, 5, 14));
    assertThat(published("<script type='application/ld+json'>{broken</script>")).isNull();
  }

  @Test
  void warnsOfADateThatIsNone() {
    byte[] page = "<meta name='date' content='soon'><p>Text.</p>".getBytes(StandardCharsets.UTF_8);
    assertThat(Reading.accepted(reader, page).warnings())
        .extracting(Problem::code)
        .containsExactly(ErrorCode.INVALID_DATE);
  }

  @Test
  void takesTitleAndPublisherFromWhatThePageHas() {
    Article article =
        Reading.article(
            reader,
            "<title>Talks – Vela Gazette</title><script type='application/ld+json'>"
                + "[{\"publisher\":{\"name\":\"Vela Gazette\"}}]</script><p>Text.</p>");
    assertThat(article.title()).isEqualTo("Talks");
    assertThat(article.publisher()).isEqualTo("Vela Gazette");
    assertThat(Reading.article(reader, "<title>A</title><h1>B</h1><p>Text.</p>").title())
        .isEqualTo("B");
  }

  @Test
  void leavesOutAnAddressThatIsNone() {
    assertThat(Reading.article(reader, "<link rel=canonical href='/news/7'><p>Text.</p>").url())
        .isNull();
  }

  @Test
  void keepsTheLinesOfPreformattedText() {
    assertThat(Reading.article(reader, "<pre>One  two\nthree\n\n\nfour</pre>").text())
        .isEqualTo("One two\nthree\n\nfour");
  }

  @Test
  void rejectsAPageWithoutText() {
    assertThat(Reading.rejection(reader, "")).isEqualTo(ErrorCode.EMPTY_ARTICLE);
    assertThat(Reading.rejection(reader, "<html><body><script>x</script></body></html>"))
        .isEqualTo(ErrorCode.EMPTY_ARTICLE);
  }

  @Test
  void rejectsWhatIsNoText() {
    assertThat(Reading.rejection(reader, "\0\1\2\3<p>Text.</p>")).isEqualTo(ErrorCode.NOT_TEXT);
  }

  @Test
  void readsElementsNestedWithoutEnd() {
    String page = "<div>".repeat(20_000) + "The envoy arrived.";
    assertThat(Reading.article(reader, page).text()).isEqualTo("The envoy arrived.");
  }

  private @Nullable LocalDate published(String head) {
    return Reading.article(reader, head + "<p>Text.</p>").published();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(HtmlReaderTest.class.getResourceAsStream(name))) {
      return stream.readAllBytes();
    }
  }
}
