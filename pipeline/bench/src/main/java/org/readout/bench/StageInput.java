package org.readout.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.readout.article.Article;
import org.readout.confidence.ConfidenceModel;
import org.readout.date.DateFinder;
import org.readout.entity.EntityResolver;
import org.readout.entity.Gazetteer;
import org.readout.entity.MentionFinder;
import org.readout.entity.RoleNouns;
import org.readout.fact.FactBuilder;
import org.readout.linguistics.Dependencies;
import org.readout.linguistics.Linguistics;
import org.readout.linguistics.Word;
import org.readout.pipeline.Extractor;
import org.readout.relation.Deixis;
import org.readout.relation.RelationFinder;

/** The stages with their models, and articles prepared for each of them. */
@State(Scope.Benchmark)
public class StageInput {
  /** Where the articles are; the corpus where nothing is given. */
  @Param("")
  public String articles = "";

  /** How many articles are used, taken evenly out of all; 0 for all. */
  @Param("20")
  public int sample;

  final Extractor extractor = Extractor.load();
  final Linguistics linguistics = new Linguistics();
  final DateFinder dateFinder = new DateFinder();
  final FactBuilder factBuilder = new FactBuilder(ConfidenceModel.load());
  final MentionFinder mentionFinder;
  final EntityResolver entityResolver;

  /** Finds relations with parses that are there already. */
  final RelationFinder relationFinder;

  final Map<List<Word>, Dependencies> parses = new HashMap<>();
  List<PreparedArticle> prepared = List.of();
  long tokens;

  /** Loads the models. */
  public StageInput() {
    linguistics.preload();
    Gazetteer gazetteer = Gazetteer.load();
    mentionFinder = new MentionFinder(gazetteer, RoleNouns.load());
    entityResolver = new EntityResolver(gazetteer, linguistics::gender);
    relationFinder =
        RelationFinder.load(words -> parses.computeIfAbsent(words, linguistics::parse));
  }

  /** Prepares the articles. */
  @Setup
  public void prepare() {
    List<PreparedArticle> ready = new ArrayList<>();
    for (Article article : Samples.evenly(Articles.read(path()), sample)) {
      ready.add(PreparedArticle.of(article, linguistics, extractor.analyze(article)));
    }
    if (ready.isEmpty()) {
      throw new BenchException(path() + " has no articles.");
    }
    prepared = List.copyOf(ready);
    tokens = prepared.stream().mapToLong(PreparedArticle::tokens).sum();
    prepared.forEach(this::findRelations);
  }

  /** Where the articles are. */
  String path() {
    return articles.isEmpty()
        ? Path.of(Objects.requireNonNullElse(System.getProperty("readout.home"), "."))
            .resolve("corpus/articles")
            .toString()
        : articles;
  }

  /** The relations of an article; gives how many there are. */
  int findRelations(PreparedArticle article) {
    int found = 0;
    for (int i = 0; i < article.mentions().size(); i++) {
      found +=
          relationFinder
              .find(
                  article.tagged().get(i),
                  article.mentions().get(i),
                  article.dates().get(i),
                  article.entities(),
                  Deixis.none())
              .mentions()
              .size();
    }
    return found;
  }
}
