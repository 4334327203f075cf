package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the input, readers give items and layouts give blocks; nothing is thrown. */
class RandomInputTest {
  private static final String[] PIECES = {
    "---\n",
    "id: a\n",
    "title: [\n",
    "{\"id\":\"",
    "\",\"text\":\"",
    "\"}",
    "\n",
    "\r\n",
    "\n\n",
    "\r",
    "VELA, May 14 (AP) -- ",
    "The envoy met the mayor of Vela on Monday. ",
    "Share on Facebook ",
    "0:00 0:03:42 ",
    "(Photo by ",
    ")",
    "### ",
    "# ",
    "- ",
    "> ",
    "By Anna Berg",
    "QUESTION: ",
    "<p>",
    "</p>",
    "<article>",
    "<table><tr><td>",
    "<!--",
    "&#xD800;",
    "\uD83D\uDC4B",
    "\uD83D",
    "\uDC4B",
    "e\u0301",
    "\u00A0",
    "\uFEFF",
    "\u2028",
    "\0",
    "Contact: a@b.example 555-0143-22 ",
    "For more information, contact ",
    "Feb 30, 2018",
    "“",
    "—",
    ":",
    "   ",
    "press@",
    "https://",
    "Envoy Meets Mayor of Vela",
    "-30-",
    "please wait ",
    "No media source currently available "
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void readersRejectRandomBytesCleanly(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      byte[] bytes = new byte[random.nextInt(3_000)];
      random.nextBytes(bytes);
      for (Format format : Format.values()) {
        for (Incoming item : Reading.all(format.reader(), bytes)) {
          assertThat(item instanceof Incoming.Rejection || bytes.length < 100).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void readersSurviveCutUpText(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 150; round++) {
      byte[] bytes = cutUp(random).getBytes(StandardCharsets.UTF_8);
      for (Format format : Format.values()) {
        for (Incoming item : Reading.all(format.reader(), bytes)) {
          if (item instanceof Incoming.Accepted accepted) {
            String text = accepted.article().text();
            assertThat(text).isNotBlank();
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
  void layoutsKeepToTheTextInOrderWithoutOverlap(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      String text = cutUp(random);
      Layout layout =
          LayoutFinder.of(new Article("a", "Envoy Meets Mayor of Vela", null, null, null, text));
      int last = 0;
      for (Block block : layout.blocks()) {
        Span span = block.span();
        assertThat(span.start()).isGreaterThanOrEqualTo(last);
        assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
        assertThat(span.of(text)).isEqualTo(Line.trimmed(text, span.start(), span.end()).of(text));
        last = span.end();
      }
      if (layout.dateline() != null) {
        assertThat(layout.dateline().span().end()).isLessThanOrEqualTo(text.length());
      }
    }
  }

  private static String cutUp(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      String piece = PIECES[random.nextInt(PIECES.length)];
      text.append(
          piece, 0, random.nextInt(4) == 0 ? random.nextInt(piece.length()) : piece.length());
    }
    return text.toString();
  }
}
