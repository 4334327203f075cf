package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where facts are written to. */
class OutputTest {
  @TempDir Path folder;
  private Path news = Path.of("");

  @BeforeEach
  void writeNews() {
    news =
        Articles.write(folder, "in/news.jsonl", Articles.line("a", "2018-05-11", Articles.QUIET));
  }

  @Test
  void aFileTakesTheFactsAndNothingIsLeftBesideIt() throws IOException {
    Path facts = folder.resolve("facts.jsonl");

    Run run = Run.with(Analyses::visit, "extract", news, "-o", facts);

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(facts)).startsWith("{\"schema\":").endsWith("}\n");
    assertThat(names()).containsExactly("facts.jsonl", "in");
  }

  @Test
  void aSecondRunInTheSameFolderReadsWhatTheFirstOneRead() throws IOException {
    Path facts = folder.resolve("facts.jsonl");
    Path rejected = Files.createDirectory(folder.resolve("rejected")).resolve("today.jsonl");
    Articles.write(folder, "broken.jsonl", "{}\n");
    Object[] command = {"extract", folder, "-o", facts, "--rejected", rejected};

    Run first = Run.with(Analyses::visit, command);
    String factsOfFirst = Files.readString(facts);
    String rejectedOfFirst = Files.readString(rejected);
    Run second = Run.with(Analyses::visit, command);

    assertThat(first.err()).startsWith("1 article read").contains("1 rejected", "E114 (1)");
    assertThat(second.err())
        .startsWith("1 article read")
        .contains("1 rejected", "E114 (1)", "skipped: no article by the name, or written by this");
    assertThat(factsOfFirst).isNotEmpty();
    assertThat(Files.readString(facts)).isEqualTo(factsOfFirst);
    assertThat(Files.readString(rejected)).isEqualTo(rejectedOfFirst);
  }

  @Test
  void articlesAreNotReplacedByTheirFacts() throws IOException {
    String before = Files.readString(news);

    Run run = Run.withoutModels("extract", news, "-o", news);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("0 articles read").contains("1 file skipped");
    assertThat(Files.readString(news)).isEqualTo(before);
  }

  @Test
  void aRunThatReadsNothingLeavesTheOldFactsAlone() throws IOException {
    Path facts = Articles.write(folder, "facts.jsonl", "old\n");

    Run run = Run.withoutModels("extract", folder.resolve("none.txt"), "-o", facts);

    assertThat(run.code()).isEqualTo(1);
    assertThat(Files.readString(facts)).isEqualTo("old\n");
    assertThat(names()).containsExactly("facts.jsonl", "in");
  }

  @Test
  void aLinkIsFollowedAndStays() throws IOException {
    Path target = Articles.write(folder, "target.jsonl", "old\n");
    Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), target);

    Run.with(Analyses::visit, "extract", news, "-o", link);

    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(target)).startsWith("{\"schema\":");
  }

  @Test
  void aFolderThatDoesNotExistIsToldBeforeAnythingIsRead() {
    Run run = Run.withoutModels("extract", news, "-o", folder.resolve("none/facts.jsonl"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("readout: E402 ").contains("none", "Check that the folder");
  }

  @Test
  void aFolderIsNoFileToWriteTo() {
    Run run = Run.withoutModels("extract", news, "-o", folder);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("E402", "is a folder");
  }

  @Test
  void aReaderThatGoesAwayEndsTheRunQuietly() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int unit) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Console console =
        new Console(new ByteArrayInputStream(new byte[0]), gone, Console.writer(err), false, false);

    int code = Readout.run(console, () -> Analyses::visit, "extract", news.toString());

    assertThat(code).isEqualTo(141);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aFullDiskIsAnErrorOfTheCatalogue() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int unit) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Console console =
        new Console(new ByteArrayInputStream(new byte[0]), full, Console.writer(err), false, false);

    int code = Readout.run(console, () -> Analyses::visit, "extract", news.toString());

    assertThat(code).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("E402", "No space left on device");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
