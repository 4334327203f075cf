package org.readout.cli;

import java.util.List;
import org.readout.article.Article;
import org.readout.date.DateExpression;
import org.readout.fact.Quote;
import org.readout.relation.DateArgument;
import org.readout.text.Sentence;

/** Quotes the words of sentences from the article that they stand in. */
record Quoting(Article article) {
  /** The words from one token up to, and without, another. */
  Quote quote(Sentence sentence, int from, int to) {
    int start = sentence.token(from).start();
    int end = sentence.token(to - 1).end();
    return new Quote(start, end, source(sentence).substring(start, end));
  }

  /** The words that give the date of a relation, from the first to the last. */
  Quote quote(Sentence sentence, DateArgument date) {
    List<DateExpression> expressions = date.expressions();
    int last = expressions.size() - 1;
    return quote(sentence, expressions.get(0).firstToken(), expressions.get(last).endToken());
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
