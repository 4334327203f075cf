package org.readout.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.article.Dateline;
import org.readout.article.Layout;
import org.readout.article.LayoutFinder;
import org.readout.confidence.ConfidenceModel;
import org.readout.date.DateExpression;
import org.readout.date.DateFinder;
import org.readout.date.DateMeaning;
import org.readout.date.Edtf;
import org.readout.date.Precision;
import org.readout.entity.DatelinePlace;
import org.readout.entity.Entities;
import org.readout.entity.EntityResolver;
import org.readout.entity.Gazetteer;
import org.readout.entity.Mention;
import org.readout.entity.MentionFinder;
import org.readout.entity.Place;
import org.readout.entity.RoleNouns;
import org.readout.entity.Surnames;
import org.readout.error.ErrorCode;
import org.readout.fact.Candidate;
import org.readout.fact.Fact;
import org.readout.fact.FactBuilder;
import org.readout.linguistics.Linguistics;
import org.readout.linguistics.Name;
import org.readout.linguistics.Tagged;
import org.readout.relation.Deixis;
import org.readout.relation.RelationFinder;
import org.readout.relation.RelationFinder.Found;
import org.readout.relation.RelationMention;
import org.readout.relation.Rule;
import org.readout.relation.Scenes;
import org.readout.relation.TopicFinder;
import org.readout.text.Document;
import org.readout.text.Sentence;

/**
 * The way of one article through all stages. Immutable and thread-safe: share one extractor between
 * all threads.
 */
public final class Extractor {
  private final Linguistics linguistics;
  private final Gazetteer gazetteer;
  private final MentionFinder mentionFinder;
  private final DateFinder dateFinder = new DateFinder();
  private final EntityResolver entityResolver;
  private final RelationFinder relationFinder;
  private final FactBuilder factBuilder = new FactBuilder(ConfidenceModel.load());

  private Extractor(Linguistics linguistics, Gazetteer gazetteer, RoleNouns roles) {
    this.linguistics = linguistics;
    this.gazetteer = gazetteer;
    this.mentionFinder = new MentionFinder(gazetteer, roles);
    this.entityResolver = new EntityResolver(gazetteer, linguistics::gender);
    this.relationFinder = RelationFinder.load(linguistics::parse);
  }

  /**
   * An extractor with the rules and gazetteers of the models module. The other models go on loading
   * in threads of their own; the first article that needs them waits.
   *
   * @throws org.readout.error.ReadoutException where a rule or a gazetteer is malformed
   */
  public static Extractor load() {
    Linguistics linguistics = new Linguistics();
    linguistics.preload();
    return new Extractor(linguistics, Gazetteer.load(), RoleNouns.load());
  }

  /** The stages in their order, each with what it gives. */
  public static List<String> stages() {
    return List.of(
        "layout: article -> blocks, dateline",
        "language: article -> English or a rejection",
        "keywords: article -> whether it can hold a fact",
        "tokens: blocks -> sentences",
        "tags: sentence -> parts of speech, lemmas",
        "names: sentence -> people, bodies, locations",
        "dates: sentence -> date expressions",
        "mentions: sentence -> parties and places with titles and countries",
        "entities: document -> who is who",
        "dependencies: sentence with a trigger -> parse",
        "relations: parse -> visits, meetings and calls by rules",
        "facts: relation mentions -> occasions with slots",
        "confidence: occasions -> those believed, by a trained model");
  }

  /** The rules in the order in which they are tried. */
  public List<Rule> rules() {
    return relationFinder.rules();
  }

  /** The facts of an article; empty where it was rejected. */
  public List<Fact> extract(Article article) {
    return analyze(article).facts();
  }

  /** All that can be found in an article. */
  public Analysis analyze(Article article) {
    Layout layout = LayoutFinder.of(article);
    Entities none = Entities.none();
    if (article.text().isBlank()) {
      return rejected(
          article,
          layout,
          ErrorCode.EMPTY_ARTICLE,
          "The article " + article.id() + " has no text.");
    }
    Optional<String> foreign = linguistics.foreignLanguage(article.text());
    if (foreign.isPresent()) {
      return rejected(
          article,
          layout,
          ErrorCode.NOT_ENGLISH,
          "The article "
              + article.id()
              + " is not in English but in '"
              + foreign.get()
              + "' (ISO 639-3).");
    }
    if (!hasKeyword(article)) {
      return new Analysis(article, layout, Optional.empty(), List.of(), none, List.of());
    }
    Document document = linguistics.document(article, layout);
    return analyze(layout, document, document.sentences().stream().map(linguistics::tag).toList());
  }

