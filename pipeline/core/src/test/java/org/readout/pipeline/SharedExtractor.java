package org.readout.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.fact.Fact;
import org.readout.fact.FactWriter;
import org.readout.relation.RelationMention;

/** One extractor for all tests, because its models take seconds to load. */
public final class SharedExtractor {
  /** The day on which the articles of tests are published: a Wednesday. */
  public static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  private SharedExtractor() {}

  private static final class Holder {
    static final Extractor EXTRACTOR = Extractor.load();
  }

  /** The extractor. */
  public static Extractor get() {
    return Holder.EXTRACTOR;
  }

  /** An article without title, of {@link #PUBLISHED}. */
  public static Article article(String text) {
    return article("note", null, PUBLISHED, text);
  }

  /** An article without publisher and address. */
  public static Article article(
      String id, @Nullable String title, @Nullable LocalDate published, String text) {
    return new Article(id, title, published, null, null, text);
  }

  /** All that is found in a text. */
  public static Analysis analyze(String text) {
    return get().analyze(article(text));
  }

  /**
   * All that is found in one sentence, with prose behind it that states nothing: the language of a
   * lone sentence full of names is hard to tell.
   */
  public static Analysis analyzeSentence(String sentence) {
    return analyze(
        sentence
            + " People in the streets of the capital were pleased to hear about it when they read"
            + " the news in the morning.");
  }

  /** The facts of a text. */
  public static List<Fact> facts(String text) {
    return analyze(text).facts();
  }

  /** The records of an article's facts. */
  public static List<String> lines(Article article) {
    return get().extract(article).stream().map(FactWriter::line).toList();
  }

  /** The relation mentions of an analysis in the order of the text. */
  public static List<RelationMention> relations(Analysis analysis) {
    return analysis.sentences().stream()
        .flatMap(sentence -> sentence.relations().stream())
        .toList();
  }
}
