package org.readout.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.readout.article.Article;

/**
 * Both pipelines on the same articles, one thread each. The stock pipeline reads a sample of them;
 * readout reads the same sample, and then all of them, which shows whether reading the same few
 * articles again and again flatters it.
 */
final class Comparison {
  private final Settings settings;
  private final Workers workers;
  private final Report report;

  Comparison(Settings settings, Workers workers, Report report) {
    this.settings = settings;
    this.workers = workers;
    this.report = report;
  }

  /**
   * Measures.
   *
   * @param name what the articles are, for the table and, as a file's name, for the scratch folder
   * @param articles all articles; not empty
   */
  void run(String name, List<Article> articles, Goal goal) throws IOException {
    List<Article> sample = Samples.evenly(articles, settings.stockDocuments());
    StockTokens tokens = new StockTokens();
    long sampleTokens = tokens.in(sample);
    long allTokens = tokens.in(articles);
    Path few = Articles.write(sample, settings.scratch().resolve(name + "-sample.jsonl"));
    Path all = Articles.write(articles, settings.scratch().resolve(name + "-all.jsonl"));
    WorkerProcess readout = workers.of(Side.Name.READOUT);
    WorkerProcess stock = workers.of(Side.Name.STOCK);
    readout.tokensPerSecond(0, settings.warmUp(), all, allTokens);
    readout.tokensPerSecond(0, settings.warmUp(), few, sampleTokens);
    stock.tokensPerSecond(0, settings.warmUp(), few, sampleTokens);
    List<Series> sides =
        Rounds.inTurn(
            settings.rounds(),
            List.of(
                () -> readout.tokensPerSecond(0, settings.seconds(), few, sampleTokens),
                () -> stock.tokensPerSecond(0, settings.seconds(), few, sampleTokens),
                () -> readout.tokensPerSecond(0, settings.seconds(), all, allTokens)));
    report.row(Row.compared(name, Unit.TOKENS_PER_SECOND, sides.get(0), sides.get(1), goal));
    if (sample.size() < articles.size()) {
      report.row(
          Row.compared(
              name + ", readout on all", Unit.TOKENS_PER_SECOND, sides.get(2), sides.get(1), goal));
    }
    report.note(
        name
            + ": "
            + sample.size()
            + " articles ("
            + sampleTokens
            + " tokens) on both sides, taken evenly out of "
            + articles.size()
            + " ("
            + allTokens
            + " tokens)");
  }
}
