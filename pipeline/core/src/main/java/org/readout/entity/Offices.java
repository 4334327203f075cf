package org.readout.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which state an office belongs to where the title names none: only the United Kingdom has a
 * Foreign Secretary, and the United States have no Prime Minister. Immutable; loaded once from
 * {@code models/gazetteers/offices.tsv}.
 */
final class Offices {
  private record Office(String title, @Nullable String country, Set<String> foreignTo) {}

  /** The longest titles first. */
  private final List<Office> offices;

  private Offices(List<Office> offices) {
    this.offices = offices;
  }

  /**
   * Reads the list.
   *
   * @throws org.readout.error.ReadoutException where a line is malformed
   */
  static Offices load() {
    List<Office> offices = new ArrayList<>();
    for (GazetteerTable.Row row : GazetteerReader.table("offices.tsv", 2)) {
      String country = row.text(1);
      boolean foreign = country.startsWith("!");
      Set<String> foreignTo = foreign ? Set.of(country.substring(1).split(",", -1)) : Set.of();
      String words = " " + String.join(" ", NameKey.words(row.text(0))) + " ";
      offices.add(new Office(words, foreign ? null : country, foreignTo));
    }
    offices.sort(
        Comparator.comparingInt((Office office) -> -office.title().length())
            .thenComparing(Office::title));
    return new Offices(List.copyOf(offices));
  }

  private @Nullable Office of(String title) {
    String words = " " + String.join(" ", NameKey.words(title)) + " ";
    return offices.stream()
        .filter(office -> words.contains(office.title()))
        .findFirst()
        .orElse(null);
  }

  /** The one state that has the office, ISO 3166-1 alpha-2, or null. */
  @Nullable String country(String title) {
    Office office = of(title);
    return office == null ? null : office.country();
  }

  /** True where the state can have the office. */
  boolean canBelongTo(String title, String country) {
    Office office = of(title);
    return office == null
        || (office.country() == null
            ? !office.foreignTo().contains(country)
            : office.country().equals(country));
  }
}
