package org.readout.fact;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.date.Edtf;
import org.readout.entity.Place;
import org.readout.relation.FactType;

/** What the stops of a tour take from the tour, and the meetings of a visit from the visit. */
final class Trips {
  private Trips() {}

  /** A stop without a date takes that of the tour of the region that it lies in. */
  static void lendFromTour(Occasion stop, List<Occasion> occasions) {
    if (stop.type() != FactType.VISIT || stop.date() != null) {
      return;
    }
    DatedMention tour = null;
    for (Occasion other : occasions) {
      boolean same =
          other != stop
              && other.type() == FactType.VISIT
              && other.modality() == stop.modality()
              && other.principals().stream().anyMatch(stop.principals()::contains);
      for (DatedMention mention : same ? other.mentions() : List.<DatedMention>of()) {
        boolean before = mention.relation().sentence() <= stop.firstSentence();
        tour = before && isTourThrough(mention, stop.place()) ? mention : tour;
      }
    }
    Edtf date = tour == null ? null : tour.date();
    if (tour != null && date != null) {
      stop.takeDate(date, tour.dateText());
    }
  }

  private static boolean isTourThrough(DatedMention mention, @Nullable Place stop) {
    Place place = mention.place();
    return place != null
        && stop != null
        && mention.date() != null
        && Preference.rank(place) == 0
        && Preference.liesIn(stop, place);
  }

  /** A meeting during a visit takes the visit's date and place. */
  static void lendFromVisit(Occasion occasion, List<Occasion> occasions) {
    if (occasion.type() != FactType.MEETING) {
      return;
    }
    Occasion visit = visitOf(occasion, occasions);
    if (visit == null) {
      return;
    }
    if (occasion.isOpen()) {
      occasion.takeModality(visit.modality());
    }
    Place visited = visit.place();
    if (occasion.place() == null && visited != null && !visit.isRegionOnly()) {
      occasion.takePlace(visited, visit.placeText());
    }
    Edtf date = visit.date();
    if (occasion.date() == null && date != null) {
      occasion.takeDate(date, visit.dateText());
    }
  }

  /**
   * The visit by one of its parties that the occasion fits into: told last before it, and where it
   * was.
   */
  private static @Nullable Occasion visitOf(Occasion occasion, List<Occasion> occasions) {
    int told = occasion.firstSentence();
    return occasions.stream()
        .filter(
            visit ->
                visit.type() == FactType.VISIT
                    && (visit.modality() == occasion.modality() || occasion.isOpen()))
        .filter(visit -> visit.principals().stream().anyMatch(occasion.principals()::contains))
        .filter(visit -> visit.holds(occasion.place()))
        .filter(visit -> visit.firstSentence() <= told)
        .max(
            Comparator.comparingInt((Occasion visit) -> visit.isOfCountryOf(occasion) ? 1 : 0)
                .thenComparingInt(visit -> visit.lastSentenceBefore(told)))
        .orElse(null);
  }
}
