package org.readout.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.article.Dateline;

/**
 * An article in sentences. Immutable.
 *
 * @param article the article as read
 * @param dateline the article's dateline, or null
 * @param sentences the sentences: first those of the title, then those of the text in order
 */
public record Document(Article article, @Nullable Dateline dateline, List<Sentence> sentences) {
  public Document {
    sentences = List.copyOf(sentences);
  }
}
