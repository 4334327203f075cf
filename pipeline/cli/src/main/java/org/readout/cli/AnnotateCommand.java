package org.readout.cli;

import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.readout.pipeline.Analysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout annotate}: what was seen in an article, for programs. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Writes the sentences, names, dates and relations of an article with their offsets.",
      "",
      "json: one object an article, offsets in UTF-16 code units. brat: the standoff format of the"
          + " brat annotation tool, offsets in characters of the article's text; one article only."
    })
final class AnnotateCommand implements Callable<Integer> {
  /** The formats. */
  enum AnnotationFormat {
    json,
    brat
  }

  private final Console console;
  private final Supplier<Function<Article, Analysis>> extractor;

  @Parameters(paramLabel = "FILE", description = "The article, or - for the standard input.")
  private String file = "";

  @Option(names = "--id", description = "Which article of a file that holds several.")
  private @Nullable String id;

  @Option(
      names = "--format",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where not given.")
  private AnnotationFormat format = AnnotationFormat.json;

  private int written;

  AnnotateCommand(Console console, Supplier<Function<Article, Analysis>> extractor) {
    this.console = console;
    this.extractor = extractor;
  }

  @Override
  public Integer call() {
    new ChosenArticles(file, id).analyze(console, extractor, this::write);
    return written > 0 ? ExitCode.OK : ExitCode.FAILED;
  }

  private void write(Analysis analysis) {
    if (analysis.rejection().isPresent()) {
      Analysis.Rejection reason = analysis.rejection().get();
      console.err().println("readout: " + reason.code().code() + " " + reason.message());
      return;
    }
    if (format == AnnotationFormat.brat && written > 0) {
      throw new ReadoutException(
          ErrorCode.INVALID_ARGUMENT,
          file + " holds several articles; choose one of them with --id.");
    }
    written++;
    console.print(
        switch (format) {
          case json -> JsonAnnotations.of(analysis);
          case brat -> new BratAnnotations(analysis).text();
        });
  }
}
