package org.readout.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** {@code ./readout-bench}: readout beside the stock pipeline of CoreNLP, in one run. */
@Command(
    name = "readout-bench",
    sortOptions = false,
    description = {
      "Measures readout beside the stock pipeline of CoreNLP on the same articles, and prints a"
          + " table with medians, least and most.",
      "",
      "readout-bench jmh … measures single stages: all that follows goes to JMH."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  readout-bench --only startup,article",
      "  readout-bench --documents releases.jsonl --bulk archive.jsonl --markdown",
      "  readout-bench jmh StageBenchmark.tags -p articles=releases.jsonl"
    })
public final class Bench implements Callable<Integer> {
  private static final double NANOSECONDS = 1e9;

  @Option(
      names = "--documents",
      paramLabel = "PATH",
      description = "The articles that both pipelines read; the corpus where not given.")
  private @Nullable String documents;

  @Option(
      names = "--bulk",
      paramLabel = "PATH",
      description = {
        "The articles for threads, for memory and, those without a trigger, for a second"
            + " comparison; the corpus where not given."
      })
  private @Nullable String bulk;

  @Option(
      names = "--article",
      paramLabel = "FILE",
      description =
          "The short article that is read from the prompt; one of the corpus where not" + " given.")
  private @Nullable String article;

  @Option(
      names = "--only",
      paramLabel = "STEP",
      split = ",",
      description = "Measure only this: ${COMPLETION-CANDIDATES}.")
  private @Nullable Set<Step> only;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "How often to measure after the warm-up; ${DEFAULT-VALUE} where not given.")
  private int rounds;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      defaultValue = "3",
      description = "How long each side reads in a round, in whole passes; ${DEFAULT-VALUE}.")
  private double seconds;

  @Option(
      names = "--warm-up",
      paramLabel = "S",
      defaultValue = "15",
      description = "How long each side is warmed up, in whole passes; ${DEFAULT-VALUE}.")
  private double warmUp;

  @Option(
      names = "--stock-documents",
      paramLabel = "N",
      defaultValue = "12",
      description =
          "How many articles both pipelines read in a pass, taken evenly out of all;"
              + " ${DEFAULT-VALUE}. 0 for all.")
  private int stockDocuments;

  @Option(
      names = "--bulk-documents",
      paramLabel = "N",
      defaultValue = "300",
      description =
          "How many articles of the bulk are used, taken evenly out of all;"
              + " ${DEFAULT-VALUE}. 0 for all.")
  private int bulkDocuments;

  @Option(
      names = "--repeat",
      paramLabel = "N",
      defaultValue = "10",
      description =
          "How often the bulk is read over to see whether memory grows;" + " ${DEFAULT-VALUE}.")
  private int repeat;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many threads are compared with one; as many as there are processors"
              + " where not given.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      defaultValue = "4g",
      description = "The heap of each of the two pipelines; ${DEFAULT-VALUE}.")
  private String heap = "";

  @Option(names = "--markdown", description = "Print the table as Markdown.")
  private boolean markdown;

  @Option(names = "--json", description = "Print JSON, with the values of every round.")
  private boolean json;

  private Bench() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    CommandLine line = new CommandLine(new Bench()).setCaseInsensitiveEnumValuesAllowed(true);
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help and end.")
                .build());
    line.setExecutionExceptionHandler(
        (failed, command, result) -> {
          if (failed instanceof BenchException) {
            progress(failed.getMessage());
            return 1;
          }
          throw failed;
        });
    System.exit(line.execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    if (rounds < 1) {
      throw new BenchException("--rounds must be 1 or more.");
    }
    Path scratch = Files.createTempDirectory("readout-bench");
    try {
      Report report = run(settings(scratch));
      ReportFormat format =
          json ? ReportFormat.JSON : markdown ? ReportFormat.MARKDOWN : ReportFormat.PLAIN;
      new PrintStream(System.out, true, StandardCharsets.UTF_8).print(format.print(report));
      return report.failed() ? 1 : 0;
    } finally {
      delete(scratch);
    }
  }

  private Settings settings(Path scratch) {
    Path home = Path.of(System.getProperty("readout.home", "")).toAbsolutePath();
    Path corpus = home.resolve("corpus/articles");
    return new Settings(
        home,
        scratch,
        absolute(documents, corpus),
        absolute(bulk, corpus),
        absolute(article, corpus.resolve("twosides-ankara-vance-wire-1978.md")),
        rounds,
        seconds,
        warmUp,
        stockDocuments,
        bulkDocuments,
        repeat,
        threads,
        JavaCommand.withHeap(heap));
  }

  private static String absolute(@Nullable String given, Path usual) {
    return (given == null ? usual : Path.of(given).toAbsolutePath()).toString();
  }

  private Report run(Settings settings) throws IOException {
    Report report = new Report();
    Machine.lines().forEach(report::fact);
    report.fact("both pipelines: " + String.join(" ", settings.java().options()));
    report.fact("stock pipeline: " + StockSide.ANNOTATORS + ", coref.algorithm=statistical");
    report.fact(
        "medians (least–most) of "
            + rounds
            + " rounds in turn, after a warm-up; tokens are those of the stock tokenizer");
    Set<Step> steps = only == null ? EnumSet.allOf(Step.class) : only;
    // Builds readout where it has changed, so that no measure does.
    CommandSteps.readout(settings, List.of("--version")).seconds();
    long start = System.nanoTime();
    try (Workers workers = new Workers(settings)) {
      for (Step step : Arrays.stream(Step.values()).filter(steps::contains).toList()) {
        progress("measuring " + step + " …");
        int before = report.rows().size();
        try {
          step.run(settings, workers, report);
        } catch (BenchException failed) {
          report.failure(step + ": " + failed.getMessage());
        }
        report.rows().stream().skip(before).forEach(row -> progress(row.toString()));
      }
    }
    report.note(
        "the whole run took " + Math.round((System.nanoTime() - start) / NANOSECONDS) + " s");
    return report;
  }

  private static void progress(@Nullable String message) {
    new PrintStream(System.err, true, StandardCharsets.UTF_8).println("readout-bench: " + message);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
