package org.readout.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-05-11",
        "2013-02",
        "2010",
        "0987",
        "2004-21",
        "2004-24",
        "2021-06-09/2021-06-13",
        "2021-06/2021-08",
        "2010/2014",
        "2020-02-29",
        "XXXX-05-11",
        "XXXX-02-29",
        "XXXX-02",
        "XXXX-21",
        "XXXX-05-11/XXXX-05-13",
        "XXXX-12-30/XXXX-01-02",
        "XXXX-03/XXXX-05"
      })
  void valueIsPrintedAsItWasParsed(String text) {
    assertThat(Edtf.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "2018-02-30",
        "2019-02-29",
        "XXXX-02-30",
        "2018-13",
        "2018-00",
        "2018-20",
        "2018-25",
        "2018-05-00",
        "2018-21-05",
        "XXXX",
        "XXX1-05",
        "201",
        "20180511",
        "2018-5-11",
        "2018/05/11",
        "2018-05-11/",
        "2018-05-11/2018-05-11",
        "2018-05-13/2018-05-11",
        "XXXX-05-11/2018-05-13",
        "2004-21/2004-22",
        "2018-05-11T10:00",
        "2018-05-1१",
        "+018-05-11",
        " 2018-05-11",
        "2018-05-11/2018-05-12/2018-05-13",
        "nonsense"
      })
  void nonsenseIsRefused(String text) {
    assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-05-11, 2018-05-11, 2018-05-11, DAY",
    "2016-02, 2016-02-01, 2016-02-29, MONTH",
    "2010, 2010-01-01, 2010-12-31, YEAR",
    "2004-21, 2004-03-01, 2004-05-31, SEASON",
    "2004-22, 2004-06-01, 2004-08-31, SEASON",
    "2004-23, 2004-09-01, 2004-11-30, SEASON",
    "2003-24, 2003-12-01, 2004-02-29, SEASON",
    "2021-06-09/2021-06-13, 2021-06-09, 2021-06-13, INTERVAL",
    "2021-06/2021-08, 2021-06-01, 2021-08-31, INTERVAL",
    "XXXX-05-11, , , DAY",
    "XXXX-05-11/XXXX-05-13, , , INTERVAL"
  })
  void valueTellsItsDaysAndPrecision(
      String text, LocalDate first, LocalDate last, Precision precision) {
    Edtf value = Edtf.parse(text);
    assertThat(value.firstDay()).isEqualTo(first);
    assertThat(value.lastDay()).isEqualTo(last);
    assertThat(value.precision()).isEqualTo(precision);
  }

  @Test
  void precisionHasTheNameOfTheRecord() {
    assertThat(Precision.INTERVAL.label()).isEqualTo("interval");
  }

  @ParameterizedTest
  @CsvSource({
    "2018-05, 2018-05-11, true",
    "2018-05-11, 2018-05, false",
    "2018-05-11, 2018-05-11, true",
    "2018, 2018-05, true",
    "2018-21, 2018-05-11, true",
    "2017-24, 2018-01-11, true",
    "2021-06-09/2021-06-13, 2021-06-11, true",
    "2021-06-09/2021-06-13, 2021-06-14, false",
    "2021-06, 2021-06-09/2021-06-13, true",
    "XXXX-05-11, 2018-05-11, true",
    "XXXX-05, 2018-05-11, true",
    "2018-05-11, XXXX-05-11, false",
    "XXXX-05, XXXX-05-11, true",
    "XXXX-05-11, XXXX-05, false",
    "XXXX-12-30/XXXX-01-02, XXXX-01-01, true",
    "XXXX-12-30/XXXX-01-02, 2022-01-01, true",
    "XXXX-12-30/XXXX-01-02, 2022-01-03, false",
    "XXXX-02-29, 2016-02-29, true",
    "XXXX-24, 2022-01-15, true"
  })
  void valueContainsWhatLiesInIt(String outer, String inner, boolean contained) {
    assertThat(Edtf.parse(outer).contains(Edtf.parse(inner))).isEqualTo(contained);
  }

  @ParameterizedTest
  @CsvSource({
    "XXXX-05-11, 2018-05-11, true",
    "XXXX-05-11, 2018-05, true",
    "XXXX-05-11, 2018-06, false",
    "XXXX-05-11, XXXX-05, true",
    "XXXX-05-11, XXXX-05-12, false",
    "2018-05-28/2018-06-03, 2018-06, true",
    "2018-05-11, 2018-05-12, false",
    "2017, 2018-05-12, false",
    "XXXX-02-29, 2018-02, false",
    "XXXX-02-29, 1904, true",
    "XXXX-02-29, 1990/2010, true",
    "XXXX-12-31/XXXX-01-01, XXXX-01-01, true"
  })
  void valuesAreCompatibleWhereTheyShareADay(String one, String other, boolean compatible) {
    assertThat(Edtf.parse(one).isCompatibleWith(Edtf.parse(other))).isEqualTo(compatible);
    assertThat(Edtf.parse(other).isCompatibleWith(Edtf.parse(one))).isEqualTo(compatible);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-05-11, 2018-05, true",
    "2018-05, 2018-05-11, false",
    "2018-05-11, 2018-05-11, false",
    "2018-05-11, XXXX-05-11, true",
    "2018-05-11, 2018-06, false"
  })
  void valueIsMoreSpecificThanWhatContainsIt(String one, String other, boolean more) {
    assertThat(Edtf.parse(one).isMoreSpecificThan(Edtf.parse(other))).isEqualTo(more);
  }

  @ParameterizedTest
  @CsvSource({
    "XXXX-05-11, 2018-05, 2018-05-11",
    "2018-05, XXXX-05-11, 2018-05-11",
    "2018, XXXX-05-11/XXXX-05-13, 2018-05-11/2018-05-13",
    "2018-05-11, 2018, 2018-05-11",
    "2018, 2018-05-11, 2018-05-11",
    "2018-05-11, 2018-05-12, ",
    "XXXX-02-29, 2018, ",
    "2018-06, 2018-05-28/2018-06-03, 2018-05-28/2018-06-03",
    "2018-05-11, XXXX-05-11, 2018-05-11"
  })
  void valuesAreNarrowedToWhatAgreesWithBoth(String one, String other, String narrowed) {
    Edtf expected = narrowed == null ? null : Edtf.parse(narrowed);
    assertThat(Edtf.parse(one).narrowedBy(Edtf.parse(other))).isEqualTo(expected);
  }

  @Test
  void unknownYearIsFilledInAcrossTheEndOfTheYear() {
    assertThat(Edtf.parse("XXXX-12-30/XXXX-01-02").inYear(2021))
        .hasToString("2021-12-30/2022-01-02");
  }

  @Test
  void leapDayIsNotInEveryYear() {
    assertThat(Edtf.parse("XXXX-02-29").inYear(2019)).isNull();
  }

  @Test
  void daysBetweenTheSameDayAreADay() {
    LocalDate day = LocalDate.of(2018, 5, 11);
    assertThat(Edtf.between(day, day)).hasToString("2018-05-11");
  }
}
