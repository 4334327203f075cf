package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.error.ErrorCode;

class ArticleSourceTest {
  @TempDir private Path folder;

  @Test
  void readsAFolderWithAllBelowItByPath() throws IOException {
    write("b.txt", "B.");
    write("a/z.md", "Z.");
    write("a/a.txt", "A.");
    write("a.txt", "A too.");
    write("\uD83D\uDC4B.txt", "Wave.");
    write("\uFF21.txt", "Wide.");

    assertThat(summary(folder.toString()))
        .containsExactly("a.txt", "a/a.txt", "a/z.md", "b.txt", "\uFF21.txt", "\uD83D\uDC4B.txt");
  }

  @Test
  void reportsFilesOfAFolderThatAreNoArticlesAsSkipped() throws IOException {
    write("a.txt", "A.");
    write("b.png", "B.");
    write(".hidden.txt", "C.");
    write(".git/d.txt", "D.");

    assertThat(summary(folder.toString())).containsExactly("skipped", "a.txt", "skipped");
  }

  @Test
  void readsAFileUnderItsName() throws IOException {
    write("news/a.TXT", "A.");
    assertThat(summary(path("news/a.TXT"))).containsExactly("a.TXT");
  }

  @Test
  void skipsWhatTheRunWritesUnderWhateverName() throws IOException {
    write("a.jsonl", "{\"id\":\"one\",\"text\":\"A.\"}\n");
    write("out/facts.jsonl", "{\"id\":\"two\",\"text\":\"B.\"}\n");
    Files.createSymbolicLink(folder.resolve("link.jsonl"), folder.resolve("out/facts.jsonl"));
    OutputFiles outputs =
        OutputFiles.of(folder.resolve("out/../out/facts.jsonl"), null, folder.resolve("none"));
    List<String> paths =
        List.of(folder.toString(), path("*.jsonl"), path("out/facts.jsonl"), path("out"));

    try (ArticleSource source = new ArticleSource(paths, InputStream::nullInputStream, outputs)) {
      List<String> items = new ArrayList<>();
      source.forEachRemaining(item -> items.add(summary(item)));
      assertThat(items)
          .containsExactly(
              "one", "skipped", "skipped", "E115", "skipped", "skipped", "skipped", "E102");
    }
    assertThat(ArticleCount.of(paths, outputs)).hasValue(8);
  }

  @Test
  void expandsGlobsItself() throws IOException {
    write("news/a.txt", "A.");
    write("news/x/y/b.txt", "B.");
    write("news/x/c.md", "C.");

    assertThat(summary(path("news/**/*.txt"))).containsExactly("a.txt", "x/y/b.txt");
    assertThat(summary(path("news/*/c.{md,html}"))).containsExactly("x/c.md");
    assertThat(summary(path("news/**/none*"))).containsExactly("E102");
    assertThat(summary(path("none/*.txt"))).containsExactly("E101");
    assertThat(summary(path("news/{a"))).containsExactly("E101");
  }

  @Test
  void readsTheStandardInputAsJsonLines() {
    assertThat(summary("-")).containsExactly("in");
  }

  @Test
  void tellsWhetherTheStandardInputHasAWholeLineYet() throws IOException {
    try (PipedOutputStream writer = new PipedOutputStream();
        PipedInputStream input = new PipedInputStream(writer, 1000);
        ArticleSource source = new ArticleSource(List.of("-"), () -> input)) {
      writer.write(utf8("{\"id\":\"one\",\"text\":\"A.\"}\n{\"id\":\"two\",\"text\":\"B.\"}\n\n{"));

      assertThat(source.hasNext()).isTrue();
      assertThat(source.isReady()).isTrue();
      assertThat(summary(source.next())).isEqualTo("one");
      assertThat(source.isReady()).isTrue();
      assertThat(summary(source.next())).isEqualTo("two");
      assertThat(source.isReady()).isFalse();

      writer.write(utf8("\"id\":\"three\",\"text\":\"C.\"}\n"));
      assertThat(source.isReady()).isTrue();
      assertThat(summary(source.next())).isEqualTo("three");
    }
  }

  @Test
  void filesAreAlwaysReady() throws IOException {
    write("a.txt", "A.");
    try (ArticleSource source = new ArticleSource(List.of(path("a.txt")), () -> System.in)) {
      assertThat(source.isReady()).isTrue();
      assertThat(summary(source.next())).isEqualTo("a.txt");
      assertThat(source.isReady()).isTrue();
    }
  }

  @Test
  void keepsTheOrderOfTheArgumentsAndGoesOnAfterWhatIsWrong() throws IOException {
    write("b.txt", "B.");
    write("empty.txt", "");
    write("a.jsonl", "{\"id\":\"one\",\"text\":\"A.\"}\n{}\n{\"id\":\"two\",\"text\":\"B.\"}\n");
    write("c.doc", "C.");
    Files.createDirectory(folder.resolve("nothing"));

    assertThat(
            summary(
                path("b.txt"),
                path("missing.txt"),
                path("empty.txt"),
                path("nothing"),
                path("c.doc"),
                path("a.jsonl")))
        .containsExactly("b.txt", "E101", "E110", "E102", "E104", "one", "E114", "two");
  }

  @Test
  void rejectsAnIdThatComesAgainAndNamesTheLine() throws IOException {
    write("a.jsonl", "{\"id\":\"one\",\"text\":\"A.\"}\n{\"id\":\"one\",\"text\":\"B.\"}\n");
    List<Incoming> items = items(path("a.jsonl"));
    assertThat(items.get(1))
        .isEqualTo(
            new Incoming.Rejection(
                path("a.jsonl") + ":2",
                ErrorCode.REPEATED_ID,
                path("a.jsonl") + ":2 has the id \"one\" of an article before it."));
  }

  @Test
  void reportsALinkThatLeadsNowhere() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone.txt"));
    write("b.txt", "B.");
    assertThat(summary(folder.toString())).containsExactly("E103", "b.txt");
  }

  @Test
  void doesNotFollowALinkInACircle() throws IOException {
    write("a/b.txt", "B.");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    assertThat(summary(folder.toString())).containsExactly("a/b.txt", "E103");
  }

  @Test
  void putsNoAbsolutePathIntoAnArticle() throws IOException {
    write("a.txt", "A.");
    write("b.html", "<p>The envoy arrived in the town of Vela on Monday.</p>");
    for (Incoming item : items(folder.toString(), path("*.html"))) {
      if (item instanceof Incoming.Accepted accepted) {
        assertThat(accepted.article().toString()).doesNotContain(folder.toString());
      }
    }
  }

  @Test
  void survivesAPathThatIsNone() {
    assertThat(summary("bad\0path")).containsExactly("E101");
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String path(String name) {
    return folder + "/" + name;
  }

  private static List<Incoming> items(String... arguments) {
    InputStream standardInput =
        new ByteArrayInputStream(
            "{\"id\":\"in\",\"text\":\"A.\"}".getBytes(StandardCharsets.UTF_8));
    List<Incoming> items = new ArrayList<>();
    try (ArticleSource source = new ArticleSource(Arrays.asList(arguments), () -> standardInput)) {
      source.forEachRemaining(items::add);
    }
    return items;
  }

  private static List<String> summary(String... arguments) {
    return items(arguments).stream().map(ArticleSourceTest::summary).toList();
  }

  private static String summary(Incoming item) {
    if (item instanceof Incoming.Accepted accepted) {
      return accepted.article().id();
    }
    return item instanceof Incoming.Rejection rejection
        ? rejection.problem().code().code()
        : "skipped";
  }
}
