package org.readout.cli;

import java.time.LocalDate;
import java.util.Iterator;
import org.readout.article.Article;
import org.readout.article.Incoming;

/** A source of articles that gives a publication date to those that have none. */
final class DatedSource implements Iterator<Incoming> {
  private final Iterator<Incoming> source;
  private final LocalDate published;

  DatedSource(Iterator<Incoming> source, LocalDate published) {
    this.source = source;
    this.published = published;
  }

  @Override
  public boolean hasNext() {
    return source.hasNext();
  }

  @Override
  public Incoming next() {
    Incoming item = source.next();
    if (item instanceof Incoming.Accepted accepted && accepted.article().published() == null) {
      return new Incoming.Accepted(
          accepted.where(), dated(accepted.article()), accepted.warnings());
    }
    return item;
  }

  private Article dated(Article article) {
    return new Article(
        article.id(),
        article.title(),
        published,
        article.publisher(),
        article.url(),
        article.text());
  }
}
