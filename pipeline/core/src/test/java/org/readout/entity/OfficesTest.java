package org.readout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTest {
  private static final Offices OFFICES = Offices.load();

  @ParameterizedTest
  @CsvSource({
    "Foreign Secretary, GB",
    "Under Secretary for Trade, US",
    "King,",
    "foreign secretary, GB",
    "Minister of Fisheries,",
    "'',"
  })
  void knowWhoseAnOfficeIs(String title, @Nullable String country) {
    assertThat(OFFICES.country(title)).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource({
    "Prime Minister, US, false",
    "Prime Minister, NO, true",
    "Foreign Secretary, NO, false",
    "Foreign Secretary, GB, true",
    "Minister of Fisheries, NO, true",
    "King, NO, true",
    "King, CL, false",
    "Amir, BH, true",
    "Emperor, NO, false",
    "President, NO, false",
    "Chancellor, DE, true",
    "Chancellor, CL, false",
    "Chancellor of the Exchequer, DE, false",
  })
  void knowWhoCanHaveAnOffice(String title, String country, boolean expected) {
    assertThat(OFFICES.canBelongTo(title, country)).isEqualTo(expected);
  }
}
