package org.readout.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.readout.article.Article;
import org.readout.article.ArticleSource;
import org.readout.article.Incoming;

/** Articles from files, and into files. */
final class Articles {
  private static final JsonMapper JSON = new JsonMapper();

  private Articles() {}

  /** All articles that a path leads to; what cannot be read is passed over. */
  static List<Article> read(String path) {
    List<Article> articles = new ArrayList<>();
    try (ArticleSource source = new ArticleSource(List.of(path), InputStream::nullInputStream)) {
      while (source.hasNext()) {
        if (source.next() instanceof Incoming.Accepted accepted) {
          articles.add(accepted.article());
        }
      }
    }
    return List.copyOf(articles);
  }

  /** Writes articles as JSON Lines. */
  static Path write(List<Article> articles, Path file) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (Article article : articles) {
        writer.write(line(article, article.id()));
        writer.write('\n');
      }
    }
    return file;
  }

  /** An article as a line of JSON without the line end, under another id. */
  static String line(Article article, String id) {
    ObjectNode object = JSON.createObjectNode();
    Object published = article.published() == null ? article.month() : article.published();
    object.put("id", id);
    object.put("title", article.title());
    object.put("published", published == null ? null : Objects.toString(published));
    object.put("publisher", article.publisher());
    object.put("url", article.url());
    object.put("text", article.text());
    return object.toString();
  }
}
