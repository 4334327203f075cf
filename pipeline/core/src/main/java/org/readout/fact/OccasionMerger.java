package org.readout.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.date.Edtf;
import org.readout.entity.Place;
import org.readout.entity.PlaceKind;
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

  /**
   * A meeting during a visit takes the visit's date, and its place where it is told in the same
   * breath.
   */
  private static void lendFromVisit(Occasion occasion, List<Occasion> occasions) {
    if (occasion.type() != FactType.MEETING) {
      return;
    }
    for (Occasion visit : occasions) {
      boolean shared =
          visit.type() == FactType.VISIT
              && visit.principals().stream().anyMatch(occasion.principals()::contains);
      if (!shared || visit.modality() != occasion.modality()) {
        continue;
      }
      Place place = occasion.place();
      Place visited = visit.place();
      boolean samePlace =
          place != null
              && visited != null
              && place.country() != null
              && place.country().equals(visited.country());
      boolean sameSentence =
          visit.mentions().stream()
              .anyMatch(
                  mention ->
                      occasion.mentions().stream()
                          .anyMatch(
                              other ->
                                  other.relation().sentence() == mention.relation().sentence()));
      if (place == null && sameSentence && visited != null && visited.kind() != PlaceKind.REGION) {
        occasion.takePlace(visited, visit.placeText());
      }
      Edtf date = visit.date();
      if (occasion.date() == null && date != null && (samePlace || sameSentence)) {
        occasion.takeDate(date, visit.dateText());
      }
    }
  }
}
