package org.readout.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readout.article.Article;
import org.readout.article.Layout;
import org.readout.article.LayoutFinder;
import org.readout.date.DateExpression;
import org.readout.entity.Entities;
import org.readout.entity.Mention;
import org.readout.fact.Fact;
import org.readout.linguistics.Linguistics;
import org.readout.linguistics.Name;
import org.readout.linguistics.Tagged;
import org.readout.pipeline.Analysis;
import org.readout.pipeline.SentenceAnalysis;
import org.readout.relation.RelationMention;
import org.readout.relation.Scenes;
import org.readout.relation.TopicFinder;
import org.readout.text.Document;

/**
 * An article with what each stage takes, so that each can be measured alone. Immutable.
 *
 * @param article the article
 * @param layout its blocks
 * @param document its sentences
 * @param tagged its tagged sentences, in the order of the document
 * @param names the names in each sentence
 * @param mentions the mentions in each sentence; empty where no sentence has a trigger
 * @param dates the dates in each sentence; as many as mentions
 * @param entities who is who
 * @param relations its relation mentions
 * @param scenes the scene of each sentence; as many as mentions
 * @param topics what was discussed, by sentence
 * @param facts its facts
 */
record PreparedArticle(
    Article article,
    Layout layout,
    Document document,
    List<Tagged> tagged,
    List<List<Name>> names,
    List<List<Mention>> mentions,
    List<List<DateExpression>> dates,
    Entities entities,
    List<RelationMention> relations,
    List<Scenes.Scene> scenes,
    SortedMap<Integer, List<String>> topics,
    List<Fact> facts) {
  /**
   * Prepares an article.
   *
   * @param analysis what readout finds in it
   */
  static PreparedArticle of(Article article, Linguistics linguistics, Analysis analysis) {
    Layout layout = LayoutFinder.of(article);
    Document document = linguistics.document(article, layout);
    List<Tagged> tagged = document.sentences().stream().map(linguistics::tag).toList();
    List<Scenes.Scene> scenes = new ArrayList<>();
    SortedMap<Integer, List<String>> topics = new TreeMap<>();
    List<RelationMention> relations = new ArrayList<>();
    for (SentenceAnalysis sentence : analysis.sentences()) {
      int index = sentence.sentence().index();
      scenes.add(Scenes.of(tagged.get(index), sentence.dates()));
      List<String> told = TopicFinder.find(tagged.get(index));
      if (!told.isEmpty()) {
        topics.put(index, told);
      }
      relations.addAll(sentence.relations());
    }
    return new PreparedArticle(
        article,
        layout,
        document,
        tagged,
        tagged.stream().map(linguistics::names).toList(),
        analysis.sentences().stream().map(SentenceAnalysis::mentions).toList(),
        analysis.sentences().stream().map(SentenceAnalysis::dates).toList(),
        analysis.entities(),
        relations,
        scenes,
        topics,
        analysis.facts());
  }

  /** True where some sentence has a trigger, so that the later stages have something to do. */
  boolean hasTrigger() {
    return !mentions.isEmpty();
  }

  /** How many tokens the document has. */
  int tokens() {
    return document.sentences().stream().mapToInt(sentence -> sentence.size()).sum();
  }
}
