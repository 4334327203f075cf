package org.readout.cli;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.article.ArticleSource;
import org.readout.article.Incoming;
import org.readout.article.OutputFiles;
import org.readout.fact.FactWriter;
import org.readout.pipeline.Analysis;
import org.readout.pipeline.Batch;
import org.readout.pipeline.Outcome;
import org.readout.pipeline.Summary;

/**
 * A run from paths to facts.
 *
 * @param paths what to read
 * @param outputs files that the run writes, which are not read
 * @param published the publication date of articles that do not tell it, or null
 * @param filter which facts to write
 * @param threads how many articles to read at once
 */
record Extraction(
    List<String> paths,
    OutputFiles outputs,
    @Nullable LocalDate published,
    FactFilter filter,
    int threads) {
  Extraction {
    paths = List.copyOf(paths);
  }

  /**
   * Runs it.
   *
   * @param console gives the standard input
   * @param extractor makes what reads an article; asked once there is an article to read
   * @param facts takes the facts; stays open
   * @param observer is told what became of each item, in the order of the input
   */
  Summary run(
      Console console,
      Supplier<Function<Article, Analysis>> extractor,
      OutputStream facts,
      Consumer<Outcome> observer) {
    AtomicReference<Function<Article, Analysis>> loaded = new AtomicReference<>();
    try (ArticleSource source = new ArticleSource(paths, console::in, outputs);
        FactWriter writer = new FactWriter(CloseShieldOutputStream.wrap(facts))) {
      Iterator<Incoming> dated = published == null ? source : new DatedSource(source, published);
      return new Batch(article -> filter.apply(of(loaded).apply(article)), threads)
          .run(
              new BeforeFirstArticle(dated, () -> loaded.set(extractor.get())),
              source::isReady,
              outcome -> {
                if (outcome instanceof Outcome.Read read) {
                  read.analysis().facts().forEach(writer::write);
                }
                observer.accept(outcome);
              },
              writer::flush);
    }
  }

  private static <T> T of(AtomicReference<T> reference) {
    return Objects.requireNonNull(reference.get());
  }

  /** Does something dear, such as loading models, once it is known that there is an article. */
  private static final class BeforeFirstArticle implements Iterator<Incoming> {
    private final Iterator<Incoming> source;
    private final Runnable action;
    private boolean done;

    BeforeFirstArticle(Iterator<Incoming> source, Runnable action) {
      this.source = source;
      this.action = action;
    }

    @Override
    public boolean hasNext() {
      return source.hasNext();
    }

    @Override
    public Incoming next() {
      Incoming item = source.next();
      if (!done && item instanceof Incoming.Accepted) {
        action.run();
        done = true;
      }
      return item;
    }
  }
}
