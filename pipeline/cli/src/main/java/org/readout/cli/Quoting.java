package org.readout.cli;

import org.readout.article.Article;
import org.readout.fact.Quote;
import org.readout.text.Sentence;

/** Quotes the words of sentences from the article that they stand in. */
record Quoting(Article article) {
  /** The words from one token up to, and without, another. */
  Quote quote(Sentence sentence, int from, int to) {
    int start = sentence.token(from).start();
    int end = sentence.token(to - 1).end();
    return new Quote(start, end, source(sentence).substring(start, end));
  }

  /** A whole sentence. */
  Quote quote(Sentence sentence) {
    return quote(sentence, 0, sentence.size());
  }

  private String source(Sentence sentence) {
    String title = article.title();
    return sentence.place() == Sentence.Place.TITLE && title != null ? title : article.text();
  }
}
