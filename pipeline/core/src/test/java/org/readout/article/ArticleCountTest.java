package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleCountTest {
  @TempDir Path folder;

  @Test
  void aJsonLinesFileHasAnItemALine() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "{}\n{}\n{}");

    assertThat(ArticleCount.of(List.of(file.toString()))).hasValue(3);
  }

  @Test
  void aFolderHasAnItemAFile() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "one\ntwo\n");
    Files.writeString(folder.resolve("b.html"), "<p>one</p>");
    Files.writeString(folder.resolve("c.jsonl"), "{}\n{}\n");

    assertThat(ArticleCount.of(List.of(folder.toString()))).hasValue(4);
  }

  @Test
  void theStandardInputCannotBeCounted() {
    assertThat(ArticleCount.of(List.of("-"))).isEmpty();
  }

  @Test
  void aPathThatDoesNotExistIsOneItemTheRejection() {
    assertThat(ArticleCount.of(List.of(folder.resolve("none.txt").toString()))).hasValue(1);
  }
}
