package org.readout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RegionCountriesTest {
  private static final Place JORDAN = new Place("Jordan", PlaceKind.COUNTRY, "JO", null);

  private static Place region(String name) {
    return new Place(name, PlaceKind.REGION, null, null);
  }

  @Test
  void aCountryLiesInARegion() {
    assertThat(RegionCountries.holds(region("Middle East"), JORDAN)).isTrue();
    assertThat(RegionCountries.holds(region("the Middle East region"), JORDAN)).isTrue();
    assertThat(RegionCountries.holds(region("Europe"), JORDAN)).isFalse();
    assertThat(RegionCountries.mayHold(region("Europe"), JORDAN)).isFalse();
  }

  @Test
  void aRegionLiesInALargerOne() {
    assertThat(RegionCountries.holds(region("Africa"), region("West Africa"))).isTrue();
    assertThat(RegionCountries.holds(region("West Africa"), region("Africa"))).isFalse();
  }

  @Test
  void anUnknownRegionMayHoldAnything() {
    assertThat(RegionCountries.mayHold(region("Red Sea"), JORDAN)).isTrue();
    assertThat(RegionCountries.holds(region("Red Sea"), JORDAN)).isFalse();
  }

  @Test
  void itsCountriesHaveCodes() {
    List<String> codes = List.of(Locale.getISOCountries());
    assertThat(GazetteerReader.table("region-countries.tsv", 2))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(row.text(1).split("\\|"))
                    .allMatch(code -> codes.contains(code) || code.equals("XK")));
  }
}
