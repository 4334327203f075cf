package org.readout.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.article.Dateline;
import org.readout.article.VisibleDate;
import org.readout.date.DateExpression;
import org.readout.date.DateResolver;
import org.readout.date.Edtf;
import org.readout.date.OccasionDate;
import org.readout.date.Tense;
import org.readout.relation.DateArgument;
import org.readout.relation.FactType;
import org.readout.relation.Modality;
import org.readout.relation.PlaceArgument;
import org.readout.relation.RelationMention;
import org.readout.text.Document;
import org.readout.text.Sentence;

/**
 * Resolves the dates of relation mentions against the document's date, and gives each stop of a
 * tour a mention.
 */
final class Dating {
  private final Document document;
  private final @Nullable LocalDate reference;
  private final DateResolver resolver;

  /**
   * Dates the mentions of a document.
   *
   * @param neighbor a day that the text tells in full, for a document whose own day is not known;
   *     or null
   */
  Dating(Document document, @Nullable LocalDate neighbor) {
    this.document = document;
    this.reference = reference(document);
    this.resolver =
        reference == null && neighbor != null
            ? DateResolver.near(neighbor)
            : new DateResolver(reference);
  }

  private static @Nullable LocalDate reference(Document document) {
    Article article = document.article();
    if (article.published() != null) {
      return article.published();
    }
    Dateline dateline = document.dateline();
    LocalDate told = dateline == null ? null : dateline.date();
    return told == null ? VisibleDate.of(article.text()).orElse(null) : told;
  }

  /** The mention once for each of its places. */
  List<DatedMention> date(RelationMention relation, @Nullable Edtf anchor) {
    Sentence sentence = document.sentences().get(relation.sentence());
    DateArgument argument = relation.date();
    Edtf date =
        argument == null
            ? null
            : OccasionDate.of(argument.expressions(), resolver, tense(relation), anchor);
    String dateText =
        argument == null || date == null
            ? ""
            : words(document.sentences().get(argument.sentence()), argument);
    Modality modality = modality(relation.modality(), date);
    boolean inTitle = sentence.place() == Sentence.Place.TITLE;
    List<DatedMention> dated = new ArrayList<>();
    for (PlaceArgument place : relation.places()) {
      String text = sentence.words(place.mention().nameFrom(), place.mention().nameTo());
      dated.add(new DatedMention(relation, modality, place.place(), text, date, dateText, inTitle));
      if (relation.rule().type() != FactType.VISIT) {
        break;
      }
    }
    if (dated.isEmpty()) {
      dated.add(new DatedMention(relation, modality, null, "", date, dateText, inTitle));
    }
    return dated;
  }

  private String words(Sentence sentence, DateArgument argument) {
    List<DateExpression> expressions = argument.expressions();
    return sentence.words(
        expressions.get(0).firstToken(), expressions.get(expressions.size() - 1).endToken());
  }

  private static Tense tense(RelationMention relation) {
    return switch (relation.modality()) {
      case PLANNED, PROPOSED -> Tense.FUTURE;
      case ACTUAL, CANCELLED, DENIED -> relation.tense();
    };
  }

  /** What lies behind the document's date has not taken place yet. */
  private Modality modality(Modality told, @Nullable Edtf date) {
    LocalDate first = date == null ? null : date.firstDay();
    boolean ahead = first != null && reference != null && first.isAfter(reference.plusDays(1));
    return told == Modality.ACTUAL && ahead ? Modality.PLANNED : told;
  }
}
