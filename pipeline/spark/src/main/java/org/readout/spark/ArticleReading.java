package org.readout.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.readout.pipeline.Batch;
import org.readout.pipeline.Outcome;

/**
 * Articles in, rows of {@link Outcomes} out, one article after the other. Each task has a thread of
 * its own for it, because parsers need a deeper stack than the threads of Spark have.
 */
final class ArticleReading implements FlatMapFunction<Iterator<RawArticle>, Row> {
  private static final long serialVersionUID = 1L;

  @Override
  public Iterator<Row> call(Iterator<RawArticle> articles) {
    ExecutorService worker = Executors.newSingleThreadExecutor(Batch::worker);
    TaskContext.get()
        .addTaskCompletionListener(
            context -> {
              worker.shutdownNow();
            });
    return new Rows(articles, worker);
  }

  private static final class Rows implements Iterator<Row> {
    private final Iterator<RawArticle> articles;
    private final ExecutorService worker;
    private Iterator<Row> current = Collections.emptyIterator();

    Rows(Iterator<RawArticle> articles, ExecutorService worker) {
      this.articles = articles;
      this.worker = worker;
    }

    @Override
    public boolean hasNext() {
      while (!current.hasNext() && articles.hasNext()) {
        RawArticle article = articles.next();
        current = Outcomes.rows(article, outcome(article)).iterator();
      }
      return current.hasNext();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return current.next();
    }

    private Outcome outcome(RawArticle article) {
      try {
        return worker.submit(() -> Models.batch().outcome(article.incoming())).get();
      } catch (InterruptedException killed) {
        Thread.currentThread().interrupt();
        throw new CancellationException("interrupted");
      } catch (ExecutionException failed) {
        // What is no fault of one article, such as want of memory, is a matter for Spark.
        if (failed.getCause() instanceof Error error) {
          throw error;
        }
        throw new IllegalStateException(failed.getCause());
      }
    }
  }
}
