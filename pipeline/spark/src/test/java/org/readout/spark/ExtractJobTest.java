package org.readout.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of the command line, whatever the input and wherever it is cut. */
class ExtractJobTest {
  private static final String CORPUS = "../../corpus/articles";

  @TempDir Path folder;
  private Path facts = Path.of("");
  private Path rejected = Path.of("");

  @BeforeEach
  void nameTheOutput() {
    facts = folder.resolve("facts");
    rejected = folder.resolve("facts.rejected");
  }

  private Path news(String... lines) {
    return Articles.write(folder, "news.jsonl", String.join("", lines));
  }

  /** The lines of the command line for the same input, in any order. */
  private ListAssert<String> assertFactsAreThoseOf(Path input) {
    return assertThat(Job.lines(facts)).isEqualTo(Job.CommandLine.of(input).sortedFacts());
  }

  private static ListAssert<String> assertRejectedAreThoseOf(Path input, Path rejected) {
    return assertThat(Job.lines(rejected)).isEqualTo(Job.CommandLine.of(input).sortedRejected());
  }

  @Test
  void filesOfAllFormatsGiveTheLinesOfTheCommandLine() {
    // Two of these are JSON Lines, two are plain text, one is a web page.
    String glob = CORPUS + "/b*";
    Job.CommandLine expected = Job.CommandLine.of(glob);

    Job job = Job.run(glob, facts);

    assertThat(job.code()).isZero();
    assertThat(expected.facts()).hasSizeGreaterThan(50);
    assertThat(Job.lines(facts)).isEqualTo(expected.sortedFacts());
    assertThat(Job.lines(rejected)).isEqualTo(expected.sortedRejected());
    assertThat(job.messages()).contains("facts: " + expected.facts().size() + " {call=");
  }

  @Test
  void parquetHasTheLineAndColumnsToFilterBy() {
    String glob = CORPUS + "/readout-*";
    Job.CommandLine expected = Job.CommandLine.of(glob);

    Job job = Job.run(glob, facts, "--output-format", "parquet");

    assertThat(job.code()).isZero();
    Dataset<Row> table = SharedSession.get().read().parquet(facts.toString());
    assertThat(table.columns())
        .containsExactly(
            "fact",
            "id",
            "type",
            "modality",
            "date",
            "first_day",
            "last_day",
            "document",
            "published",
            "confidence",
            "month");
    assertThat(table.schema().apply("month").dataType().simpleString()).isEqualTo("string");
    assertThat(table.select("fact").as(org.apache.spark.sql.Encoders.STRING()).collectAsList())
        .containsExactlyInAnyOrderElementsOf(expected.facts());
    assertThat(
            table
                .where(
                    "id = 'cc5f96c428affaa9' and type = 'call' and modality = 'actual'"
                        + " and date = '1964-09-17' and first_day = date '1964-09-17'"
                        + " and last_day = date '1964-09-17' and published = date '1964-09-17'"
                        + " and document = 'readout-johnson-pearson-vancouver-1964'"
                        + " and confidence > 0.5 and month = '1964-09'")
                .count())
        .isEqualTo(1);
  }

  @Test
  void aFolderAMonthOfPublication() {
    Path news =
        news(
            Articles.line("a", "2018-05-14", Articles.VISIT),
            Articles.line("b", "2018-04-30T23:59:00-11:00", Articles.VISIT),
            Articles.line("c", "2018-03", Articles.VISIT),
            Articles.line("d", null, Articles.VISIT));

    Job.run(news, facts);

    assertThat(Job.files(facts).map(file -> facts.relativize(file).getName(0).toString()))
        .containsExactly("month=2018-03", "month=2018-04", "month=2018-05", "month=unknown");
    assertThat(Job.lines(facts.resolve("month=2018-04")))
        .isNotEmpty()
        .allMatch(line -> line.contains("\"document\":{\"id\":\"b\""));
  }

  @Test
  void factsOfAFileKeepTheOrderOfTheInput() {
    Path news =
        news(
            Articles.line("z", "2018-05-14", Articles.VISIT),
            Articles.line("y", "2018-05-14", Articles.MEETING),
            Articles.line("x", "2018-05-14", Articles.VISIT));

    Job.run(news, facts, "--partitions", 3);

    List<Path> files = Job.files(facts).toList();
    assertThat(files).hasSize(1);
    assertThat(Job.read(files.get(0))).isEqualTo(Job.CommandLine.of(news).facts());
  }

