package org.readout.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a building or site is, as far as its name or what stands right behind it tells: {@code the
 * Tunis water plant}, {@code Bellevue Palace in Berlin}.
 *
 * @param country ISO 3166-1 alpha-2 code, or null
 * @param city the name of the city, or null
 */
record FacilityLocation(@Nullable String country, @Nullable String city) {
  private static final Set<String> LOCATING = Set.of("in", "near", "outside", ",");
  private static final Set<String> PARTS =
      Set.of("northern", "southern", "eastern", "western", "central", "downtown");

  /** Of the facility whose name has these tokens. */
  static FacilityLocation of(SentenceContext sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      FacilityLocation named = told(sentence.matchAt(i));
      if (named != null) {
        return named;
      }
    }
    int behind = PARTS.contains(sentence.lower(to + 1)) ? to + 2 : to + 1;
    FacilityLocation told =
        LOCATING.contains(sentence.lower(to)) ? told(sentence.matchAt(behind)) : null;
    return told == null
        ? new FacilityLocation(new PhraseCountry(sentence).named(from, to), null)
        : told;
  }

  private static @Nullable FacilityLocation told(Gazetteer.@Nullable Match match) {
    if (match == null) {
      return null;
    }
    Gazetteer.Entry place = match.first();
    return switch (place.kind()) {
      case CITY, FACILITY, COUNTRY, SUBDIVISION ->
          new FacilityLocation(place.country(), place.city());
      case REGION, DEMONYM, PEOPLE, ORGANIZATION -> null;
    };
  }
}
