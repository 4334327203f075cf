package org.readout.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.article.Dateline;
import org.readout.article.VisibleDate;
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
  private final @Nullable LocalDate reference;
  private final String origin;
  private final List<SentenceAnalysis> sentences;

  DateValues(Analysis analysis) {
    Article article = analysis.article();
    Dateline dateline = analysis.layout().dateline();
    LocalDate told = dateline == null ? null : dateline.date();
    if (article.published() != null) {
      this.reference = article.published();
      this.origin = "the day of publication";
    } else if (told != null) {
      this.reference = told;
      this.origin = "the dateline";
    } else {
      this.reference = VisibleDate.of(article.text()).orElse(null);
      this.origin = "a date that stands in the text";
    }
    this.sentences = analysis.sentences();
  }

  /** The day that relative dates count from, or null. */
  @Nullable LocalDate reference() {
    return reference;
  }

  /** Where the reference was found, in words. */
  String origin() {
    return origin;
  }

  /** The value of the date of a relation; empty where it has none of its own. */
  Optional<String> of(RelationMention relation, DateArgument date) {
    Edtf value =
        OccasionDate.of(
            date.expressions(), new DateResolver(reference), tense(relation), /* anchor= */ null);
    return Optional.ofNullable(value).map(Edtf::toString);
  }

  /** The value of an expression of a sentence; empty where it has none of its own. */
  Optional<String> of(SentenceAnalysis sentence, DateExpression expression) {
    Edtf value =
        new DateResolver(reference).resolve(expression.meaning(), tense(sentence, expression));
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
