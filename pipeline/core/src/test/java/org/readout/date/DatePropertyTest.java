package org.readout.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for every day of publication; the seeds make the days. */
class DatePropertyTest {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final int DAYS = 73_414;

  /** Days that calendars go wrong on: leap days, ends of years, weeks 1 and 53. */
  private static final List<LocalDate> EDGES =
      List.of(
          LocalDate.of(1900, 1, 1),
          LocalDate.of(1900, 2, 28),
          LocalDate.of(1904, 2, 29),
          LocalDate.of(2000, 2, 29),
          LocalDate.of(2015, 12, 31),
          LocalDate.of(2020, 2, 29),
          LocalDate.of(2020, 12, 31),
          LocalDate.of(2021, 1, 1),
          LocalDate.of(2021, 1, 3),
          LocalDate.of(2024, 12, 30),
          LocalDate.of(2026, 12, 28),
          LocalDate.of(2099, 12, 31),
          LocalDate.of(2100, 3, 1));

  static IntStream seeds() {
    return IntStream.range(0, 20);
  }

  private static List<LocalDate> days(int seed) {
    Random random = new Random(seed);
    List<LocalDate> days = new ArrayList<>(EDGES);
    for (int i = 0; i < 20; i++) {
      days.add(FIRST.plusDays(random.nextInt(DAYS)));
    }
    return days;
  }

  private static List<DateMeaning> meanings() throws Exception {
    DateFinder finder = new DateFinder();
    return PhraseCorpusTest.phrases()
        .flatMap(phrase -> finder.find(Sentences.of(phrase.sentence())).stream())
        .map(DateExpression::meaning)
        .distinct()
        .toList();
  }

  private static @Nullable Edtf resolve(DateMeaning meaning, LocalDate day, Tense tense) {
    return new DateResolver(day).resolve(meaning, tense, Edtf.between(day, day));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyMeaningIsResolvedToAValueThatParses(int seed) throws Exception {
    for (DateMeaning meaning : meanings()) {
      for (LocalDate day : days(seed)) {
        for (Tense tense : Tense.values()) {
          Edtf value = resolve(meaning, day, tense);
          assertThat(value == null || Edtf.parse(value.toString()).equals(value))
              .as("%s on %s", meaning, day)
              .isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bareWeekdayLiesWithinAWeekOnTheSideOfItsTense(int seed) {
    for (LocalDate day : days(seed)) {
      for (DayOfWeek weekday : DayOfWeek.values()) {
        DateMeaning meaning = new DateMeaning.Weekdays(weekday, weekday, Choice.BARE);
        LocalDate past = firstDay(resolve(meaning, day, Tense.PAST));
        LocalDate future = firstDay(resolve(meaning, day, Tense.FUTURE));
        assertThat(past).isBetween(day.minusDays(6), day);
        assertThat(future).isBetween(day, day.plusDays(6));
        assertThat(past.getDayOfWeek()).isEqualTo(weekday);
        assertThat(future.getDayOfWeek()).isEqualTo(weekday);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void weeksAreSevenDaysFromMonday(int seed) {
    for (LocalDate day : days(seed)) {
      for (int offset = -60; offset <= 60; offset++) {
        Edtf week = resolve(new DateMeaning.Relative(Unit.WEEK, offset), day, Tense.UNKNOWN);
        LocalDate monday = firstDay(week);
        assertThat(monday.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        Edtf expected = Edtf.between(monday, monday.plusDays(6));
        assertThat(week).isEqualTo(expected);
        assertThat(expected.contains(EdtfDate.of(day.plusWeeks(offset)))).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void dayWithoutAYearIsTheNearestOneThatTheTenseAllows(int seed) {
    Random random = new Random(seed);
    for (LocalDate day : days(seed)) {
      LocalDate past = day.minusDays(random.nextInt(360));
      LocalDate future = day.plusDays(random.nextInt(330));
      assertThat(resolve(yearless(past), day, Tense.PAST)).isEqualTo(EdtfDate.of(past));
      assertThat(resolve(yearless(future), day, Tense.FUTURE)).isEqualTo(EdtfDate.of(future));
    }
  }

  /** {@code Will visit on November 8}, published on November 20: told before, not a year ahead. */
  @ParameterizedTest
  @MethodSource("seeds")
  void dayJustOverIsThatOfTheSameYearThoughItWasAhead(int seed) {
    Random random = new Random(seed);
    for (LocalDate day : days(seed)) {
      LocalDate over = day.minusDays(1L + random.nextInt(31));
      boolean leap = over.getMonthValue() == 2 && over.getDayOfMonth() == 29;
      if (!leap) {
        assertThat(resolve(yearless(over), day, Tense.FUTURE)).isEqualTo(EdtfDate.of(over));
      }
    }
  }

  private static DateMeaning yearless(LocalDate day) {
    return new DateMeaning.Yearless(EdtfDate.of(day).withoutYear(), null, Choice.BARE);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void weekdayFindsItsYear(int seed) {
    for (LocalDate day : days(seed)) {
      LocalDate other = day.plusMonths(7);
      DateMeaning meaning =
          new DateMeaning.Yearless(
              EdtfDate.of(other).withoutYear(), other.getDayOfWeek(), Choice.BARE);
      assertThat(resolve(meaning, day, Tense.PAST)).isEqualTo(EdtfDate.of(other));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void valuesArePrintedAndParsedBack(int seed) {
    Random random = new Random(seed);
    for (LocalDate day : days(seed)) {
      Edtf interval = Edtf.between(day, day.plusDays(1L + random.nextInt(800)));
      Edtf yearless = EdtfDate.of(day).withoutYear();
      assertThat(Edtf.parse(interval.toString())).isEqualTo(interval);
      assertThat(Edtf.parse(yearless.toString())).isEqualTo(yearless);
      assertThat(yearless.contains(EdtfDate.of(day))).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "fa-IR"})
  void defaultLocaleDoesNotMatter(String tag) throws Exception {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      List<DateExpression> found =
          new DateFinder().find(Sentences.of("THEY MET ON FRIDAY, APRIL 13, 2018, IN RIGA."));
      assertThat(found).hasSize(1);
      assertThat(new DateResolver(null).resolve(found.get(0).meaning(), Tense.PAST))
          .hasToString("2018-04-13");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shuffledWordsNeverThrow(int seed) throws Exception {
    Random random = new Random(seed);
    List<String> words =
        PhraseCorpusTest.phrases()
            .flatMap(phrase -> List.of(phrase.sentence().split(" ", -1)).stream())
            .toList();
    DateFinder finder = new DateFinder();
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder("The");
      for (int j = 0; j < 25; j++) {
        text.append(' ').append(words.get(random.nextInt(words.size())));
      }
      int end = 0;
      for (DateExpression found : finder.find(Sentences.withHyphensSplit(text.toString()))) {
        assertThat(found.firstToken()).as(text.toString()).isGreaterThanOrEqualTo(end);
        end = found.endToken();
        resolve(found.meaning(), EDGES.get(i % EDGES.size()), Tense.PAST);
      }
    }
  }

  @Test
  void leapDayIsFoundAcrossTheYearsWithoutOne() {
    Edtf found = resolve(yearless(LocalDate.of(2000, 2, 29)), LocalDate.of(1901, 6, 1), Tense.PAST);
    assertThat(found).hasToString("1896-02-29");
  }

  private static LocalDate firstDay(@Nullable Edtf value) {
    LocalDate first = value == null ? null : value.firstDay();
    if (first == null) {
      throw new AssertionError("no value with a year: " + value);
    }
    return first;
  }
}
