package org.readout.bench;

import edu.stanford.nlp.ie.util.RelationTriple;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.naturalli.NaturalLogicAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.readout.article.Article;

/**
 * The stock pipeline: CoreNLP's own annotators with their default models and settings, up to
 * coreference and open information extraction.
 */
final class StockSide implements Side {
  static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,natlog,openie";

  private final StanfordCoreNLP pipeline;

  StockSide() {
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("threads", "1");
    pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public int read(Article article) {
    return triples(article).size();
  }

  /** The triples of an article's text, as CoreNLP prints them. */
  List<String> triples(Article article) {
    Annotation annotation = new Annotation(article.text());
    if (article.published() != null) {
      annotation.set(CoreAnnotations.DocDateAnnotation.class, article.published().toString());
    }
    pipeline.annotate(annotation);
    List<String> triples = new ArrayList<>();
    for (var sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      for (RelationTriple triple :
          sentence.get(NaturalLogicAnnotations.RelationTriplesAnnotation.class)) {
        triples.add(triple.toString());
      }
    }
    return List.copyOf(triples);
  }
}
