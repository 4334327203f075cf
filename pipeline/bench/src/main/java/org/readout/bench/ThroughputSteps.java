package org.readout.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.readout.article.Article;

/** The steps that measure tokens per second, with warm workers. */
final class ThroughputSteps {
  private static final Goal DOCUMENTS = Goal.times(40);
  private static final Goal WITHOUT_TRIGGER = Goal.times(1000);
  private static final double TWO_THREADS = 1.85;
  private static final double PER_THREAD = 0.875;

  private ThroughputSteps() {}

  /** readout beside the stock pipeline on the articles of the first comparison. */
  static void documents(Settings settings, Workers workers, Report report) throws IOException {
    List<Article> articles = Articles.read(settings.documents());
    if (articles.isEmpty()) {
      throw new BenchException(settings.documents() + " has no articles.");
    }
    new Comparison(settings, workers, report).run("documents", articles, DOCUMENTS);
  }

  /** readout beside the stock pipeline on those articles of the bulk that have no trigger. */
  static void withoutTrigger(Settings settings, Workers workers, Report report) throws IOException {
    List<Article> bulk = bulk(settings);
    Path from = Articles.write(bulk, settings.scratch().resolve("bulk.jsonl"));
    Path to = settings.scratch().resolve("without-trigger.jsonl");
    int without = workers.of(Side.Name.READOUT).split(from, to);
    String share = without + " of " + bulk.size() + " articles of the bulk have no trigger";
    if (without == 0) {
      report.note("without trigger: not measured, " + share + "; name others with --bulk");
      return;
    }
    report.note("without trigger: " + share);
    new Comparison(settings, workers, report)
        .run("without trigger", Articles.read(to.toString()), WITHOUT_TRIGGER);
  }

  /** readout with several threads against readout with one, on the bulk. */
  static void threads(Settings settings, Workers workers, Report report) throws IOException {
    int threads = settings.threads();
    if (threads < 2) {
      report.note("threads: not measured with one thread only");
      return;
    }
    List<Article> bulk = bulk(settings);
    long tokens = new StockTokens().in(bulk);
    Path file = Articles.write(bulk, settings.scratch().resolve("bulk.jsonl"));
    WorkerProcess readout = workers.of(Side.Name.READOUT);
    // What is compiled meanwhile would take from several threads what it does not take from one.
    readout.warm(threads, settings.warmUp(), file);
    List<Series> sides =
        Rounds.inTurn(
            settings.rounds(),
            List.of(
                () -> readout.tokensPerSecond(threads, settings.seconds(), file, tokens),
                () -> readout.tokensPerSecond(1, settings.seconds(), file, tokens)));
    report.row(
        Row.compared(
            "bulk, " + threads + " threads against 1",
            Unit.TOKENS_PER_SECOND,
            sides.get(0),
            sides.get(1),
            Goal.times(scaling(threads))));
    report.note("threads: " + bulk.size() + " articles (" + tokens + " tokens) of the bulk");
  }

  /** How many times faster so many threads should be than one. */
  static double scaling(int threads) {
    return threads == 2 ? TWO_THREADS : PER_THREAD * threads;
  }

  static List<Article> bulk(Settings settings) {
    List<Article> bulk = Samples.evenly(Articles.read(settings.bulk()), settings.bulkDocuments());
    if (bulk.isEmpty()) {
      throw new BenchException(settings.bulk() + " has no articles.");
    }
    return bulk;
  }
}
