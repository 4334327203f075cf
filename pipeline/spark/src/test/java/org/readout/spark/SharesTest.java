package org.readout.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.readout.article.Format;

/** However long articles are, no part has much more of them than another. */
class SharesTest {
  @Test
  void longArticlesInARowDoNotPileUp() {
    List<RawArticle> articles = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      articles.add(article(i, i >= 100 && i < 110 ? 20_000 : 100 + i % 7));
    }

    List<Long> bytes = bytesOfParts(articles, 8);

    long total = articles.stream().mapToLong(article -> article.content().length).sum();
    assertThat(bytes).hasSize(8);
    assertThat(bytes.stream().mapToLong(Long::longValue).sum()).isEqualTo(total);
    assertThat(bytes).allMatch(part -> Math.abs(part - total / 8) <= 20_000 + 1);
  }

  @Test
  void articlesOfOneLengthAreDividedEvenly() {
    List<RawArticle> articles = new ArrayList<>();
    for (int i = 0; i < 96; i++) {
      articles.add(article(i, 1000));
    }

    assertThat(bytesOfParts(articles, 6)).allMatch(part -> Math.abs(part - 16_000) <= 1000);
  }

  private static List<Long> bytesOfParts(List<RawArticle> articles, int parts) {
    JavaSparkContext context =
        JavaSparkContext.fromSparkContext(SharedSession.get().sparkContext());
    JavaRDD<RawArticle> raw = context.parallelize(articles, 3);
    Survey survey = Survey.of(SharedSession.get(), raw);
    return Shares.handOut(raw, context.broadcast(new Shares(survey, parts)))
        .glom()
        .map(part -> part.stream().mapToLong(article -> article.content().length).sum())
        .collect();
  }

  private static RawArticle article(int line, int length) {
    return new RawArticle("news.jsonl", line, "", Format.JSON_LINES, new byte[length], null, false);
  }
}
