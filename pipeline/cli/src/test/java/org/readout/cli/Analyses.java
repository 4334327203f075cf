package org.readout.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.article.Article;
import org.readout.article.Layout;
import org.readout.entity.Entities;
import org.readout.entity.PartyKind;
import org.readout.fact.Candidate;
import org.readout.fact.EventCodes;
import org.readout.fact.Evidence;
import org.readout.fact.Fact;
import org.readout.fact.Participant;
import org.readout.fact.Quote;
import org.readout.fact.Source;
import org.readout.pipeline.Analysis;
import org.readout.relation.FactType;
import org.readout.relation.Modality;
import org.readout.relation.Role;

/** Analyses made by hand, for tests that need no models. */
final class Analyses {
  private Analyses() {}

  /** An article in which nothing was found. */
  static Analysis nothing(Article article) {
    return analysis(article, List.of());
  }

  /** An article with one visit. */
  static Analysis visit(Article article) {
    return analysis(article, List.of(fact(article.id())));
  }

  /** Fails on the article with an id. */
  static Function<Article, Analysis> failingOn(String id) {
    return article -> {
      if (article.id().equals(id)) {
        throw new IllegalStateException("a fault");
      }
      return visit(article);
    };
  }

  private static Analysis analysis(Article article, List<Fact> facts) {
    return new Analysis(
        article,
        new Layout(List.of(), null),
        Optional.empty(),
        List.of(),
        Entities.none(),
        facts.stream().map(Candidate::certain).toList());
  }

  private static Fact fact(String document) {
    Quote quote = new Quote(0, 5, "visit");
    return new Fact(
        "fedcba9876543210",
        FactType.VISIT,
        Modality.PLANNED,
        List.of(
            new Participant(
                Role.VISITOR,
                PartyKind.ORGANIZATION,
                "harbour board",
                null,
                null,
                null,
                "board-harbour",
                List.of())),
        null,
        null,
        List.of(),
        new EventCodes("042", "ENGAGE"),
        new Source(document, null, null, null, null),
        List.of(new Evidence(quote, quote, "visit.noun")),
        0.5);
  }
}
