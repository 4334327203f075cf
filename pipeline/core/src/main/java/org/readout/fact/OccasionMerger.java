package org.readout.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.date.Edtf;
import org.readout.entity.Place;
import org.readout.relation.FactType;
import org.readout.relation.RelationMention;

/**
 * Gathers the mentions of one occasion, told once or many times, and lets occasions lend each other
 * slots.
 */
final class OccasionMerger {
  private final Dating dating;

  OccasionMerger(Dating dating) {
    this.dating = dating;
  }

  /** The occasions that the mentions tell of, in the order of first mention. */
  List<Occasion> merge(List<RelationMention> relations) {
    List<Occasion> occasions = new ArrayList<>();
    Edtf anchor = null;
    for (RelationMention relation : relations) {
      for (DatedMention mention : dating.date(relation, anchor)) {
        anchor = mention.date() == null ? anchor : mention.date();
        Occasion home = best(occasions, mention);
        if (home == null) {
          occasions.add(new Occasion(mention));
        } else {
          home.add(mention);
        }
      }
    }
    occasions.forEach(occasion -> lendFromVisit(occasion, occasions));
    return occasions;
  }

  private static @Nullable Occasion best(List<Occasion> occasions, DatedMention mention) {
    return occasions.stream()
        .filter(occasion -> occasion.canTake(mention))
        .max(
            Comparator.comparingInt((Occasion occasion) -> likeness(occasion, mention))
                .thenComparingInt(occasions::indexOf))
        .orElse(null);
  }

  private static int likeness(Occasion occasion, DatedMention mention) {
    int likeness = 0;
    likeness +=
        (int) mention.principals().stream().filter(occasion.principals()::contains).count() * 2;
    likeness += occasion.date() != null && occasion.date().equals(mention.date()) ? 2 : 0;
    Place place = occasion.place();
    likeness +=
        place != null && mention.place() != null && place.name().equals(mention.place().name())
            ? 2
            : 0;
    likeness += occasion.modality() == mention.modality() ? 1 : 0;
    return likeness;
  }

  /** A meeting during a visit takes the visit's date and place. */
  private static void lendFromVisit(Occasion occasion, List<Occasion> occasions) {
    if (occasion.type() != FactType.MEETING) {
      return;
    }
    Occasion visit = visitOf(occasion, occasions);
    if (visit == null) {
      return;
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
        .filter(visit -> visit.type() == FactType.VISIT && visit.modality() == occasion.modality())
        .filter(visit -> visit.principals().stream().anyMatch(occasion.principals()::contains))
        .filter(visit -> visit.holds(occasion.place()))
        .filter(visit -> visit.firstSentence() <= told)
        .max(
            Comparator.comparingInt((Occasion visit) -> visit.isOfCountryOf(occasion) ? 1 : 0)
                .thenComparingInt(visit -> visit.lastSentenceBefore(told)))
        .orElse(null);
  }
}
