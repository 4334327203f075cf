package org.readout.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.entity.Gazetteer;
import org.readout.entity.NameKey;
import org.readout.entity.PlaceKind;
import org.readout.words.WordLists;

/** How two places lie to each other. Remembers what it looked up; not thread-safe. */
final class Sites {
  /** How two places lie to each other. */
  enum Fit {
    /** One place by one name or two. */
    SAME,
    /** One lies in the other. */
    WITHIN,
    /** Nothing says that they are different, or one is not told. */
    OPEN,
    /** They are different. */
    CONTRARY
  }

  /** A place by its usual name. */
  private record Site(
      List<String> words,
      @Nullable PlaceKind kind,
      @Nullable String country,
      @Nullable String city) {}

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** Words that buildings of many names have. */
  private static final Set<String> BUILDING_WORDS = WordLists.ENGLISH.set("building-words");

  private final Map<EventPlace, Site> sites = new HashMap<>();

  /** How two places lie to each other, null being a place that is not told. */
  Fit fit(@Nullable EventPlace one, @Nullable EventPlace other) {
    if (one == null || other == null) {
      return Fit.OPEN;
    }
    Site first = site(one);
    Site second = site(other);
    String here = first.country();
    String there = second.country();
    boolean countriesKnown = here != null && there != null;
    if (here != null && there != null && !here.equals(there)) {
      return Fit.CONTRARY;
    }
    if (first.kind() == second.kind() && isSameName(first.words(), second.words())) {
      return Fit.SAME;
    }
    if (first.words().equals(second.words())) {
      return Fit.SAME;
    }
    if (first.kind() == PlaceKind.COUNTRY || second.kind() == PlaceKind.COUNTRY) {
      return countriesKnown && first.kind() != second.kind() ? Fit.WITHIN : Fit.OPEN;
    }
    if (first.kind() == PlaceKind.REGION || second.kind() == PlaceKind.REGION) {
      return Fit.OPEN;
    }
    return ofBuildings(first, second, countriesKnown);
  }

  private static Fit ofBuildings(Site first, Site second, boolean sameCountry) {
    if (first.kind() == PlaceKind.FACILITY && second.kind() == PlaceKind.FACILITY) {
      return isSameBuilding(first.words(), second.words()) ? Fit.SAME : Fit.CONTRARY;
    }
    boolean building = first.kind() == PlaceKind.FACILITY || second.kind() == PlaceKind.FACILITY;
    if (!building || first.kind() == second.kind()) {
      return first.kind() == null || second.kind() == null ? Fit.OPEN : Fit.CONTRARY;
    }
    Site facility = first.kind() == PlaceKind.FACILITY ? first : second;
    Site city = first.kind() == PlaceKind.FACILITY ? second : first;
    if (facility.city() != null) {
      return isSameName(NameKey.words(facility.city()), city.words()) ? Fit.WITHIN : Fit.CONTRARY;
    }
    return sameCountry ? Fit.WITHIN : Fit.OPEN;
  }

  /**
   * {@code The Nurek power station} and {@code the Nurek hydropower plant}, {@code the airport}.
   */
  private static boolean isSameBuilding(List<String> one, List<String> other) {
    return one.containsAll(other)
        || other.containsAll(one)
        || one.stream().anyMatch(word -> other.contains(word) && !BUILDING_WORDS.contains(word));
  }

  /** {@code Washington} and {@code Washington, D.C.}. */
  private static boolean isSameName(List<String> one, List<String> other) {
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> longer = one.size() <= other.size() ? other : one;
    return !shorter.isEmpty() && longer.subList(0, shorter.size()).equals(shorter);
  }

  /** How exactly a place is told: the greater, the more. */
  static int precision(EventPlace place) {
    PlaceKind kind = place.kind();
    if (kind == null) {
      return 2;
    }
    return switch (kind) {
      case REGION -> 0;
      case COUNTRY -> 1;
      case CITY -> 3;
      case FACILITY -> 4;
    };
  }

  private Site site(EventPlace place) {
    return sites.computeIfAbsent(place, Sites::lookUp);
  }

  private static Site lookUp(EventPlace place) {
    String name = place.name();
    String country = place.country();
    PlaceKind kind = place.kind();
    String city = null;
    for (Gazetteer.Entry entry : Gazetteer.load().readings(name)) {
      boolean fits = country == null || entry.country() == null || country.equals(entry.country());
      if (fits && isOfKind(entry.kind(), kind)) {
        name = entry.name();
        country = entry.country() == null ? country : entry.country();
        city = entry.city();
        break;
      }
    }
    List<String> words =
        NameKey.words(name).stream().filter(word -> !ARTICLES.contains(word)).toList();
    return new Site(words.isEmpty() ? List.of(name) : words, kind, country, city);
  }

  private static boolean isOfKind(Gazetteer.Kind entry, @Nullable PlaceKind kind) {
    return switch (entry) {
      case COUNTRY -> kind == PlaceKind.COUNTRY;
      case CITY -> kind == PlaceKind.CITY;
      case SUBDIVISION, REGION -> kind == PlaceKind.REGION;
      case FACILITY -> kind == PlaceKind.FACILITY;
      case DEMONYM, PEOPLE, ORGANIZATION -> false;
    };
  }
}
