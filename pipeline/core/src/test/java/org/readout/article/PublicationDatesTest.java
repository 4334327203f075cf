package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDatesTest {
  private static final LocalDate DAY = LocalDate.of(2018, 5, 14);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-05-14",
        " 2018-05-14 ",
        "2018-05-14T10:00:00Z",
        "2018-05-14T10:00",
        "2018-05-14 10:00",
        "2018-05-14T23:30:00.000-04:00",
        "2018-05-14T10:00:00+0300",
        "2018-05-14 10:00:00 UTC"
      })
  void readsIsoDatesAndTimestamps(String said) {
    assertThat(PublicationDates.iso(said)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2018-05",
        "2018-02-30",
        "2018-13-01",
        "0000-01-01",
        "14/05/2018",
        "2018-05-14x",
        "May 14, 2018"
      })
  void readsNothingElseAsAnIsoDate(String said) {
    assertThat(PublicationDates.iso(said)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-05-14T10:00:00Z",
        "Mon, 14 May 2018 10:00:00 GMT",
        "14 May 2018",
        "14 MAY 2018 5:30PM",
        "Monday, May 14, 2018",
        "May 14, 2018",
        "May 14th, 2018"
      })
  void readsTheFormsOfWebPages(String said) {
    assertThat(PublicationDates.loose(said)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sept. 3, 2019", "3 Sept 2019", "3 September 2019", "Sep 3 2019"})
  void readsSeptemberHoweverShortened(String said) {
    assertThat(PublicationDates.loose(said)).contains(LocalDate.of(2019, 9, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "February 30, 2018", "soon", "05/06/2018", "14 Mai 2018"})
  void refusesWhatIsNoDateOrIsAmbiguous(String said) {
    assertThat(PublicationDates.loose(said)).isEmpty();
  }

  @Test
  void readsAMonth() {
    assertThat(PublicationDates.month("2018-05")).contains(YearMonth.of(2018, 5));
    assertThat(PublicationDates.month("2018-13")).isEmpty();
    assertThat(PublicationDates.month("2018-05-14")).isEmpty();
  }
}
