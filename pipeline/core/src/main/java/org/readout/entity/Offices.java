package org.readout.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which state an office belongs to where the title names none: only the United Kingdom has a
 * Foreign Secretary, and the United States have no Prime Minister. Immutable; loaded once from
 * {@code models/gazetteers/offices.tsv}.
 */
final class Offices {
  private record Office(
      String title, @Nullable String country, Set<String> only, Set<String> foreignTo) {
    boolean canBelongTo(String state) {
      return (only.isEmpty() || only.contains(state)) && !foreignTo.contains(state);
    }
  }

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
      List<String> states = List.of(row.text(1).split("[!,]", -1));
      Set<String> codes =
          states.stream().filter(code -> !code.isEmpty()).collect(Collectors.toSet());
      boolean foreign = row.text(1).startsWith("!");
      String country = foreign || states.size() > 1 ? null : row.text(1);
      String words = " " + String.join(" ", NameKey.words(row.text(0))) + " ";
      offices.add(
          new Office(
              words, country, foreign ? Set.of() : codes, foreign ? codes : Set.<String>of()));
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
    return office == null || office.canBelongTo(country);
  }
}