  @Test
  void whatIsWrongIsRejectedAsByTheCommandLineAndCostsNoOther() {
    Path news =
        news(
            Articles.line("a", "2018-05-14", Articles.VISIT)
                + "\n{\"id\": \"b\", \"te\n"
                + "{\"text\": \"Ana met Zoë.\"}\n",
            Articles.line("c", "2018-05-14", Articles.FRENCH),
            Articles.line("a", "2018-05-14", Articles.MEETING),
            Articles.line("d", "2018-02-30", Articles.QUIET),
            Articles.line("e", "2018-05-14", Articles.MEETING));

    Job job = Job.run(news, facts, "--rejected", folder.resolve("refused"));

    assertThat(job.code()).isZero();
    assertThat(job.messages())
        .contains("articles read: 3", "rejected: 4 {E113=1, E114=1, E115=1, E118=1}")
        .contains("warnings: 1");
    assertRejectedAreThoseOf(news, folder.resolve("refused"));
    assertFactsAreThoseOf(news);
  }

  @Test
  void ofARepeatedIdTheFirstFileInOrderIsRead() {
    Path news = folder.resolve("news");
    Articles.write(news, "b.jsonl", Articles.line("same", "2018-05-14", Articles.VISIT));
    Articles.write(news, "a.jsonl", Articles.line("same", "2018-05-14", Articles.MEETING));
    Articles.write(news, "sub/c.jsonl", Articles.line("same", "2018-05-14", Articles.VISIT));

    Job.run(news, facts);

    assertFactsAreThoseOf(news).hasSize(1);
    assertRejectedAreThoseOf(news, rejected).hasSize(2);
  }

  @Test
  void aFileThatIsCutKeepsItsLinesAndTheirNumbers() {
    StringBuilder lines = new StringBuilder("\n");
    for (int i = 0; i < 12; i++) {
      lines.append(Articles.line("a" + i % 11, "2018-05-14", Articles.MEETING)).append("{}\r\n");
    }
    Path news = Articles.write(folder, "news.jsonl", lines.toString());
    FactOutput output =
        new FactOutput(facts.toString(), rejected.toString(), OutputFormat.JSON, false);

    new Extraction(news.toString(), InputFormat.AUTO, output, 5, 100).run(SharedSession.get());

    assertFactsAreThoseOf(news).hasSize(11);
    assertRejectedAreThoseOf(news, rejected).hasSize(13);
  }

  @Test
  void compressedJsonLines() {
    String lines =
        Articles.line("a", "2018-05-14", Articles.VISIT)
            + Articles.line("b", "2018-05-14", Articles.MEETING);
    Path plain = Articles.write(folder, "plain.jsonl", lines);
    Path compressed = Articles.writeCompressed(folder, "news.jsonl.gz", lines);

    Job job = Job.run(compressed, facts);

    assertThat(job.code()).isZero();
    assertFactsAreThoseOf(plain).isNotEmpty();
  }

  @Test
  void textsOfAnyNameWhereTheFormatIsTold() {
    Path texts = folder.resolve("texts");
    Articles.write(texts, "one.dat", Articles.MEETING);
    Articles.write(texts, "sub/two.dat", Articles.VISIT);
    Path named = folder.resolve("named");
    Articles.write(named, "one.dat.txt", Articles.MEETING);
    Articles.write(named, "sub/two.dat.txt", Articles.VISIT);

    Job job = Job.run(texts, facts, "--input-format", "text");

    assertThat(job.code()).isZero();
    assertThat(Job.lines(facts).stream().map(line -> line.replace(".dat", ".dat.txt")))
        .hasSameSizeAs(Job.CommandLine.of(named).facts())
        .anyMatch(line -> line.contains("\"document\":{\"id\":\"sub/two.dat.txt\""));
  }

  @Test
  void parquetInGivesTheLinesOfTheSameJson() {
    Path news =
        news(
            Articles.line("a", "2018-05-14", Articles.VISIT),
            Articles.line("b", "2018-05-15", Articles.MEETING),
            Articles.line("b", "2018-05-15", Articles.VISIT),
            Articles.line("", null, Articles.QUIET));
    SharedSession.get()
        .read()
        .json(news.toString())
        .selectExpr("id", "date(published) as published", "text", "1 as further")
        .coalesce(1)
        .write()
        .parquet(folder.resolve("table").toString());

    Job job = Job.run(folder.resolve("table"), facts);

    assertThat(job.messages()).contains("rejected: 2 {E114=1, E115=1}");
    assertFactsAreThoseOf(news).isNotEmpty();
  }
}
