package org.readout.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.article.ArticleSource;
import org.readout.confidence.ExampleTable;
import org.readout.evaluation.GoldDocument;
import org.readout.evaluation.GoldReader;
import org.readout.evaluation.Labels;
import org.readout.fact.Candidate;
import org.readout.pipeline.Analysis;
import org.readout.pipeline.Batch;
import org.readout.pipeline.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout features}: what confidence is learned from. */
@Command(
    name = "features",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Writes for each fact of articles with gold what is known of it and whether gold has it, for"
          + " readout train. Nothing in it tells which article or fact it is.",
      "",
      "A PATH is one that readout extract takes."
    },
    footerHeading = "%nExample:%n",
    footer = "  readout features articles/ --gold gold/ -o rows.tsv")
final class FeaturesCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Function<Article, Analysis>> extractor;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "The articles.")
  private List<String> paths = List.of();

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "GOLD",
      description = "Their gold facts: a file, or a folder with .jsonl files.")
  private Path gold = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE and not to the standard output.")
  private @Nullable Path output;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      converter = Converters.Threads.class,
      description = "Read N articles at once; as many as there are processors where not given.")
  private int threads = Runtime.getRuntime().availableProcessors();

  FeaturesCommand(Console console, Supplier<Function<Article, Analysis>> extractor) {
    this.console = console;
    this.extractor = extractor;
  }

  @Override
  public Integer call() {
    List<GoldDocument> documents = GoldReader.read(gold);
    List<Candidate> candidates = new ArrayList<>();
    Map<String, String> publishers = new TreeMap<>();
    try (ArticleSource source = new ArticleSource(paths, console::in)) {
      new Batch(extractor.get(), threads)
          .run(
              source,
              outcome -> {
                if (outcome instanceof Outcome.Read read) {
                  Article article = read.analysis().article();
                  candidates.addAll(read.analysis().candidates());
                  if (article.publisher() != null) {
                    publishers.put(article.id(), article.publisher());
                  }
                } else if (outcome instanceof Outcome.Rejected rejected) {
                  console.err().println("readout: " + rejected.problem().userMessage());
                }
              });
    }
    String table = ExampleTable.text(Labels.of(documents, candidates, publishers));
    if (output == null) {
      console.print(table);
    } else {
      SafeFile.write(output, table.getBytes(StandardCharsets.UTF_8));
    }
    return ExitCode.OK;
  }
}
