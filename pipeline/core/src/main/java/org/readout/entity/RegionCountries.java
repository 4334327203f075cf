package org.readout.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which countries lie in a region, also in part. Immutable and thread-safe. */
public final class RegionCountries {
  private static final Map<String, Set<String>> BY_NAME = read();

  private RegionCountries() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> regions = new HashMap<>();
    for (GazetteerTable.Row row : GazetteerReader.table("region-countries.tsv", 2)) {
      Set<String> countries = Set.copyOf(List.of(row.text(1).split("\\|", -1)));
      row.names(0).forEach(name -> regions.put(key(name.text()), countries));
    }
    return regions;
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String bare = lower.startsWith("the ") ? lower.substring(4) : lower;
    return bare.endsWith(" region") ? bare.substring(0, bare.length() - 7) : bare;
  }

  /**
   * True where a place can lie in a region: in one of its countries, or nothing is known of either.
   */
  public static boolean mayHold(Place region, Place other) {
    Set<String> countries = BY_NAME.get(key(region.name()));
    Set<String> others = countries(other);
    return countries == null || others == null || countries.containsAll(others);
  }

  /** True where a place is known to lie in a region. */
  public static boolean holds(Place region, Place other) {
    Set<String> countries = BY_NAME.get(key(region.name()));
    Set<String> others = countries(other);
    return countries != null && others != null && countries.containsAll(others);
  }

  private static @Nullable Set<String> countries(Place place) {
    String country = place.country();
    return country == null ? BY_NAME.get(key(place.name())) : Set.of(country);
  }
}
