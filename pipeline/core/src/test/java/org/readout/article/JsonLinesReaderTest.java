package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.error.ErrorCode;

class JsonLinesReaderTest {
  private final JsonLinesReader reader = new JsonLinesReader();

  @Test
  void readsEveryFieldOfALine() {
    String line =
        "{\"id\":\"a\",\"title\":\"T\",\"published\":\"2018-05-14\",\"publisher\":\"P\","
            + "\"url\":\"https://vela.example\",\"text\":\"One.\\r\\nTwo.\"}\n";
    assertThat(Reading.article(reader, line))
        .isEqualTo(
            new Article(
                "a", "T", LocalDate.of(2018, 5, 14), "P", "https://vela.example", "One.\r\nTwo."));
  }

  @Test
  void needsNoMoreThanIdAndText() {
    assertThat(Reading.article(reader, "{\"id\":\"a\",\"text\":\"One.\",\"title\":null}"))
        .isEqualTo(new Article("a", null, null, null, null, "One."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"a\",\"text\":|INVALID_JSON",
        "nonsense|INVALID_JSON",
        "[1,2]|INVALID_JSON",
        "\"text\"|INVALID_JSON",
        "{\"id\":\"a\",\"text\":\"x\"} {}|INVALID_JSON",
        "{\"text\":\"x\"}|MISSING_ID",
        "{\"id\":null,\"text\":\"x\"}|MISSING_ID",
        "{\"id\":\" \",\"text\":\"x\"}|MISSING_ID",
        "{\"id\":7,\"text\":\"x\"}|MISSING_ID",
        "{\"id\":\"a\"}|MISSING_TEXT",
        "{\"id\":\"a\",\"text\":null}|MISSING_TEXT",
        "{\"id\":\"a\",\"text\":[\"x\"]}|MISSING_TEXT",
        "{\"id\":\"a\",\"text\":\" \\n\"}|EMPTY_ARTICLE"
      })
  void rejectsALineThatIsNoArticle(String line, ErrorCode code) {
    assertThat(Reading.rejection(reader, line)).isEqualTo(code);
  }

  @Test
  void losesOnlyTheLineThatIsWrongAndNamesIt() throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.write("{\"id\":\"a\",\"text\":\"A.\"}\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    content.write("{\"id\":\"b\",\"text\":\"Köln\"}\n".getBytes(StandardCharsets.ISO_8859_1));
    content.write("{broken\n{\"id\":\"c\",\"text\":\"C.\"}".getBytes(StandardCharsets.UTF_8));

    assertThat(Reading.all(reader, content.toByteArray()))
        .containsExactly(
            new Incoming.Accepted(
                "in/file:1", new Article("a", null, null, null, null, "A."), List.of()),
            new Incoming.Rejection("in/file:3", ErrorCode.INVALID_UTF8, "in/file:3 is not UTF-8."),
            new Incoming.Rejection("in/file:4", ErrorCode.INVALID_JSON, "in/file:4 is not JSON."),
            new Incoming.Accepted(
                "in/file:5", new Article("c", null, null, null, null, "C."), List.of()));
  }

  @Test
  void dropsTheByteOrderMark() {
    assertThat(Reading.article(reader, "\uFEFF{\"id\":\"a\",\"text\":\"A.\"}").id()).isEqualTo("a");
  }

  @Test
  void replacesSurrogatesWithoutAPartnerAndKeepsTheLength() {
    String line = "{\"id\":\"a\",\"text\":\"\\ud800x\\udc00 \\ud83d\\udc4b\"}";
    assertThat(Reading.article(reader, line).text()).isEqualTo("\uFFFDx\uFFFD \uD83D\uDC4B");
  }

  @Test
  void warnsOfADateThatIsNone() {
    Incoming.Accepted accepted =
        Reading.accepted(
            reader,
            "{\"id\":\"a\",\"published\":\"2018-02-30\",\"text\":\"A.\"}"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(accepted.article().published()).isNull();
    assertThat(accepted.warnings())
        .extracting(Problem::code)
        .containsExactly(ErrorCode.INVALID_DATE);
  }

  @Test
  void warnsOfAFieldThatIsNoString() {
    Incoming.Accepted accepted =
        Reading.accepted(
            reader,
            "{\"id\":\"a\",\"title\":[1],\"published\":{},\"text\":\"A.\"}"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(accepted.warnings())
        .extracting(Problem::code)
        .containsExactly(ErrorCode.INVALID_FIELD, ErrorCode.INVALID_DATE);
  }

  @Test
  void readsALineOfMegabytes() {
    String text = "The envoy arrived. ".repeat(200_000);
    assertThat(Reading.article(reader, "{\"id\":\"a\",\"text\":\"" + text + "\"}").text())
        .isEqualTo(text);
  }

  @Test
  void rejectsNestingWithoutEnd() {
    String line = "{\"id\":\"a\",\"text\":" + "[".repeat(100_000);
    assertThat(Reading.rejection(reader, line)).isEqualTo(ErrorCode.INVALID_JSON);
  }

  @Test
  void readsNoFurtherThanItMust() {
    byte[] line = "{\"id\":\"a\",\"text\":\"A.\"}\n".getBytes(StandardCharsets.UTF_8);
    Iterator<Incoming> items = reader.read(new Endless(line), new Origin("in", "in"));
    for (int i = 0; i < 1_000; i++) {
      assertThat(items.next()).isInstanceOf(Incoming.Accepted.class);
    }
  }

  @Test
  void tellsWhereAStreamBrokeOff() {
    byte[] line = "{\"id\":\"a\",\"text\":\"A.\"}\n".getBytes(StandardCharsets.UTF_8);
    Iterator<Incoming> items = reader.read(new Breaking(line), new Origin("in", "in"));
    assertThat(items.next()).isInstanceOf(Incoming.Accepted.class);
    assertThat(items.next())
        .isEqualTo(
            new Incoming.Rejection(
                "in", ErrorCode.UNREADABLE_FILE, "in cannot be read after line 1."));
    assertThat(items.hasNext()).isFalse();
  }

  /** The same line for ever. */
  private static final class Endless extends InputStream {
    private final byte[] line;
    private int position;

    Endless(byte[] line) {
      this.line = line;
    }

    @Override
    public int read() {
      return line[position++ % line.length];
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      for (int i = 0; i < length; i++) {
        buffer[offset + i] = (byte) read();
      }
      return length;
    }
  }

  /** One line, then an error. */
  private static final class Breaking extends InputStream {
    private final byte[] line;
    private int position;

    Breaking(byte[] line) {
      this.line = line;
    }

    @Override
    public int read() throws IOException {
      if (position == line.length) {
        throw new IOException("gone");
      }
      return line[position++];
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      buffer[offset] = (byte) read();
      return 1;
    }
  }
}
