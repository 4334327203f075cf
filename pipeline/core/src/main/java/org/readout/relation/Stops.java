package org.readout.relation;

import java.util.ArrayList;
import java.util.List;
import org.readout.date.DateExpression;
import org.readout.date.DateMeaning;
import org.readout.linguistics.Dependencies;
import org.readout.linguistics.Tagged;

/**
 * Gives each stop of a tour a mention of its own, with the date that stands nearest to the stop.
 */
final class Stops {
  private final NearestDates nearestDates;

  Stops(NearestDates nearestDates) {
    this.nearestDates = nearestDates;
  }

  List<RelationMention> of(
      Tagged tagged,
      Dependencies graph,
      List<DateExpression> dates,
      List<RelationMention> mentions) {
    List<RelationMention> stops = new ArrayList<>();
    for (RelationMention mention : mentions) {
      if (mention.rule().type() != FactType.VISIT || mention.places().isEmpty()) {
        stops.add(mention);
        continue;
      }
      for (PlaceArgument place : mention.places()) {
        List<DateExpression> near =
            dates.size() < 2 ? dates : datesOf(tagged, graph, dates, mention, place);
        DateArgument date =
            near.isEmpty()
                ? mention.date()
                : new DateArgument(near.subList(0, 1), mention.sentence());
        stops.add(
            new RelationMention(
                mention.rule(),
                mention.modality(),
                mention.tense(),
                mention.sentence(),
                mention.trigger(),
                mention.arguments(),
                List.of(place),
                dates.size() < 2 ? mention.date() : date));
      }
    }
    return stops;
  }

  private static boolean isDate(DateExpression date) {
    return !(date.meaning() instanceof DateMeaning.Length)
        && !(date.meaning() instanceof DateMeaning.Apart);
  }

  /**
   * {@code To Iraq on May 3, to Jordan on May 5}: the date right behind a stop, or else, where
   * there are several, the nearest.
   */
  private List<DateExpression> datesOf(
      Tagged tagged,
      Dependencies graph,
      List<DateExpression> dates,
      RelationMention mention,
      PlaceArgument stop) {
    int end = stop.mention().to();
    DateArgument told = mention.date();
    boolean one = mention.places().size() == 1;
    for (DateExpression date : dates) {
      int gap = date.firstToken() - end;
      boolean word = gap == 1 && !tagged.lemma(end).equals("and");
      if ((gap == 0 || word) && isDate(date)) {
        boolean known = one && told != null && told.expressions().contains(date);
        return known ? List.of() : List.of(date);
      }
    }
    if (one) {
      return List.of();
    }
    boolean ahead = mention.modality().isAhead();
    List<DateExpression> own =
        nearestDates.candidates(tagged, graph, dates, mention.trigger(), ahead);
    return nearestDates.to(tagged, graph, own, end - 1, ahead);
  }
}
