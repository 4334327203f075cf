package org.readout.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.date.DateMeaning.Anchored;
import org.readout.date.DateMeaning.Length;
import org.readout.date.DateMeaning.Weekdays;
import org.readout.date.DateMeaning.Yearless;

class DateResolverTest {
  private static final DateResolver WITHOUT_REFERENCE = new DateResolver(null);

  private static Yearless yearless(String pattern) {
    return new Yearless(Edtf.parse(pattern), null, Choice.BARE);
  }

  @Test
  void dateWithoutAYearStaysSoWhereNothingTellsTheYear() {
    assertThat(WITHOUT_REFERENCE.resolve(yearless("XXXX-05-11"), Tense.PAST))
        .hasToString("XXXX-05-11");
  }

  @ParameterizedTest
  @CsvSource({"XXXX-04-04, 2016-04-05, 2016-04-04", "XXXX-12-30, 2016-01-05, 2015-12-30"})
  void withoutAReferenceADayNearbyGivesTheYear(String pattern, LocalDate near, String expected) {
    assertThat(DateResolver.near(near).resolve(yearless(pattern), Tense.PAST))
        .hasToString(expected);
  }

  @Test
  void weekdayWithoutAReferenceHasNoValue() {
    Weekdays friday = new Weekdays(DayOfWeek.FRIDAY, DayOfWeek.FRIDAY, Choice.BARE);
    assertThat(DateResolver.near(LocalDate.of(2016, 1, 5)).resolve(friday, Tense.PAST)).isNull();
  }

  @Test
  void weekdayThatNoYearNearbyHasIsNotHeldAgainstTheDate() {
    // January 13 was a Friday in 2017 and 2023.
    Yearless date = new Yearless(Edtf.parse("XXXX-01-13"), DayOfWeek.FRIDAY, Choice.BARE);
    assertThat(new DateResolver(LocalDate.of(2020, 1, 20)).resolve(date, Tense.PAST))
        .hasToString("2020-01-13");
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 0, 2021-06-09/2021-06-13, 2021-06-09/2021-06-13",
    "DAY, 1, 2021-06-09/2021-06-13, 2021-06-14",
    "DAY, -1, 2021-06-09/2021-06-13, 2021-06-08",
    "DAY, 1, 2021-06, ",
    "DAY, 1, XXXX-06-09, ",
    "WEEK, 0, 2021-01-03, 2020-12-28/2021-01-03",
    "MONTH, 1, 2021-12, 2022-01",
    "MONTH, 1, 2021, ",
    "YEAR, -1, 2021, 2020",
    "YEAR, 0, 2021-22, 2021"
  })
  void unitsAreCountedFromTheEndsOfTheAnchor(
      Unit unit, int offset, String anchor, String expected) {
    Edtf value =
        WITHOUT_REFERENCE.resolve(new Anchored(unit, offset), Tense.PAST, Edtf.parse(anchor));
    assertThat(value).isEqualTo(expected == null ? null : Edtf.parse(expected));
  }

  @Test
  void whatCountsFromAnotherDateHasNoValueWithoutIt() {
    DateResolver resolver = new DateResolver(LocalDate.of(2018, 5, 14));
    assertThat(resolver.resolve(new Anchored(Unit.DAY, 1), Tense.PAST)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-05-14, DAY, 3, 2018-05-14/2018-05-16",
    "2018-12-31, DAY, 2, 2018-12-31/2019-01-01",
    "2018-05-14, DAY, 1, 2018-05-14",
    "2018-05-14, WEEK, 1, 2018-05-14/2018-05-20",
    "2018-05-14, MONTH, 2, 2018-05-14",
    "2018-05, DAY, 3, 2018-05",
    "XXXX-05-14, DAY, 3, XXXX-05-14",
    "9999-12-31, DAY, 3, 9999-12-31"
  })
  void lengthMakesAnIntervalOfItsFirstDay(String first, Unit unit, int amount, String expected) {
    assertThat(DateResolver.starting(Edtf.parse(first), new Length(unit, amount)))
        .hasToString(expected);
  }

  @Test
  void lengthMakesAnIntervalOfItsLastDay() {
    assertThat(DateResolver.ending(Edtf.parse("2018-05-16"), new Length(Unit.DAY, 3)))
        .hasToString("2018-05-14/2018-05-16");
  }

  @ParameterizedTest
  @CsvSource({"DAY, 1, 2018-05", "WEEK, 0, 2018-05", "MONTH, -1, 2018-04", "YEAR, 0, 2018"})
  void countsFromAMonthWhereTheDayIsNotKnown(Unit unit, int offset, String expected) {
    assertThat(
            DateResolver.in(YearMonth.of(2018, 5))
                .resolve(new DateMeaning.Relative(unit, offset), Tense.PAST))
        .hasToString(expected);
  }
}
