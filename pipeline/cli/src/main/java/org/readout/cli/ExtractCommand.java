package org.readout.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.article.ArticleCount;
import org.readout.article.OutputFiles;
import org.readout.pipeline.Analysis;
import org.readout.pipeline.Outcome;
import org.readout.pipeline.Summary;
import org.readout.relation.FactType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code readout extract}: articles in, facts out. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Reads articles and writes their facts as JSON Lines.",
      "",
      "A PATH is a file (.txt, .md, .html, .jsonl), a folder with such files, a glob in quotes, or"
          + " - for JSON Lines from the standard input. The files of --output and --rejected are"
          + " not read, also where they lie in such a folder."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  readout extract article.txt --published 2018-05-14",
      "  readout extract 'news/**/*.html' -o facts.jsonl --rejected rejected.jsonl",
      "  cat articles.jsonl | readout extract - --types meeting,call --min-confidence 0.8",
      "",
      "Exit code 0 where at least one article was read, 1 where none was."
    })
final class ExtractCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Function<Article, Analysis>> extractor;

  @ParentCommand private @Nullable Readout top;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "What to read.")
  private List<String> paths = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the facts to FILE, which is replaced once all of them are there.")
  private @Nullable Path output;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      converter = Converters.Threads.class,
      description = "Read N articles at once; as many as there are processors where not given.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Converters.Day.class,
      description = "The day of publication, YYYY-MM-DD, of articles that do not tell it.")
  private @Nullable LocalDate published;

  @Option(
      names = "--types",
      paramLabel = "TYPE",
      split = ",",
      converter = Converters.Type.class,
      completionCandidates = Converters.TypeLabels.class,
      description = "Write only facts of these types: ${COMPLETION-CANDIDATES}.")
  private List<FactType> types = List.of();

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      converter = Converters.Share.class,
      description = "Write only facts that are believed to X or more, 0 to 1.")
  private double minimumConfidence;

  @Option(
      names = "--rejected",
      paramLabel = "FILE",
      description = "Write all that was rejected, and why, to FILE as JSON Lines.")
  private @Nullable Path rejected;

  ExtractCommand(Console console, Supplier<Function<Article, Analysis>> extractor) {
    this.console = console;
    this.extractor = extractor;
  }

  @Override
  public Integer call() {
    Path factFile = output;
    Path rejectedFile = rejected;
    try (SafeFile facts = factFile == null ? null : SafeFile.open(factFile);
        SafeFile refused = rejectedFile == null ? null : SafeFile.open(rejectedFile)) {
      Summary summary =
          run(
              facts == null ? console.out() : facts.stream(),
              refused == null ? OutputStream.nullOutputStream() : refused.stream());
      // A run that read nothing leaves the facts of the run before it alone.
      if (facts != null && summary.articles() > 0) {
        facts.commit();
      }
      if (refused != null) {
        refused.commit();
      }
      SummaryPrinter.print(summary, console.err());
      return summary.articles() > 0 ? ExitCode.OK : ExitCode.FAILED;
    }
  }

  private Summary run(OutputStream facts, OutputStream refused) {
    RejectionWriter rejections = new RejectionWriter(refused);
    boolean factsOnTerminal = output == null && console.outIsTerminal();
    OutputFiles outputs = OutputFiles.of(output, rejected);
    try (Progress progress =
        Progress.show(console, factsOnTerminal, () -> ArticleCount.of(paths, outputs))) {
      return new Extraction(
              paths, outputs, published, new FactFilter(types, minimumConfidence), threads)
          .run(
              console,
              extractor,
              facts,
              outcome -> {
                progress.step();
                if (outcome instanceof Outcome.Rejected rejection) {
                  rejections.write(rejection.problem());
                  rejection
                      .cause()
                      .filter(any -> top != null && top.debug())
                      .ifPresent(this::trace);
                }
              });
    }
  }

  private void trace(Throwable fault) {
    fault.printStackTrace(console.err());
  }
}
