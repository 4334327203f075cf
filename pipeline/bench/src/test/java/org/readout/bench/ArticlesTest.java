package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.article.Article;

class ArticlesTest {
  private static final Article DATED =
      new Article(
          "a",
          "Talks",
          LocalDate.of(2020, 5, 1),
          "Press Office",
          "https://a.example/",
          "One.\nTwo “3”.");
  private static final Article OF_A_MONTH =
      new Article("b", null, null, null, null, "Rain.", YearMonth.of(2013, 2));

  @TempDir private Path folder = Path.of("");

  @Test
  void areReadAsTheyWereWritten() throws IOException {
    Path file = Articles.write(List.of(DATED, OF_A_MONTH), folder.resolve("articles.jsonl"));

    assertThat(Articles.read(file.toString())).containsExactly(DATED, OF_A_MONTH);
  }

  @Test
  void haveAnotherIdEachTimeThatTheyAreRepeated() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    MemoryStep.write(List.of(OF_A_MONTH), 2, out);

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .allMatch(line -> line.contains("\"text\":\"Rain.\""))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("{\"id\":\"b#1\""),
            second -> assertThat(second).startsWith("{\"id\":\"b#2\""));
  }
}
