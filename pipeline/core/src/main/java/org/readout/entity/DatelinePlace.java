package org.readout.entity;

import java.util.Optional;

/** Reads the city of a dateline as a place: what a reporter there calls {@code here}. */
public final class DatelinePlace {
  private DatelinePlace() {}

  /**
   * The place that a dateline names.
   *
   * @param gazetteer the known places
   * @param written the city as the dateline writes it, in capitals or with its country behind a
   *     comma
   * @return empty where the gazetteer knows no such place
   */
  public static Optional<Place> of(Gazetteer gazetteer, String written) {
    String city = written.contains(",") ? written.substring(0, written.indexOf(',')) : written;
    return gazetteer
        .lookup(written)
        .or(() -> gazetteer.lookup(city.strip()))
        .flatMap(DatelinePlace::place);
  }

  private static Optional<Place> place(Gazetteer.Entry entry) {
    PlaceKind kind =
        switch (entry.kind()) {
          case CITY -> PlaceKind.CITY;
          case COUNTRY -> PlaceKind.COUNTRY;
          case FACILITY -> PlaceKind.FACILITY;
          case SUBDIVISION, REGION, DEMONYM, PEOPLE, ORGANIZATION -> null;
        };
    return kind == null
        ? Optional.empty()
        : Optional.of(new Place(entry.name(), kind, entry.country(), entry.city()));
  }
}
