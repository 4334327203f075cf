package org.readout.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.commons.io.IOUtils;
import org.jspecify.annotations.Nullable;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/**
 * Which state an office belongs to where the title names none: only the United Kingdom has a
 * Foreign Secretary, and the United States have no Prime Minister. Immutable; loaded once from
 * {@code models/gazetteers/offices.tsv}.
 */
final class Offices {
  private static final String RESOURCE = "/org/readout/models/gazetteers/offices.tsv";

  private record Office(String title, @Nullable String country, Set<String> foreignTo) {}

  /** The longest titles first. */
  private final List<Office> offices;

  private Offices(List<Office> offices) {
    this.offices = offices;
  }

  /**
   * Reads the list.
   *
   * @throws ReadoutException {@link ErrorCode#INVALID_GAZETTEER} where a line is malformed
   */
  static Offices load() {
    List<Office> offices = new ArrayList<>();
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length != 2) {
        throw new ReadoutException(
            ErrorCode.INVALID_GAZETTEER,
            "offices.tsv, line " + (i + 1) + ": two columns expected.");
      }
      boolean foreign = columns[1].startsWith("!");
      Set<String> foreignTo = foreign ? Set.of(columns[1].substring(1).split(",", -1)) : Set.of();
      offices.add(
          new Office(
              " " + String.join(" ", NameKey.words(columns[0])) + " ",
              foreign ? null : columns[1],
              foreignTo));
    }
    offices.sort(
        Comparator.comparingInt((Office office) -> office.title().length())
            .reversed()
            .thenComparing(Office::title));
    return new Offices(List.copyOf(offices));
  }

  private static List<String> lines() {
    try (InputStream in = Offices.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new ReadoutException(
            ErrorCode.INVALID_GAZETTEER, "offices.tsv is not on the class path.");
      }
      return IOUtils.readLines(in, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ReadoutException(ErrorCode.INVALID_GAZETTEER, "offices.tsv can't be read.", e);
    }
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
