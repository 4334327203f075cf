package org.readout.cli;

import java.util.List;
import java.util.Optional;
import org.readout.article.ReferenceTime;
import org.readout.date.DateExpression;
import org.readout.date.DateResolver;
import org.readout.date.Edtf;
import org.readout.date.OccasionDate;
import org.readout.date.Tense;
import org.readout.pipeline.Analysis;
import org.readout.pipeline.SentenceAnalysis;
import org.readout.relation.DateArgument;
import org.readout.relation.RelationMention;

/** The values of an article's date expressions, as Extended Date/Time Format strings. */
final class DateValues {
  private final ReferenceTime reference;
  private final DateResolver resolver;
  private final List<SentenceAnalysis> sentences;

  DateValues(Analysis analysis) {
    this.reference = ReferenceTime.of(analysis.article(), analysis.layout().dateline());
    this.resolver =
        reference.month() == null
            ? new DateResolver(reference.day())
            : DateResolver.in(reference.month());
    this.sentences = analysis.sentences();
  }

  /** What relative dates count from, in words; empty where nothing tells. */
  Optional<String> reference() {
    Object time = reference.day() == null ? reference.month() : reference.day();
    return Optional.ofNullable(time).map(known -> known + ", " + reference.origin().words());
  }

  /** The value of the date of a relation; empty where it has none of its own. */
  Optional<String> of(RelationMention relation, DateArgument date) {
    Edtf value = OccasionDate.of(date.expressions(), resolver, tense(relation), /* anchor= */ null);
    return Optional.ofNullable(value).map(Edtf::toString);
  }

  /** The value of an expression of a sentence; empty where it has none of its own. */
  Optional<String> of(SentenceAnalysis sentence, DateExpression expression) {
    Edtf value = resolver.resolve(expression.meaning(), tense(sentence, expression));
    return Optional.ofNullable(value).map(Edtf::toString);
  }

  /** The tense of what the expression dates, else that of the sentence's first relation. */
  private Tense tense(SentenceAnalysis sentence, DateExpression expression) {
    int number = sentence.sentence().index();
    return sentences.stream()
        .flatMap(any -> any.relations().stream())
        .filter(relation -> isDatedBy(relation, number, expression))
        .findFirst()
        .or(() -> sentence.relations().stream().findFirst())
        .map(DateValues::tense)
        .orElse(Tense.UNKNOWN);
  }

  private static boolean isDatedBy(
      RelationMention relation, int sentence, DateExpression expression) {
    DateArgument date = relation.date();
    return date != null && date.sentence() == sentence && date.expressions().contains(expression);
  }

  private static Tense tense(RelationMention relation) {
    return switch (relation.modality()) {
      case PLANNED, PROPOSED -> Tense.FUTURE;
      case ACTUAL, CANCELLED, DENIED -> relation.tense();
    };
  }
}
