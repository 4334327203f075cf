package org.readout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.article.Article;

class HomeCountryTest {
  private static final HomeCountry HOME = new HomeCountry(Gazetteer.load());

  @ParameterizedTest
  @CsvSource({
    "Government of Norway, , NO",
    "Ministry of Fisheries of Chile, , CL",
    "Harbour News, , ",
    "Harbour News, https://www.harbour.gov/releases/1, US",
    "Harbour News, https://harbour.gov.uk/1, GB",
    "Harbour News, https://www.harbour.gov.au/1, AU",
    "Harbour News, https://www.harbour.gob.cl/1, CL",
    "Harbour News, https://www.harbour.go.ke/1, KE",
    "Harbour News, https://harbour.example.org/1, ",
    "Harbour News, not an address, ",
    "Harbour News, mailto:harbour, ",
    "Government of Norway, https://www.harbour.gov/1, NO",
    ", , ",
  })
  void isToldByPublisherOrAddress(
      @Nullable String publisher, @Nullable String url, @Nullable String expected) {
    assertThat(HOME.of(new Article("a", null, null, publisher, url, "text"))).isEqualTo(expected);
  }
}
