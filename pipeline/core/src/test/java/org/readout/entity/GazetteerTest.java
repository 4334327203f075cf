package org.readout.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.entity.Gazetteer.Entry;
import org.readout.entity.Gazetteer.Kind;
import org.readout.entity.Gazetteer.Match;
import org.readout.entity.Gazetteer.Part;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  private static Match match(String tokens) {
    return GAZETTEER.longestAt(List.of(tokens.split(" ")), 0).orElseThrow();
  }

  private static boolean matches(String tokens) {
    return GAZETTEER.longestAt(List.of(tokens.split(" ")), 0).isPresent();
  }

  @Test
  void findsTheLongestNameThatBeginsAtAToken() {
    var match = GAZETTEER.longestAt(List.of("in", "Côte", "d'Ivoire", "'s"), 1).orElseThrow();
    assertThat(match.endToken()).isEqualTo(3);
    assertThat(match.first().kind()).isEqualTo(Kind.COUNTRY);
    assertThat(match.first().country()).isEqualTo("CI");
  }

  @Test
  void prefersTheLongerName() {
    assertThat(match("South Sudan 's").first().country()).isEqualTo("SS");
    assertThat(match("Guinea - Bissau").first().country()).isEqualTo("GW");
    assertThat(match("U.S. Central Command").endToken()).isEqualTo(3);
    assertThat(match("U.S. officials").endToken()).isEqualTo(1);
    assertThat(match("People 's Republic of China").first().country()).isEqualTo("CN");
    assertThat(match("Washington , D.C. ,").endToken()).isEqualTo(3);
  }

  @Test
  void readsHyphensAsOneTokenOrAsSeveral() {
    assertThat(match("Sharm el-Sheikh").endToken()).isEqualTo(2);
    assertThat(match("Sharm el - Sheikh").endToken()).isEqualTo(4);
    assertThat(match("Sharm-el-Sheikh").endToken()).isEqualTo(1);
    assertThat(match("Port - au - Prince").endToken()).isEqualTo(5);
  }

  @Test
  void endsAtTheEndOfAToken() {
    assertThat(matches("Tajikistan-based")).isFalse();
  }

  @Test
  void demandsTheCapitalLettersOfAName() {
    assertThat(matches("turkey")).isFalse();
    assertThat(matches("Turkey")).isTrue();
    assertThat(matches("TURKEY")).isTrue();
    assertThat(matches("us")).isFalse();
    assertThat(matches("Us")).isFalse();
    assertThat(matches("U.S.")).isTrue();
    assertThat(matches("who")).isFalse();
    assertThat(matches("Who")).isFalse();
    assertThat(matches("REPUBLIC OF TAJIKISTAN")).isTrue();
    assertThat(matches("Un")).isFalse();
    assertThat(matches("of")).isFalse();
  }

  @Test
  void keepsTheStopOfAnAbbreviationThatIsAWord() {
    assertThat(match("Miss.").first().country()).isEqualTo("US");
    assertThat(matches("Miss")).isFalse();
    assertThat(matches("Wash")).isFalse();
  }

  @Test
  void givesAllReadingsWithTheDefaultFirst() {
    assertThat(match("Georgia").readings())
        .extracting(Entry::kind, Entry::country)
        .containsExactly(tuple(Kind.COUNTRY, "GE"), tuple(Kind.SUBDIVISION, "US"));
    assertThat(match("Tripoli").readingIn("LB")).isPresent();
    assertThat(match("Hyderabad").readingIn("PK")).isPresent();
    assertThat(match("Kremlin").reading(Kind.ORGANIZATION)).isPresent();
  }

  @Test
  void givesTheCityOfAFacility() {
    assertThat(GAZETTEER.lookup("White House"))
        .hasValue(new Entry(Kind.FACILITY, "White House", "US", "Washington", false));
    assertThat(GAZETTEER.lookup("Oval Office").orElseThrow().city()).isEqualTo("Washington");
    assertThat(GAZETTEER.lookup("Élysée").orElseThrow().city()).isEqualTo("Paris");
  }

  @Test
  void givesTheShortNameOfTheCountry() {
    assertThat(GAZETTEER.lookup("Republic of Tajikistan").orElseThrow().name())
        .isEqualTo("Tajikistan");
    assertThat(GAZETTEER.lookup("Tajiks").orElseThrow().name()).isEqualTo("Tajikistan");
  }

  @Test
  void findsCountriesByCode() {
    assertThat(GAZETTEER.country("TJ"))
        .hasValue(new Gazetteer.Country("TJ", "Tajikistan", "Tajik", List.of("Dushanbe")));
    assertThat(GAZETTEER.country("QQ")).isEmpty();
  }

  @Test
  void splitsCompoundsIntoPartsWithTheirReadings() {
    List<Part> parts = GAZETTEER.parts("U.S.-Jamaica");
    assertThat(parts).extracting(Part::start).containsExactly(0, 5);
    assertThat(parts).extracting(Part::end).containsExactly(4, 12);
    assertThat(parts)
        .extracting(part -> part.readings().get(0).country())
        .containsExactly("US", "JM");
  }

  @Test
  void readsCombiningFormsOnlyBeforeAHyphen() {
    assertThat(GAZETTEER.parts("Sino-Russian"))
        .extracting(part -> part.readings().get(0).country())
        .containsExactly("CN", "RU");
    assertThat(GAZETTEER.parts("Franco-German"))
        .extracting(part -> part.readings().get(0).country())
        .containsExactly("FR", "DE");
    assertThat(match("Sino - Russian talks").first().country()).isEqualTo("CN");
    assertThat(matches("Sino Russian")).isFalse();
    assertThat(matches("Franco")).isFalse();
  }

  @Test
  void keepsANameWithAHyphenWhole() {
    assertThat(GAZETTEER.parts("Guinea-Bissau")).hasSize(1);
    assertThat(GAZETTEER.parts("Guinea-Bissau-Senegal")).hasSize(2);
  }

  @Test
  void leavesOrdinaryPartsWithoutReading() {
    assertThat(GAZETTEER.parts("U.S.-led").get(1).readings()).isEmpty();
    assertThat(GAZETTEER.parts("meeting")).hasSize(1);
  }

  @Test
  void readsNoNameInOrdinaryWords() {
    for (String words :
        List.of("The meeting", "President Rahmon", "he said", ", and", "-", "- -", "'s", "''")) {
      assertThat(matches(words)).as(words).isFalse();
    }
  }

  private static Gazetteer.Place place(String tokens) {
    return GAZETTEER.placeAt(List.of(tokens.split(" ")), 0).orElseThrow();
  }

  @Test
  void readsAPlaceWithTheCountryOrStateBehindItsComma() {
    assertThat(place("San Jose , California").entry().country()).isEqualTo("US");
    assertThat(place("San Jose , Costa Rica").entry().country()).isEqualTo("CR");
    assertThat(place("Tripoli , Lebanon").entry().country()).isEqualTo("LB");
    assertThat(place("Hyderabad , Pakistan").entry().country()).isEqualTo("PK");
    assertThat(place("Atlanta , Georgia").entry().country()).isEqualTo("US");
    assertThat(place("Tbilisi , Georgia").entry().country()).isEqualTo("GE");
    assertThat(place("Paris , Texas").entry().country()).isEqualTo("US");
    assertThat(place("London , Ontario").entry().country()).isEqualTo("CA");
  }

  @Test
  void tellsWhereTheNameAndItsQualifierEnd() {
    Gazetteer.Place place = place("San Jose , Costa Rica , on");
    assertThat(place.nameEnd()).isEqualTo(2);
    assertThat(place.endToken()).isEqualTo(5);
  }

  @Test
  void doesNotReadAListAsAQualifier() {
    assertThat(place("Paris , Germany and Italy"))
        .isEqualTo(new Gazetteer.Place(1, 1, GAZETTEER.lookup("Paris").orElseThrow()));
    assertThat(place("Jordan , Israel").endToken()).isEqualTo(1);
  }

  @Test
  void givesNoPlaceForPeopleAndBodies() {
    assertThat(GAZETTEER.placeAt(List.of("Tajiks"), 0)).isEmpty();
    assertThat(GAZETTEER.placeAt(List.of("NATO"), 0)).isEmpty();
    assertThat(GAZETTEER.placeAt(List.of("talks"), 0)).isEmpty();
  }
}
