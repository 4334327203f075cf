package org.readout.fact;

import org.readout.date.Edtf;
import org.readout.entity.Place;
import org.readout.relation.FactType;
import org.readout.relation.PlaceArgument;

/** Features of the place and date of an occasion, and of how they were found. */
final class SlotFeatures {
  private SlotFeatures() {}

  static void add(Occasion occasion, FactFeatures features) {
    Place place = occasion.place();
    Edtf date = occasion.date();
    String type = occasion.type() == FactType.VISIT ? "visit-" : "";
    features.add(type + "place", place == null ? "none" : place.kind().label());
    features.add(type + "date", date == null ? "none" : date.precision().label());
    if (place != null) {
      features.add(type + "place-way", placeWay(occasion));
    }
    if (date != null) {
      boolean told =
          occasion.mentions().stream().anyMatch(mention -> mention.relation().date() != null);
      features.add("date-way", told ? "told" : "lent");
    }
    if (place == null && date == null) {
      features.add("parties-alone");
    }
  }

  private static String placeWay(Occasion occasion) {
    String way = "lent";
    for (DatedMention mention : occasion.mentions()) {
      for (PlaceArgument place : mention.relation().places()) {
        if (place.path().startsWith(">") || place.path().startsWith("<")) {
          return "path";
        }
        way = "word-order";
      }
    }
    return way;
  }
}
