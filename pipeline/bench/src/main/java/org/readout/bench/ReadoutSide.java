package org.readout.bench;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.readout.article.Article;
import org.readout.article.Incoming;
import org.readout.fact.Fact;
import org.readout.fact.FactWriter;
import org.readout.pipeline.Batch;
import org.readout.pipeline.Extractor;
import org.readout.pipeline.Outcome;

/** readout: from the article to the lines of its facts. */
final class ReadoutSide implements Side {
  private final Extractor extractor = Extractor.load();

  @Override
  public int read(Article article) {
    List<Fact> facts = extractor.extract(article);
    try (FactWriter writer = new FactWriter(OutputStream.nullOutputStream())) {
      facts.forEach(writer::write);
    }
    return facts.size();
  }

  /** Reads articles as the command does, with several threads; gives how many facts were found. */
  int readAll(Iterator<Article> articles, int threads) {
    Iterator<Incoming> source =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return articles.hasNext();
          }

          @Override
          public Incoming next() {
            Article article = articles.next();
            return new Incoming.Accepted(article.id(), article, List.of());
          }
        };
    try (FactWriter writer = new FactWriter(OutputStream.nullOutputStream())) {
      return new Batch(extractor::analyze, threads)
          .run(
              source,
              outcome -> {
                if (outcome instanceof Outcome.Read read) {
                  read.analysis().facts().forEach(writer::write);
                }
              })
          .factCount();
    }
  }

  /** True for an English article that readout leaves after the search for triggers. */
  boolean hasNoTrigger(Article article) {
    return !extractor.hasKeyword(article) && extractor.analyze(article).rejection().isEmpty();
  }
}
