package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/** What cannot be read is told with its place and what to do about it, and costs nothing else. */
class RejectionTest {
  @TempDir Path folder;

  @Test
  void aMissingPath() {
    Run run = Run.withoutModels("extract", folder.resolve("none.txt"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("0 articles read")
        .contains("E101", "none.txt does not exist.", "Check the spelling of the path");
  }

  @Test
  void anEmptyFolder() {
    Run run = Run.withoutModels("extract", folder);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("E102", folder + " holds no articles.");
  }

  @Test
  void anEmptyFile() {
    Run run = Run.withoutModels("extract", Articles.write(folder, "empty.txt", ""));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("E110", "empty.txt is empty.");
  }

  @Test
  void randomBytes() throws IOException {
    byte[] bytes = new byte[5000];
    new Random(7).nextBytes(bytes);
    Path file = Files.write(folder.resolve("random.txt"), bytes);

    Run run = Run.withoutModels("extract", file);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("E111", "random.txt is not a text file.");
  }

  @Test
  void bytesThatAreNotUtf8() throws IOException {
    Path file =
        Files.write(
            folder.resolve("latin.txt"), "Zoë met Ana.".getBytes(StandardCharsets.ISO_8859_1));

    Run run = Run.withoutModels("extract", file);

    assertThat(run.err()).contains("E112", "latin.txt is not UTF-8.");
  }

  @Test
  void aLineThatIsNotJsonIsNamedByFileAndNumber() {
    Path file = Articles.write(folder, "news.jsonl", "\n{\"id\": \"a\", \"te\n");

    Run run = Run.withoutModels("extract", file);

    assertThat(run.err()).contains("E113", "news.jsonl:2 is not JSON.");
  }

  @Test
  void aLineWithoutAnId() {
    Path file = Articles.write(folder, "news.jsonl", "{\"text\": \"Ana met Zoë.\"}\n");

    assertThat(Run.withoutModels("extract", file).err())
        .contains("E114", "news.jsonl:1 has no \"id\".");
  }

  @Test
  void anIdThatComesAgain() {
    Path file =
        Articles.write(
            folder,
            "news.jsonl",
            Articles.line("a", "2018-05-11", Articles.QUIET)
                + Articles.line("a", "2018-05-11", Articles.QUIET));

    Run run = Run.with(Analyses::nothing, "extract", file);

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("1 article read", "1 rejected", "E115", "news.jsonl:2 has the id \"a\"");
  }

  @Test
  void aDateThatIsNoneCostsTheDateAlone() {
    Path file =
        Articles.write(folder, "news.jsonl", Articles.line("a", "2018-02-30", Articles.QUIET));

    Run run = Run.with(Analyses::nothing, "extract", file);

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("1 warning", "E116", "news.jsonl:1 gives \"2018-02-30\"");
  }

  @Test
  void anArticleThatThePipelineFailsOnCostsNoOther() {
    Path file =
        Articles.write(
            folder,
            "news.jsonl",
            Articles.line("bad", "2018-05-11", Articles.QUIET)
                + Articles.line("good", "2018-05-11", Articles.QUIET));

    Run run = Run.with(Analyses.failingOn("bad"), "extract", file);

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("1 article read", "E901", "news.jsonl:1 could not be read")
        .doesNotContain("\tat ");
  }

  @Test
  void aModelThatCannotBeLoadedEndsTheRunAndLeavesTheOldFactsAlone() throws IOException {
    Path file =
        Articles.write(
            folder,
            "news.jsonl",
            Articles.line("a", "2018-05-11", Articles.QUIET)
                + Articles.line("b", "2018-05-11", Articles.QUIET));
    Path facts = Articles.write(folder, "facts.jsonl", "old\n");

    Run run =
        Run.with(
            article -> {
              throw new ReadoutException(ErrorCode.UNUSABLE_MODEL, "There is no model.");
            },
            "extract",
            file,
            "-o",
            facts);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).startsWith("readout: E204 There is no model. ").hasLineCount(1);
    assertThat(Files.readString(facts)).isEqualTo("old\n");
  }

  @Test
  void debugShowsWhereItFailed() {
    Path file =
        Articles.write(folder, "news.jsonl", Articles.line("bad", "2018-05-11", Articles.QUIET));

    Run run = Run.with(Analyses.failingOn("bad"), "extract", file, "--debug");

    assertThat(run.err()).contains("IllegalStateException: a fault", "\tat ");
  }

  @Test
  void aLongListIsCutAndWrittenInFullWhereAskedFor() throws IOException {
    Path file = Articles.write(folder, "news.jsonl", "{}\n".repeat(40));
    Path rejected = folder.resolve("rejected.jsonl");

    Run run = Run.withoutModels("extract", file, "--rejected", rejected);

    assertThat(run.err()).contains("E114 (40)", "… and 35 more").doesNotContain("news.jsonl:6 ");
    assertThat(Files.readAllLines(rejected)).hasSize(40);
    assertThat(Files.readAllLines(rejected).get(39))
        .isEqualTo(
            "{\"where\":\""
                + file
                + ":40\",\"code\":\"E114\",\"message\":\""
                + file
                + ":40 has no \\\"id\\\".\",\"remedy\":\"Give every article an \\\"id\\\" that is a"
                + " string and not empty.\"}");
  }
}
