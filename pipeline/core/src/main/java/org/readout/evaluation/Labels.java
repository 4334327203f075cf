package org.readout.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.confidence.Example;
import org.readout.confidence.Example.Label;
import org.readout.fact.Candidate;
import org.readout.fact.Fact;

/**
 * Makes examples for training of facts held against gold: an event that is right, wrong or missed
 * as {@link Scorer} counts it. What is paired with optional gold is left out.
 */
public final class Labels {
  private Labels() {}

  /**
   * The examples of the documents of gold, in its order. Documents and publishers become numbers.
   *
   * @param candidates the facts of the documents, those not believed too, in any order
   * @param publishers the publisher of each document, by its id; those that are missing count as
   *     one
   */
  public static List<Example> of(
      List<GoldDocument> gold, List<Candidate> candidates, Map<String, String> publishers) {
    Map<String, List<Candidate>> byDocument = new TreeMap<>();
    for (Candidate candidate : candidates) {
      byDocument
          .computeIfAbsent(candidate.fact().document().id(), id -> new ArrayList<>())
          .add(candidate);
    }
    Map<String, Integer> numbers = new HashMap<>();
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      GoldDocument document = gold.get(i);
      String publisher = publishers.getOrDefault(document.id(), "");
      int number = numbers.computeIfAbsent(publisher, name -> numbers.size());
      List<Candidate> own = byDocument.getOrDefault(document.id(), List.of());
      examples.addAll(of(document, own, number, i));
    }
    return examples;
  }

  private static List<Example> of(
      GoldDocument document, List<Candidate> candidates, int publisher, int number) {
    Map<String, Candidate> byId = new HashMap<>();
    candidates.forEach(candidate -> byId.put(candidate.fact().id(), candidate));
    List<Fact> facts = candidates.stream().map(Candidate::fact).toList();
    Score score = Scorer.score(List.of(document), facts, Map.of());
    List<Example> examples = new ArrayList<>();
    for (Judgement judgement : score.judgements()) {
      Candidate candidate = byId.get(judgement.fact().id());
      if (candidate != null && judgement.verdict() != Judgement.Verdict.OPTIONAL) {
        Label label = judgement.verdict() == Judgement.Verdict.RIGHT ? Label.RIGHT : Label.WRONG;
        examples.add(new Example(publisher, number, label, candidate.features()));
      }
    }
    Figures events = score.figures(Measure.Unit.EVENT, Measure.ALL);
    for (int i = events.right(); i < events.gold(); i++) {
      examples.add(new Example(publisher, number, Label.MISSED, List.of()));
    }
    return examples;
  }
}
