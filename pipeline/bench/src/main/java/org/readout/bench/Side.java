package org.readout.bench;

import java.util.Locale;
import org.readout.article.Article;

/** One of the two pipelines that are compared, with its models loaded. */
interface Side {
  /** Reads one article from beginning to end; gives how many facts or triples were found. */
  int read(Article article);

  /** Which pipelines there are. */
  enum Name {
    READOUT,
    STOCK;

    Side load() {
      return switch (this) {
        case READOUT -> new ReadoutSide();
        case STOCK -> new StockSide();
      };
    }

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