  private static Analysis rejected(Article article, Layout layout, ErrorCode code, String message) {
    return new Analysis(
        article,
        layout,
        Optional.of(new Analysis.Rejection(code, message)),
        List.of(),
        Entities.none(),
        List.of());
  }

  /**
   * True where an article has a word that an occasion can be told with; the others hold no facts,
   * and nothing more is done with them.
   */
  public boolean hasKeyword(Article article) {
    String title = article.title();
    return relationFinder.hasKeyword(article.text())
        || (title != null && relationFinder.hasKeyword(title));
  }

  private Analysis analyze(Layout layout, Document document, List<Tagged> tagged) {
    List<List<Mention>> mentions = mentions(tagged);
    Entities entities = entityResolver.resolve(document, tagged, mentions);
    List<SentenceAnalysis> sentences = new ArrayList<>();
    List<RelationMention> relations = new ArrayList<>();
    List<Scenes.Scene> scenes = new ArrayList<>();
    Map<Integer, List<String>> topics = new HashMap<>();
    Place here = here(document);
    Place there = null;
    List<Place> countries = List.of();
    RelationMention lastVisit = null;
    for (Tagged sentence : tagged) {
      int index = sentence.sentence().index();
      List<DateExpression> dates = dateFinder.find(sentence.sentence(), sentence.tags());
      Found found =
          relationFinder.find(
              sentence,
              mentions.get(index),
              dates,
              entities,
              new Deixis(here, there, countries, lastVisit));
      countries = Deixis.countries(mentions.get(index), countries);
      there = Deixis.lastPlace(sentence, mentions.get(index), there);
      lastVisit = Deixis.lastVisit(found.mentions(), lastVisit);
      relations.addAll(found.mentions());
      scenes.add(Scenes.of(sentence, dates));
      if (sentence.sentence().place() != Sentence.Place.TITLE) {
        List<String> told = TopicFinder.find(sentence);
        if (!told.isEmpty()) {
          topics.put(index, told);
        }
      }
      sentences.add(
          new SentenceAnalysis(
              sentence.sentence(),
              sentence,
              mentions.get(index),
              dates,
              found.words(),
              found.mentions(),
              found.nearMisses()));
    }
    List<Candidate> candidates =
        factBuilder.candidates(
            document, relations, scenes, new java.util.TreeMap<>(topics), neighbor(sentences));
    return new Analysis(
        document.article(), layout, Optional.empty(), sentences, entities, candidates);
  }

  private @Nullable Place here(Document document) {
    Dateline dateline = document.dateline();
    String written = dateline == null ? null : dateline.place();
    return written == null ? null : DatelinePlace.of(gazetteer, written).orElse(null);
  }

  /** The last day that the text tells in full. */
  private static @Nullable LocalDate neighbor(List<SentenceAnalysis> sentences) {
    return sentences.stream()
        .flatMap(sentence -> sentence.dates().stream())
        .map(
            date ->
                date.meaning() instanceof DateMeaning.Fixed fixed && isOfDays(fixed.value())
                    ? fixed.value().firstDay()
                    : null)
        .filter(day -> day != null)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static boolean isOfDays(Edtf date) {
    return date.precision() == Precision.DAY || date.precision() == Precision.INTERVAL;
  }

  /** Twice: names found in one sentence help to find surnames in the others. */
  private List<List<Mention>> mentions(List<Tagged> tagged) {
    List<List<Name>> names = tagged.stream().map(linguistics::names).toList();
    List<List<Mention>> first = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      first.add(mentionFinder.find(tagged.get(i), names.get(i), Set.of()));
    }
    Set<String> surnames = Surnames.of(first);
    List<List<Mention>> second = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      second.add(mentionFinder.find(tagged.get(i), names.get(i), surnames));
    }
    return second;
  }
}
