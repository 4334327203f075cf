package org.readout.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import org.readout.article.Article;

/** Counts tokens as the stock pipeline does, for both sides. */
final class StockTokens {
  private final StanfordCoreNLP tokenizer;

  StockTokens() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    tokenizer = new StanfordCoreNLP(properties);
  }

  /** The tokens in the texts of articles, together. */
  long in(List<Article> articles) {
    return articles.stream().mapToLong(this::in).sum();
  }

  private int in(Article article) {
    CoreDocument document = new CoreDocument(article.text());
    tokenizer.annotate(document);
    return document.tokens().size();
  }
}
