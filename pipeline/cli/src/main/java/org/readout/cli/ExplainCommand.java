package org.readout.cli;

import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.pipeline.Analysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout explain}: why these facts, and why not others. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Tells sentence by sentence what was seen in an article: names, dates with their values, the"
          + " words that rules fire on, which rule found what along which path, and what other"
          + " rules missed. Then the facts."
    },
    footerHeading = "%nExample:%n",
    footer = "  readout explain articles.jsonl --id 2018-05-14-votel")
final class ExplainCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Function<Article, Analysis>> extractor;

  @Parameters(paramLabel = "FILE", description = "The article, or - for the standard input.")
  private String file = "";

  @Option(names = "--id", description = "Which article of a file that holds several.")
  private @Nullable String id;

  private int read;

  ExplainCommand(Console console, Supplier<Function<Article, Analysis>> extractor) {
    this.console = console;
    this.extractor = extractor;
  }

  @Override
  public Integer call() {
    Style style = Style.of(console);
    new ChosenArticles(file, id)
        .analyze(
            console,
            extractor,
            analysis -> {
              read += analysis.rejection().isEmpty() ? 1 : 0;
              console.print(new Explanation(analysis, style).text());
            });
    return read > 0 ? ExitCode.OK : ExitCode.FAILED;
  }
}
