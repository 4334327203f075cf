package org.readout.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.entity.GazetteerReader.Source;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

class GazetteerReaderTest {
  private static final String COUNTRY =
      "# comment\nTJ\tTajikistan\t\t\tTajik\tTajiks\t\tDushanbe\n";

  private static Source tables(String file, String text) {
    Map<String, String> tables = Map.of("countries.tsv", COUNTRY);
    return name -> name.equals(file) ? text : tables.getOrDefault(name, "");
  }

  private static void assertMalformed(String file, String text, String message) {
    assertThatThrownBy(() -> GazetteerReader.read(tables(file, text)))
        .isInstanceOfSatisfying(
            ReadoutException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_GAZETTEER))
        .hasMessage(message);
  }

  @Test
  void readsATable() {
    Gazetteer gazetteer = GazetteerReader.read(tables("cities.tsv", "TJ\tKhujand\tLeninabad\n"));
    assertThat(gazetteer.lookup("Leninabad"))
        .hasValue(new Gazetteer.Entry(Gazetteer.Kind.CITY, "Khujand", "TJ", null, false));
  }

  @Test
  void putsAMinorReadingBehindTheOthers() {
    Gazetteer gazetteer =
        GazetteerReader.read(
            tables("cities.tsv", "TJ\tTajikistan\t\nTJ\tOsh~\t\nTJ\tOtrar\tOsh\n"));
    assertThat(gazetteer.readings("Osh"))
        .extracting(Gazetteer.Entry::name)
        .containsExactly("Otrar", "Osh");
  }

  @Test
  void refusesALineWithTooFewColumns() {
    assertMalformed(
        "cities.tsv",
        "# a\n\nTJ\tKhujand\n",
        "Line 3 of cities.tsv is malformed: it has 2 columns and not 3.");
  }

  @Test
  void refusesAnUnknownCountry() {
    assertMalformed(
        "cities.tsv",
        "QQ\tKhujand\t\n",
        "Line 1 of cities.tsv is malformed: the country QQ is not in countries.tsv.");
  }

  @Test
  void refusesACityWithoutCountry() {
    assertMalformed(
        "cities.tsv", "-\tKhujand\t\n", "Line 1 of cities.tsv is malformed: it needs a country.");
  }

  @Test
  void refusesAnEmptyName() {
    assertMalformed(
        "organizations.tsv",
        "-\tUN\tU.N.||\n",
        "Line 1 of organizations.tsv is malformed: it has an empty name.");
  }

  @Test
  void refusesARepeatedCode() {
    assertMalformed(
        "countries.tsv",
        COUNTRY + COUNTRY,
        "Line 4 of countries.tsv is malformed: the code TJ is wrong or repeated.");
  }
}
