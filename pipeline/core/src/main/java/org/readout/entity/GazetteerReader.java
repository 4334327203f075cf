package org.readout.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.entity.Gazetteer.Country;
import org.readout.entity.Gazetteer.Entry;
import org.readout.entity.Gazetteer.Kind;
import org.readout.entity.GazetteerTable.Name;
import org.readout.entity.GazetteerTable.Row;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/** Makes a {@link Gazetteer} of the tables in {@code models/gazetteers}. */
final class GazetteerReader {
  private static final String FOLDER = "/org/readout/models/gazetteers/";
  private static final String NO_COUNTRY = "-";
  private static final String EVERY_COUNTRY = "*";

  private final PhraseIndex.Builder phrases = new PhraseIndex.Builder();
  private final PhraseIndex.Builder combiningForms = new PhraseIndex.Builder();
  private final Map<String, Country> countries = new TreeMap<>();
  private final Set<String> international = new TreeSet<>();

  private GazetteerReader() {}

  /** Where the text of a table comes from, by its file name. */
  @FunctionalInterface
  interface Source {
    String text(String file) throws IOException;
  }

  static Gazetteer readModels() {
    return read(GazetteerReader::resource);
  }

  /** Reads all tables; a malformed line is an error that names file and line. */
  static Gazetteer read(Source source) {
    GazetteerReader reader = new GazetteerReader();
    table(source, "countries.tsv", 8).forEach(reader::addCountry);
    table(source, "cities.tsv", 3).forEach(row -> reader.addPlace(Kind.CITY, row));
    table(source, "subdivisions.tsv", 3).forEach(row -> reader.addPlace(Kind.SUBDIVISION, row));
    table(source, "regions.tsv", 4).forEach(reader::addRegion);
    table(source, "facilities.tsv", 4).forEach(reader::addFacility);
    table(source, "organizations.tsv", 3).forEach(reader::addOrganization);
    return new Gazetteer(
        reader.phrases.build(),
        reader.combiningForms.build(),
        reader.countries,
        reader.international);
  }

  /**
   * The rows of a table of {@code models/gazetteers}.
   *
   * @throws ReadoutException {@link ErrorCode#INVALID_GAZETTEER} where it is missing or a row has
   *     not all columns
   */
  static List<Row> table(String file, int columns) {
    return table(GazetteerReader::resource, file, columns);
  }

  private static List<Row> table(Source source, String file, int columns) {
    try {
      return GazetteerTable.rows(file, source.text(file), columns);
    } catch (IOException e) {
      throw new ReadoutException(
          ErrorCode.INVALID_GAZETTEER, "The gazetteer " + file + " cannot be read.", e);
    }
  }

  private static String resource(String file) throws IOException {
    try (InputStream stream = GazetteerReader.class.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        throw new IOException("no resource " + FOLDER + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void addCountry(Row row) {
    String code = row.text(0);
    if (code.length() != 2 || countries.containsKey(code)) {
      throw row.malformed("the code " + code + " is wrong or repeated");
    }
    Name name = row.name(1);
    List<Name> adjectives = row.names(4);
    countries.put(
        code,
        new Country(
            code,
            name.text(),
            adjectives.isEmpty() ? null : adjectives.get(0).text(),
            row.names(7).stream().map(Name::text).toList()));
    String text = name.text();
    add(phrases, Kind.COUNTRY, List.of(name), text, code, null);
    add(phrases, Kind.COUNTRY, row.names(2), text, code, null);
    add(phrases, Kind.COUNTRY, row.names(3), text, code, null);
    add(phrases, Kind.DEMONYM, adjectives, text, code, null);
    add(phrases, Kind.PEOPLE, row.names(5), text, code, null);
    add(combiningForms, Kind.DEMONYM, row.names(6), text, code, null);
  }

  /** Rows of country, name, other names. */
  private void addPlace(Kind kind, Row row) {
    String country = country(row, 0);
    if (country == null && kind != Kind.ORGANIZATION) {
      throw row.malformed("it needs a country");
    }
    Name name = row.name(1);
    add(phrases, kind, List.of(name), name.text(), country, null);
    add(phrases, kind, row.names(2), name.text(), country, null);
  }

  private void addOrganization(Row row) {
    addPlace(Kind.ORGANIZATION, row);
    if (row.text(0).equals(NO_COUNTRY)) {
      international.add(row.name(1).text());
    }
  }

  private void addRegion(Row row) {
    Name name = row.name(0);
    add(phrases, Kind.REGION, List.of(name), name.text(), null, null);
    add(phrases, Kind.REGION, row.names(1), name.text(), null, null);
    add(phrases, Kind.DEMONYM, row.names(2), name.text(), null, null);
    add(phrases, Kind.PEOPLE, row.names(3), name.text(), null, null);
  }

  private void addFacility(Row row) {
    String country = country(row, 0);
    String city = row.text(1).isEmpty() ? null : row.text(1);
    Name name = row.name(2);
    add(phrases, Kind.FACILITY, List.of(name), name.text(), country, city);
    add(phrases, Kind.FACILITY, row.names(3), name.text(), country, city);
  }

  private @Nullable String country(Row row, int column) {
    String code = row.text(column);
    if (code.equals(NO_COUNTRY) || code.equals(EVERY_COUNTRY)) {
      return null;
    }
    if (!countries.containsKey(code)) {
      throw row.malformed("the country " + code + " is not in countries.tsv");
    }
    return code;
  }

  private static void add(
      PhraseIndex.Builder index,
      Kind kind,
      List<Name> names,
      String name,
      @Nullable String country,
      @Nullable String city) {
    for (Name phrase : names) {
      index.add(
          phrase.text(), phrase.minor(), new Entry(kind, name, country, city, phrase.ambiguous()));
    }
  }
}
