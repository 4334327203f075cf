package org.readout.cli;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.article.ArticleSource;
import org.readout.article.Incoming;
import org.readout.article.Problem;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.readout.pipeline.Analysis;

/**
 * The articles of a path, or the one with an id, one after the other.
 *
 * @param path what to read
 * @param id the id of the article wanted, or null for all
 */
record ChosenArticles(String path, @Nullable String id) {
  /**
   * Analyses each article; items that cannot be read are told on the standard error.
   *
   * @return how many articles there were
   * @throws ReadoutException where there is no article with the id
   */
  int analyze(
      Console console,
      Supplier<Function<Article, Analysis>> extractor,
      Consumer<Analysis> consumer) {
    Function<Article, Analysis> loaded = null;
    int articles = 0;
    try (ArticleSource source = new ArticleSource(List.of(path), console::in)) {
      while (source.hasNext()) {
        Incoming item = source.next();
        if (item instanceof Incoming.Accepted accepted && isWanted(accepted.article())) {
          accepted.warnings().forEach(warning -> tell(console, warning));
          if (loaded == null) {
            loaded = extractor.get();
          }
          consumer.accept(loaded.apply(accepted.article()));
          articles++;
        } else if (item instanceof Incoming.Rejection rejection && id == null) {
          tell(console, rejection.problem());
        }
      }
    }
    if (articles == 0 && id != null) {
      throw new ReadoutException(
          ErrorCode.INVALID_ARGUMENT,
          "There is no article with the id \"" + id + "\" in " + path + ".");
    }
    return articles;
  }

  private boolean isWanted(Article article) {
    return id == null || id.equals(article.id());
  }

  private static void tell(Console console, Problem problem) {
    console.err().println("readout: " + problem.userMessage());
  }
}
