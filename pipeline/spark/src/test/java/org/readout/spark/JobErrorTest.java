package org.readout.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stops a job is told with a code, and leaves alone what was there. */
class JobErrorTest {
  @TempDir Path folder;
  private Path facts = Path.of("");
  private Path news = Path.of("");

  @BeforeEach
  void writeNews() {
    facts = folder.resolve("facts");
    news = Articles.write(folder, "news.jsonl", Articles.line("a", "2018-05-14", Articles.MEETING));
  }

  @Test
  void aMissingPath() {
    Job job = Job.run(folder.resolve("none.jsonl"), facts);

    assertThat(job.code()).isEqualTo(1);
    assertThat(job.messages()).startsWith("readout: E101 ").contains("none.jsonl does not exist.");
    assertThat(facts).doesNotExist();
  }

  @Test
  void aFolderWithoutArticles() {
    Articles.write(folder, "other/picture.png", "");

    Job job = Job.run(folder.resolve("other"), facts);

    assertThat(job.code()).isEqualTo(1);
    assertThat(job.messages()).startsWith("readout: E102 ");
  }

  @Test
  void aFileOfNoKnownFormat() {
    Job job = Job.run(Articles.write(folder, "news.dat", "x"), facts);

    assertThat(job.code()).isEqualTo(1);
    assertThat(job.messages()).startsWith("readout: E104 ");
  }

  @Test
  void parquetWithoutText() {
    SharedSession.get().range(3).write().parquet(folder.resolve("numbers").toString());

    Job job = Job.run(folder.resolve("numbers"), facts);

    assertThat(job.messages()).startsWith("readout: E104 ").contains("no column \"text\"");
  }

  @Test
  void aFormatThatIsNone() {
    assertThat(Job.run(news, facts, "--output-format", "csv"))
        .returns(2, Job::code)
        .extracting(Job::messages)
        .asString()
        .startsWith("readout: E401 'csv' is no value of --output-format.");
    assertThat(Job.run(news, facts, "--input-format", "csv").messages())
        .startsWith("readout: E401 'csv' is no value of --input-format.");
  }

  @Test
  void anArgumentTooFew() {
    assertThat(Job.run(news).code()).isEqualTo(2);
    assertThat(Job.run(news).messages()).startsWith("readout: E401 ").contains("FACTS");
  }

  @Test
  void outputThatExistsIsLeftAlone() throws IOException {
    Path there = Articles.write(facts, "month=2018-05/part-0.txt", "old\n");

    Job job = Job.run(news, facts);

    assertThat(job.code()).isEqualTo(1);
    assertThat(job.messages()).startsWith("readout: E403 ").contains("--overwrite");
    assertThat(Files.readString(there)).isEqualTo("old\n");
  }

  @Test
  void outputThatExistsIsReplacedWhereAskedFor() {
    Articles.write(facts, "month=1999-01/part-0.txt", "old\n");
    Articles.write(folder, "facts.rejected/part-0.txt", "old\n");

    Job job = Job.run(news, facts, "--overwrite");

    assertThat(job.code()).isZero();
    assertThat(Job.lines(facts)).isEqualTo(Job.CommandLine.of(news).facts()).hasSize(1);
    assertThat(Job.lines(folder.resolve("facts.rejected"))).isEmpty();
  }

  @Test
  void aJobThatReadsNothingLeavesTheFactsAlone() {
    Articles.write(facts, "month=1999-01/part-0.txt", "old\n");
    Path empty = Articles.write(folder, "empty.jsonl", "{}\n");

    Job job = Job.run(empty, facts, "--overwrite");

    assertThat(job.code()).isEqualTo(1);
    assertThat(Job.lines(facts)).containsExactly("old");
    assertThat(Job.lines(folder.resolve("facts.rejected"))).hasSize(1);
  }

  @Test
  void theInputIsNeverReplaced() {
    Job job = Job.run(folder, facts, "--overwrite");

    assertThat(job.code()).isEqualTo(2);
    assertThat(job.messages()).startsWith("readout: E401 ").contains("lie in each other");
    assertThat(news).exists();
  }

  @Test
  void aBrokenArchiveCostsWhatCannotBeReadOfIt() throws IOException {
    Path whole =
        Articles.writeCompressed(
            folder, "a.jsonl.gz", Articles.line("b", "2018-05-14", Articles.VISIT).repeat(50));
    byte[] bytes = Files.readAllBytes(whole);
    Path news = Files.createDirectory(folder.resolve("archive"));
    Files.write(news.resolve("a.jsonl.gz"), Arrays.copyOf(bytes, bytes.length - 20));
    Articles.write(news, "b.jsonl", Articles.line("c", "2018-05-14", Articles.MEETING));

    Job job = Job.run(news, facts);

    assertThat(job.code()).isZero();
    assertThat(job.messages()).contains("E103=1");
    assertThat(Job.lines(facts)).anyMatch(line -> line.contains("\"document\":{\"id\":\"c\""));
  }

  @Test
  void attemptsThatFailLeaveNothingBehind() {
    Articles.write(folder, "news/a.jsonl", Articles.line("a", "2018-05-14", Articles.VISIT));
    Articles.write(folder, "news/b.jsonl", Articles.line("b", "2019-05-14", Articles.MEETING));

    Job job = Job.run("flaky://" + folder.resolve("news"), "flaky://" + facts);

    assertThat(job.code()).isZero();
    assertThat(FlakyFileSystem.failures())
        .contains("read " + folder.resolve("news/a.jsonl"), "write " + facts);
    assertThat(Job.lines(facts))
        .isEqualTo(Job.CommandLine.of(folder.resolve("news")).sortedFacts())
        .isNotEmpty();
  }
}
