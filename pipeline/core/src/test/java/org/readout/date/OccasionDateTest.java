package org.readout.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published on Monday, 14 May 2018. */
class OccasionDateTest {
  private static final DateResolver RESOLVER = new DateResolver(LocalDate.of(2018, 5, 14));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "He arrives Wednesday for a three-day visit.|2018-05-16/2018-05-18",
        "He begins a two-day visit on Friday.|2018-05-18/2018-05-19",
        "He starts a week-long trip on May 20.|2018-05-20/2018-05-26",
        "His three-day visit lasts until Friday.|2018-05-16/2018-05-18",
        "He is there from today and stays until Friday.|2018-05-14/2018-05-18",
        "He comes for a one-day visit on Friday.|2018-05-18",
        "He comes next week, on Tuesday of next week.|2018-05-22",
        "He comes this month, on May 20.|2018-05-20",
        "He comes on May 20, not on June 3.|2018-05-20",
        "He comes in May for a three-day visit.|2018-05",
        "He comes on Monday afternoon, May 21.|2018-05-21",
        "He comes on Thursday, May 20.|2018-05-20",
        "He stays from Thursday, May 17, to Saturday, May 19.|2018-05-17/2018-05-19",
        "He comes before Friday.|null",
        "He comes soon.|null",
        "He comes for a three-day visit.|null"
      })
  void expressionsOfOneOccasionMakeOneDate(String text, String expected) {
    Edtf date =
        OccasionDate.of(new DateFinder().find(Sentences.of(text)), RESOLVER, Tense.FUTURE, null);
    assertThat(date).isEqualTo(expected == null ? null : Edtf.parse(expected));
  }
}
