package org.readout.pipeline;

import java.util.List;
import java.util.Optional;
import org.readout.article.Article;
import org.readout.article.Layout;
import org.readout.entity.Entities;
import org.readout.error.ErrorCode;
import org.readout.fact.Candidate;
import org.readout.fact.Fact;

/**
 * All that was found in an article on the way to its facts. Immutable.
 *
 * @param article the article
 * @param layout its blocks and dateline
 * @param rejection why the article was not read, or empty
 * @param sentences the sentences with what was found in each; empty where the article holds no
 *     trigger word
 * @param entities the parties of the article
 * @param candidates the facts, those not believed too, in the order of the record: by first
 *     evidence, then by type
 */
public record Analysis(
    Article article,
    Layout layout,
    Optional<Rejection> rejection,
    List<SentenceAnalysis> sentences,
    Entities entities,
    List<Candidate> candidates) {

  /**
   * Why an article was not read.
   *
   * @param code the error of the catalogue
   * @param message one sentence
   */
  public record Rejection(ErrorCode code, String message) {}

  public Analysis {
    sentences = List.copyOf(sentences);
    candidates = List.copyOf(candidates);
  }

  /** The facts that are believed, in the order of the record. */
  public List<Fact> facts() {
    return candidates.stream().filter(Candidate::accepted).map(Candidate::fact).toList();
  }
}
