package org.readout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.entity.Gazetteer.Country;
import org.readout.entity.Gazetteer.Kind;
import org.readout.entity.GazetteerTable.Name;
import org.readout.entity.GazetteerTable.Row;

class GazetteerTablesTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  /** Codes that ICU lists but that ISO 3166-1 only reserves: parts of other territories. */
  private static final List<String> NO_TERRITORIES =
      List.of("AC", "CP", "CQ", "DG", "EA", "IC", "TA");

  private static final List<String> WITHOUT_PEOPLE = List.of("BV", "GS", "HM", "TF", "UM");
  private static final List<String> WITHOUT_CAPITAL =
      List.of("AQ", "BV", "GS", "HK", "HM", "IO", "MO", "TF", "UM");

  @Test
  void everyCodeIsOfIsoAndEveryIsoCodeIsThere() {
    List<String> iso = new ArrayList<>(Arrays.asList(ULocale.getISOCountries()));
    iso.removeAll(NO_TERRITORIES);
    if (!iso.contains("XK")) {
      iso.add("XK");
    }
    assertThat(GAZETTEER.countries().stream().map(Country::code))
        .containsExactlyInAnyOrderElementsOf(iso);
  }

  @Test
  void theNamesOfIcuLeadToTheSameCountry() {
    List<String> wrong = new ArrayList<>();
    for (Country country : GAZETTEER.countries()) {
      String name =
          new ULocale("", country.code())
              .getDisplayCountry(ULocale.ENGLISH)
              .replace("Congo - ", "Congo-")
              .replaceAll(" SAR China| \\(.*\\)|\\bTerritories\\b.*Palestin", "");
      boolean found =
          GAZETTEER.readings(name).stream()
              .anyMatch(entry -> country.code().equals(entry.country()));
      if (!found) {
        wrong.add(country.code() + " " + name);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyCountryHasAnAdjectiveAndACapital() {
    assertThat(GAZETTEER.countries())
        .filteredOn(country -> country.adjective() == null)
        .extracting(Country::code)
        .isSubsetOf(WITHOUT_PEOPLE);
    assertThat(GAZETTEER.countries())
        .filteredOn(country -> country.capitals().isEmpty())
        .extracting(Country::code)
        .isSubsetOf(WITHOUT_CAPITAL);
  }

  @Test
  void everyCapitalIsACityOfItsCountry() {
    for (Country country : GAZETTEER.countries()) {
      for (String capital : country.capitals()) {
        assertThat(GAZETTEER.readings(capital))
            .as(country.code() + " " + capital)
            .anyMatch(entry -> entry.kind() == Kind.CITY && country.code().equals(entry.country()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"countries.tsv", "cities.tsv", "subdivisions.tsv", "organizations.tsv"})
  void noNameStandsTwiceForOneCountry(String file) throws Exception {
    Set<String> seen = new HashSet<>();
    List<String> repeated = new ArrayList<>();
    for (Row row : rows(file)) {
      int name = 1;
      Set<String> own = new HashSet<>();
      Stream.of(name, 2)
          .flatMap(column -> row.names(column).stream())
          .map(Name::text)
          .map(text -> row.text(0) + " " + text.toLowerCase(Locale.ROOT))
          .filter(own::add)
          .filter(key -> !seen.add(key))
          .forEach(repeated::add);
    }
    assertThat(repeated).isEmpty();
  }

  @Test
  void theTablesAreAsWideAsPromised() throws Exception {
    assertThat(rows("cities.tsv")).hasSizeGreaterThan(2500);
    for (String code :
        List.of(
            "IN", "CN", "RU", "BR", "DE", "FR", "GB", "IT", "ES", "JP", "PH", "ID", "PK", "IR",
            "TR", "MX", "CA", "AU", "NG", "ZA", "UA", "PL", "EG", "IQ", "SY", "AF")) {
      assertThat(rows("cities.tsv"))
          .filteredOn(row -> row.text(0).equals(code))
          .as(code)
          .hasSizeGreaterThanOrEqualTo(40);
    }
  }

  @Test
  void anOrganizationIsNeverReadAsACountry() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows("organizations.tsv")) {
      Stream.of(1, 2)
          .flatMap(column -> row.names(column).stream())
          .filter(
              name ->
                  GAZETTEER.readings(name.text()).stream()
                      .anyMatch(entry -> entry.kind() == Kind.COUNTRY))
          .forEach(name -> wrong.add(row.line() + " " + name.text()));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyFacilityWithACityIsInACountry() throws Exception {
    assertThat(rows("facilities.tsv"))
        .filteredOn(row -> row.text(0).equals("-"))
        .allMatch(row -> row.text(1).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nice",
        "Split",
        "Mobile",
        "Bath",
        "Reading",
        "Lincoln",
        "Washington",
        "Jackson",
        "Austin",
        "Houston",
        "Madison",
        "Sydney",
        "Florence",
        "Victoria",
        "Chad",
        "Jordan",
        "Georgia",
        "Israel",
        "Jersey",
        "Reunion",
        "Male",
        "Mary",
        "Dallas",
        "Charlotte",
        "Orlando",
        "Hamilton",
        "Wellington",
        "Kingston",
        "Stanley",
        "Virginia",
        "Pole",
        "Turk",
        "Quad",
        "Congress",
        "Senate",
        "Gulf",
        "West",
        "Same",
        "Tours",
        "Bury",
        "Man"
      })
  void namesThatAreAlsoWordsOrPersonsAreMarked(String name) {
    assertThat(GAZETTEER.readings(name)).isNotEmpty().allMatch(Gazetteer.Entry::ambiguous);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tajikistan",
        "U.S.",
        "China",
        "Turkey",
        "India",
        "Russia",
        "Moscow",
        "Paris",
        "London",
        "Berlin",
        "Dushanbe",
        "Kremlin",
        "White House",
        "Pentagon",
        "Polish",
        "French",
        "German",
        "NATO",
        "Taliban",
        "California",
        "Crimea",
        "Middle East",
        "Europe"
      })
  void namesThatAreHardlyAnythingElseAreNotMarked(String name) {
    assertThat(GAZETTEER.readings(name)).isNotEmpty().noneMatch(Gazetteer.Entry::ambiguous);
  }

  private static List<Row> rows(String file) throws Exception {
    try (var stream =
        GazetteerTablesTest.class.getResourceAsStream("/org/readout/models/gazetteers/" + file)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      int columns = file.equals("countries.tsv") ? 8 : file.startsWith("fac") ? 4 : 3;
      return GazetteerTable.rows(file, text, columns);
    }
  }
}
