package org.readout.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.readout.article.Article;
import org.readout.article.ArticleCount;
import org.readout.article.OutputFiles;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.readout.evaluation.DatasetVerification;
import org.readout.pipeline.Analysis;
import org.readout.pipeline.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout verify}: whether a dataset is what its articles give. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Makes the dataset of a corpus again, from CORPUS/articles, and compares it with"
          + " CORPUS/facts/facts.jsonl, byte for byte."
    },
    footer = "%nExit code 0 where they are the same, 1 where they differ.")
final class VerifyCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Function<Article, Analysis>> extractor;

  @Parameters(paramLabel = "CORPUS", description = "The folder of the corpus.")
  private Path corpus = Path.of("");

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      converter = Converters.Threads.class,
      description = "Read N articles at once; as many as there are processors where not given.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--update", description = "Write the new dataset in place of the old one.")
  private boolean update;

  VerifyCommand(Console console, Supplier<Function<Article, Analysis>> extractor) {
    this.console = console;
    this.extractor = extractor;
  }

  @Override
  public Integer call() {
    Path dataset = corpus.resolve("facts").resolve("facts.jsonl");
    if (update) {
      try (SafeFile file = SafeFile.open(dataset)) {
        extract(file.stream());
        file.commit();
      }
      return ExitCode.OK;
    }
    Path again = temporary();
    try {
      try (OutputStream stream = Files.newOutputStream(again)) {
        extract(stream);
      }
      DatasetVerification verification = DatasetVerification.of(dataset, again);
      console.print(verification.text());
      if (!verification.isSame()) {
        throw new ReadoutException(
            ErrorCode.DATASET_DIFFERS,
            "The dataset " + dataset + " is not what its articles give.");
      }
      return ExitCode.OK;
    } catch (IOException failed) {
      throw cannotWrite(failed);
    } finally {
      delete(again);
    }
  }

  /** Reads the articles; one that was given and cannot be read is a fault of the corpus. */
  private void extract(OutputStream facts) {
    List<String> paths = List.of(corpus.resolve("articles").toString());
    Summary summary;
    try (Progress progress = Progress.show(console, false, () -> ArticleCount.of(paths))) {
      summary =
          new Extraction(paths, OutputFiles.NONE, null, new FactFilter(List.of(), 0), threads)
              .run(console, extractor, facts, outcome -> progress.step());
    }
    SummaryPrinter.print(summary, console.err());
    if (summary.articles() == 0) {
      throw new ReadoutException(
          ErrorCode.NO_ARTICLES, "No article of " + paths.get(0) + " could be read.");
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempFile("readout-", ".jsonl");
    } catch (IOException failed) {
      throw cannotWrite(failed);
    }
  }

  private static ReadoutException cannotWrite(IOException cause) {
    return new ReadoutException(
        ErrorCode.CANNOT_WRITE, "The new dataset cannot be written.", cause);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
