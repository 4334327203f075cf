package org.readout.linguistics;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.article.ArticleSource;
import org.readout.article.Incoming;
import org.readout.text.Sentence;
import org.readout.text.Token;

/** All sentences of the corpus, in the order of its files. */
public final class CorpusSentences {
  private static final Path ARTICLES = Path.of("..", "..", "corpus", "articles");

  private CorpusSentences() {}

  /** The words of each, as they stand. */
  public static List<List<String>> words() {
    return sentences().stream()
        .map(sentence -> sentence.tokens().stream().map(Token::text).toList())
        .toList();
  }

  /** The words of each, as the models see them. */
  public static List<List<String>> naturalWords() {
    return sentences().stream().map(Casing::natural).toList();
  }

  private static List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    Tokenizer tokenizer = new Tokenizer();
    try (ArticleSource source =
        new ArticleSource(List.of(ARTICLES.toString()), InputStream::nullInputStream)) {
      while (source.hasNext()) {
        if (source.next() instanceof Incoming.Accepted accepted) {
          String text = accepted.article().text();
          for (List<Token> tokens :
              SentenceSplitter.split(tokenizer.tokens(text, 0, text.length()))) {
            sentences.add(new Sentence(sentences.size(), Sentence.Place.BODY, 0, tokens));
          }
        }
      }
    }
    return sentences;
  }
}
