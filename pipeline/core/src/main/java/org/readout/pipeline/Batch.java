package org.readout.pipeline;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.readout.article.Article;
import org.readout.article.Incoming;
import org.readout.article.LayoutFinder;
import org.readout.article.Problem;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/**
 * Many articles through the pipeline: in parallel, with the outcomes in the order of the input.
 *
 * <p>Memory does not grow with the input: no more is read ahead than keeps the threads busy. One
 * article that the pipeline fails on is rejected and costs no other. What is handed on does not
 * depend on the number of threads. Immutable; a batch can run several times.
 */
public final class Batch {
  /** Parsers recurse along the words of a sentence; the default depth differs between systems. */
  private static final long STACK_BYTES = 16L << 20;

  /** While the next item is still to come: how soon it is noticed. */
  private static final long LOOK_AGAIN_MILLISECONDS = 2;

  private final Function<Article, Analysis> extractor;
  private final int threads;

  /**
   * A batch.
   *
   * @param extractor reads one article; called by several threads at once
   * @param threads how many articles are read at once, 1 or more
   */
  public Batch(Function<Article, Analysis> extractor, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread, not " + threads);
    }
    this.extractor = extractor;
    this.threads = threads;
  }

  /**
   * Reads all items of a source. The source and the consumer are called by this thread alone.
   *
   * @param consumer takes the outcome of each item, in the order of the source
   * @return the counts
   * @throws ReadoutException {@link ErrorCode#UNUSABLE_MODEL} where a model cannot be loaded; then
   *     the rest is not read
   */
  public Summary run(Iterator<Incoming> source, Consumer<Outcome> consumer) {
    return run(source, () -> true, consumer, () -> {});
  }

  /**
   * Reads all items of a source that may have to wait for the next one: what is done meanwhile is
   * handed on.
   *
   * @param ready false where the source would wait; asked by this thread alone
   * @param consumer takes the outcome of each item, in the order of the source
   * @param flush is called after outcomes that were handed on while the source would wait
   * @return the counts
   * @throws ReadoutException {@link ErrorCode#UNUSABLE_MODEL} where a model cannot be loaded; then
   *     the rest is not read
   */
  public Summary run(
      Iterator<Incoming> source,
      BooleanSupplier ready,
      Consumer<Outcome> consumer,
      Runnable flush) {
    SummaryBuilder summary = new SummaryBuilder();
    ExecutorService workers = Executors.newFixedThreadPool(threads, Batch::worker);
    try {
      OrderedTasks<Outcome> tasks =
          new OrderedTasks<>(
              workers,
              threads,
              outcome -> {
                summary.add(outcome);
                consumer.accept(outcome);
              });
      while (source.hasNext()) {
        Incoming item = source.next();
        tasks.submit(() -> outcome(item), weight(item));
        while (!tasks.isEmpty() && !ready.getAsBoolean()) {
          if (tasks.handOnWithin(LOOK_AGAIN_MILLISECONDS)) {
            flush.run();
          }
        }
      }
      tasks.finish();
    } finally {
      workers.shutdownNow();
    }
    return summary.build();
  }

  /** A thread that is fit to read articles: a daemon with a stack that is deep enough. */
  public static Thread worker(Runnable task) {
    Thread thread = new Thread(null, task, "readout-worker", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  private static int weight(Incoming item) {
    return item instanceof Incoming.Accepted accepted ? accepted.article().text().length() : 0;
  }

  /**
   * What becomes of one item: for those who hand out the work themselves. It never fails on an
   * article, as long as it is called from a {@link #worker}. Thread-safe.
   *
   * @throws ReadoutException {@link ErrorCode#UNUSABLE_MODEL} where a model cannot be loaded
   */
  public Outcome outcome(Incoming item) {
    if (item instanceof Incoming.Accepted accepted) {
      return read(accepted);
    }
    if (item instanceof Incoming.Rejection rejection) {
      return new Outcome.Rejected(rejection.problem(), Optional.empty());
    }
    return new Outcome.Skipped(((Incoming.Skipped) item).where());
  }

  private Outcome read(Incoming.Accepted accepted) {
    String where = accepted.where();
    try {
      Analysis analysis = extractor.apply(accepted.article());
      return analysis
          .rejection()
          .<Outcome>map(reason -> rejected(where, reason))
          .orElseGet(() -> new Outcome.Read(where, analysis, warnings(accepted)));
    } catch (ReadoutException unusable) {
      if (unusable.code() == ErrorCode.UNUSABLE_MODEL) {
        // No fault of the article, and no other article would fare better.
        throw unusable;
      }
      return new Outcome.Rejected(
          new Problem(where, unusable.code(), String.valueOf(unusable.getMessage())),
          Optional.empty());
    } catch (RuntimeException | StackOverflowError fault) {
      String message = where + " could not be read: " + fault.getClass().getSimpleName() + ".";
      return new Outcome.Rejected(
          new Problem(where, ErrorCode.INTERNAL, message), Optional.of(fault));
    }
  }

  private static List<Problem> warnings(Incoming.Accepted accepted) {
    int end = LayoutFinder.end(accepted.article());
    int length = accepted.article().text().length();
    if (end == length) {
      return accepted.warnings();
    }
    List<Problem> warnings = new ArrayList<>(accepted.warnings());
    String message =
        String.format(
            Locale.ROOT, "%s was read up to character %d of %d.", accepted.where(), end, length);
    warnings.add(new Problem(accepted.where(), ErrorCode.ARTICLE_CUT, message));
    return warnings;
  }

  private static Outcome rejected(String where, Analysis.Rejection reason) {
    return new Outcome.Rejected(
        new Problem(where, reason.code(), where + ": " + reason.message()), Optional.empty());
  }
}
