package org.readout.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.entity.Gazetteer.Entry;
import org.readout.entity.Gazetteer.Kind;
import org.readout.entity.Gazetteer.Match;
import org.readout.entity.Gazetteer.Place;

/** Places that are named with the country or state that they are in. */
final class QualifiedPlaces {
  private QualifiedPlaces() {}

  /** The place that begins at a token, or null. */
  static @Nullable Place placeAt(PhraseIndex phrases, List<String> words, int from) {
    Match name = phrases.longestAt(words, from);
    Entry place = name == null ? null : firstPlace(name);
    if (name == null || place == null) {
      return null;
    }
    int comma = name.endToken();
    if (comma + 1 < words.size() && words.get(comma).equals(",")) {
      Match qualifier = phrases.longestAt(words, comma + 1);
      Entry selected = qualifier == null ? null : select(name, qualifier);
      if (qualifier != null && selected != null) {
        return new Place(comma, qualifier.endToken(), selected);
      }
    }
    return new Place(comma, comma, place);
  }

  private static @Nullable Entry firstPlace(Match name) {
    for (Entry entry : name.readings()) {
      boolean isPlace =
          switch (entry.kind()) {
            case COUNTRY, CITY, SUBDIVISION, REGION, FACILITY -> true;
            case DEMONYM, PEOPLE, ORGANIZATION -> false;
          };
      if (isPlace) {
        return entry;
      }
    }
    return null;
  }

  private static @Nullable Entry select(Match name, Match qualifier) {
    for (Entry entry : name.readings()) {
      if (isWithinCountry(entry.kind()) && qualifies(qualifier, entry)) {
        return in(entry, entry.country());
      }
    }
    // "Paris, Texas": a namesake that no table lists. A country behind the comma would not do,
    // because "Paris, Germany and Italy" is a list.
    Entry city = name.reading(Kind.CITY).orElse(null);
    Entry state = qualifier.reading(Kind.SUBDIVISION).orElse(null);
    return city == null || state == null || state.ambiguous() ? null : in(city, state.country());
  }

  private static boolean qualifies(Match qualifier, Entry place) {
    return qualifier.readings().stream()
        .filter(entry -> entry.kind() == Kind.COUNTRY || entry.kind() == Kind.SUBDIVISION)
        .anyMatch(entry -> entry.country() != null && entry.country().equals(place.country()));
  }

  private static boolean isWithinCountry(Kind kind) {
    return kind == Kind.CITY || kind == Kind.SUBDIVISION || kind == Kind.FACILITY;
  }

  private static Entry in(Entry place, @Nullable String country) {
    return new Entry(place.kind(), place.name(), country, place.city(), false);
  }
}
