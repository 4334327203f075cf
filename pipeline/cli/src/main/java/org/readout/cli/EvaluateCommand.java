package org.readout.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.readout.article.ArticleSource;
import org.readout.article.Incoming;
import org.readout.evaluation.Calibration;
import org.readout.evaluation.EventScore;
import org.readout.evaluation.EventScorer;
import org.readout.evaluation.GoldDocument;
import org.readout.evaluation.GoldEventReader;
import org.readout.evaluation.GoldReader;
import org.readout.evaluation.RuleFigures;
import org.readout.evaluation.Score;
import org.readout.evaluation.ScoreReport;
import org.readout.evaluation.Scorer;
import org.readout.event.EventReader;
import org.readout.fact.Fact;
import org.readout.fact.FactReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code readout evaluate}: facts against gold. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Holds facts against gold facts: precision, recall and F1 of events, slots and dyads.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  readout evaluate --gold gold.jsonl --facts facts.jsonl --by type --errors errors.txt",
      "  readout evaluate --gold gold/ --facts facts.jsonl --events events.jsonl --gold-events"
          + " occasions.jsonl"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "GOLD",
      description = "Gold facts: a file, or a folder with .jsonl files.")
  private Path gold = Path.of("");

  @Option(
      names = "--facts",
      required = true,
      paramLabel = "FACTS",
      description = "The facts to judge, as extract writes them.")
  private Path facts = Path.of("");

  @Option(
      names = "--docs",
      paramLabel = "DOCS",
      description = "The articles, which tell the publishers of documents that have no facts.")
  private @Nullable String documents;

  @Option(
      names = "--by",
      split = ",",
      description = "Break down by ${COMPLETION-CANDIDATES}; several with commas.")
  private List<Breakdown> by = List.of();

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write every miss, false alarm and wrong slot to FILE.")
  private @Nullable Path errors;

  @Option(names = "--json", paramLabel = "FILE", description = "Write all figures to FILE as JSON.")
  private @Nullable Path json;

  @Option(names = "--calibration", description = "Show whether confidence means what it says.")
  private boolean calibration;

  @ArgGroup(exclusive = false)
  private @Nullable Clusters clusters;

  /** What the clustering of facts into events is scored by: both or none. */
  static final class Clusters {
    @Option(
        names = "--events",
        required = true,
        paramLabel = "EVENTS",
        description = "Score also the events that merge made of the facts.")
    private Path events = Path.of("");

    @Option(
        names = "--gold-events",
        required = true,
        paramLabel = "GOLD-EVENTS",
        description =
            "Which gold facts are one occasion: a file, or a folder with .jsonl files, of lines"
                + " {\"type\", \"members\": [{\"document\", \"evidence\"}]}.")
    private Path gold = Path.of("");
  }

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    // Side by side, because reading takes most of the time; what is wrong is told in this order.
    FutureTask<List<GoldDocument>> goldReading = new FutureTask<>(() -> GoldReader.read(gold));
    Thread reader = new Thread(goldReading, "readout-gold");
    reader.setDaemon(true);
    reader.start();
    List<Fact> judged = FactReader.read(facts);
    List<GoldDocument> documentsOfGold = result(goldReading);
    Score score = Scorer.score(documentsOfGold, judged, publishers(judged));
    EventScore events =
        clusters == null
            ? null
            : EventScorer.score(
                documentsOfGold,
                GoldEventReader.read(clusters.gold, documentsOfGold),
                judged,
                EventReader.read(clusters.events));
    console.print(ScoreReport.text(Breakdown.of(score, by)));
    if (events != null) {
      console.print(events.text());
    }
    if (by.contains(Breakdown.rule)) {
      console.print("\n" + RuleFigures.text(RuleFigures.of(score.judgements())));
    }
    if (calibration) {
      console.print("\n" + Calibration.of(score.judgements()).text());
    }
    write(errors, ScoreReport.mistakes(score.mistakes()));
    write(json, ScoreReport.json(score, events));
    if (score.outside() > 0) {
      console
          .err()
          .println(
              SummaryPrinter.counted(score.outside(), "fact")
                  + " of documents without gold left aside");
    }
    return ExitCode.OK;
  }

  private static <T> T result(FutureTask<T> task) throws InterruptedException {
    try {
      return task.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (failed.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(failed.getCause());
    }
  }

  private Map<String, String> publishers(List<Fact> judged) {
    Map<String, String> publishers = new TreeMap<>();
    for (Fact fact : judged) {
      put(publishers, fact.document().id(), fact.document().publisher());
    }
    if (documents != null) {
      try (ArticleSource source = new ArticleSource(List.of(documents), console::in)) {
        source.forEachRemaining(
            item -> {
              if (item instanceof Incoming.Accepted accepted) {
                put(publishers, accepted.article().id(), accepted.article().publisher());
              }
            });
      }
    }
    return publishers;
  }

  private static void put(
      Map<String, String> publishers, String document, @Nullable String publisher) {
    if (publisher != null) {
      publishers.put(document, publisher);
    }
  }

  private static void write(@Nullable Path file, String content) {
    if (file != null) {
      SafeFile.write(file, content.getBytes(StandardCharsets.UTF_8));
    }
  }
}
