package org.readout.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.fact.Told.BERG;
import static org.readout.fact.Told.BERGEN;
import static org.readout.fact.Told.DUARTE;
import static org.readout.fact.Told.HADDAD;
import static org.readout.fact.Told.IN_NORWAY;
import static org.readout.fact.Told.MINISTER;
import static org.readout.fact.Told.NORWAY;
import static org.readout.fact.Told.OSLO;
import static org.readout.fact.Told.TUNIS;
import static org.readout.relation.FactType.CALL;
import static org.readout.relation.FactType.MEETING;
import static org.readout.relation.FactType.VISIT;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.confidence.ConfidenceModel;
import org.readout.date.Choice;
import org.readout.date.DateMeaning;
import org.readout.date.Edtf;
import org.readout.date.Tense;
import org.readout.relation.Modality;

/** One occasion, told once or many times, is one fact with the slots of all its mentions. */
class FactBuilderTest {
  private static final DateMeaning WEDNESDAY =
      new DateMeaning.Weekdays(DayOfWeek.WEDNESDAY, DayOfWeek.WEDNESDAY, Choice.BARE);

  private static @Nullable String date(Fact fact) {
    return fact.date() == null ? null : fact.date().edtf();
  }

  private static @Nullable String place(Fact fact) {
    return fact.place() == null ? null : fact.place().name();
  }

  private static List<String> names(Fact fact) {
    return fact.participants().stream().map(Participant::name).toList();
  }

  @Test
  void mergesMentionsOfOneOccasion() {
    assertThat(
            Told.facts(
                Told.of(MEETING, BERG, DUARTE),
                Told.of(MEETING, BERG, DUARTE).at(OSLO),
                Told.of(MEETING, BERG, DUARTE).on("2024-05-13")))
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(place(fact)).isEqualTo("Oslo");
              assertThat(date(fact)).isEqualTo("2024-05-13");
              assertThat(names(fact)).containsExactly("Karl Berg", "Ines Duarte");
              assertThat(fact.evidence()).hasSize(3);
            });
  }

  @Test
  void joinsTheVisitOfADescribedVisitorToThatOfTheNamedOne() {
    assertThat(Told.facts(Told.of(VISIT, MINISTER).at(TUNIS), Told.of(VISIT, BERG).at(TUNIS)))
        .singleElement()
        .satisfies(fact -> assertThat(names(fact)).containsExactly("Karl Berg"));
  }

  @Test
  void keepsVisitsOfTwoNamedVisitorsApart() {
    assertThat(Told.facts(Told.of(VISIT, DUARTE).at(TUNIS), Told.of(VISIT, BERG).at(TUNIS)))
        .hasSize(2);
  }

  @Test
  void givesAStopWithoutVisitorToWhomTheTextSentAboutMost() {
    assertThat(
            Told.facts(
                Told.of(VISIT, BERG).at(TUNIS),
                Told.of(VISIT, BERG).at(OSLO),
                Told.of(VISIT, DUARTE).at(TUNIS).on("2020"),
                Told.of(VISIT).at(BERGEN)))
        .filteredOn(fact -> "Bergen".equals(place(fact)))
        .singleElement()
        .satisfies(fact -> assertThat(names(fact)).containsExactly("Karl Berg"));
  }

  @Test
  void takesTheMostSpecificPlaceAndDate() {
    assertThat(
            Told.facts(
                Told.of(VISIT, BERG).at(OSLO).on("2024-05-13"),
                Told.of(VISIT, BERG).at(IN_NORWAY).on("2024-05")))
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(place(fact)).isEqualTo("Oslo");
              assertThat(date(fact)).isEqualTo("2024-05-13");
            });
  }

  @Test
  void addsThePartiesOfLaterMentions() {
    assertThat(Told.facts(Told.of(MEETING, BERG, DUARTE), Told.of(MEETING, BERG, DUARTE, HADDAD)))
        .singleElement()
        .satisfies(
            fact ->
                assertThat(names(fact)).containsExactly("Karl Berg", "Ines Duarte", "Omar Haddad"));
  }

  @Test
  void keepsOccasionsAtDifferentPlacesApart() {
    assertThat(Told.facts(Told.of(VISIT, BERG).at(OSLO), Told.of(VISIT, BERG).at(BERGEN)))
        .extracting(FactBuilderTest::place)
        .containsExactly("Oslo", "Bergen");
  }

  @Test
  void keepsOccasionsOnDifferentDaysApart() {
    assertThat(
            Told.facts(
                Told.of(MEETING, BERG, DUARTE).on("2024-05-13"),
                Told.of(MEETING, BERG, DUARTE).on("2024-05-14")))
        .extracting(FactBuilderTest::date)
        .containsExactly("2024-05-13", "2024-05-14");
  }

  @Test
  void keepsOccasionsOfDifferentPartiesApart() {
    assertThat(Told.facts(Told.of(MEETING, BERG, DUARTE), Told.of(MEETING, BERG, HADDAD)))
        .extracting(FactBuilderTest::names)
        .containsExactly(List.of("Karl Berg", "Ines Duarte"), List.of("Karl Berg", "Omar Haddad"));
    assertThat(Told.facts(Told.of(VISIT, BERG).at(OSLO), Told.of(VISIT, HADDAD).at(OSLO)))
        .hasSize(2);
  }

  @Test
  void keepsOccasionsOfDifferentTypesApart() {
    assertThat(
            Told.facts(
                Told.of(VISIT, BERG).at(OSLO),
                Told.of(MEETING, BERG, DUARTE),
                Told.of(CALL, BERG, DUARTE)))
        .extracting(Fact::type)
        .containsExactly(VISIT, MEETING, CALL);
  }

  @Test
  void keepsWhatWasDeniedApartFromWhatTookPlace() {
    assertThat(
            Told.facts(
                Told.of(MEETING, BERG, DUARTE).is(Modality.DENIED), Told.of(MEETING, BERG, DUARTE)))
        .extracting(Fact::modality)
        .containsExactly(Modality.DENIED, Modality.ACTUAL);
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNED, ACTUAL, ACTUAL",
    "ACTUAL, PLANNED, ACTUAL",
    "PLANNED, CANCELLED, CANCELLED",
    "CANCELLED, PLANNED, CANCELLED",
    "PROPOSED, PLANNED, PLANNED",
  })
  void tellsTheLatestModality(Modality first, Modality second, Modality expected) {
    assertThat(
            Told.facts(
                Told.of(VISIT, BERG).at(OSLO).is(first), Told.of(VISIT, BERG).at(OSLO).is(second)))
        .extracting(Fact::modality)
        .containsExactly(expected);
  }

  @Test
  void leavesAVisitPlannedThatAHeadlineTellsInThePresent() {
    assertThat(
            Told.facts(
                Told.of(VISIT, BERG).at(OSLO).in(Tense.PRESENT),
                Told.of(VISIT, BERG).at(OSLO).is(Modality.PLANNED)))
        .extracting(Fact::modality)
        .containsExactly(Modality.PLANNED);
  }

  @Test
  void takesATimetableInThePresentTenseForPlanned() {
    assertThat(
            Told.facts(
                Told.of(VISIT, BERG)
                    .at(OSLO)
                    .in(Tense.PRESENT)
                    .on(new DateMeaning.Weekdays(DayOfWeek.MONDAY, DayOfWeek.MONDAY, Choice.BARE))))
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(date(fact)).isEqualTo("2024-05-20");
              assertThat(fact.modality()).isEqualTo(Modality.PLANNED);
            });
  }

  @Test
  void lendsAMeetingTheTimeAndPlaceOfItsVisit() {
    assertThat(
            Told.facts(
                Told.of(VISIT, DUARTE).at(OSLO).on("2024-05-12/2024-05-14"),
                Told.of(MEETING, DUARTE, BERG)))
        .filteredOn(fact -> fact.type() == MEETING)
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(place(fact)).isEqualTo("Oslo");
              assertThat(date(fact)).isEqualTo("2024-05-12/2024-05-14");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-12/2024-05-14, 2024-05-13, 2024-05-12/2024-05-14",
    "2024-05-13, 2024-05-12/2024-05-14, 2024-05-12/2024-05-14",
    "2024-05-06/2024-05-12, 2024-05-10, 2024-05-10",
  })
  void keepsTheDaysOfAVisitButNotItsWeek(String first, String second, String expected) {
    assertThat(
            Told.facts(
                Told.of(VISIT, BERG).at(OSLO).on(first), Told.of(VISIT, BERG).at(OSLO).on(second)))
        .extracting(FactBuilderTest::date)
        .containsExactly(expected);
  }

  @Test
  void goesOnAtTheDateToldLast() {
    assertThat(
            Told.facts(
                Told.of(MEETING, DUARTE, BERG).on("2024-05-13"), Told.of(MEETING, DUARTE, HADDAD)))
        .extracting(FactBuilderTest::date)
        .containsExactly("2024-05-13", "2024-05-13");
  }

  @Test
  void tellsOfTheDayOfPublicationInThePresentTense() {
    assertThat(
            Told.facts(
                Told.of(MEETING, DUARTE, BERG).on("2024-05-13"),
                Told.of(MEETING, DUARTE, HADDAD).in(Tense.PRESENT)))
        .extracting(FactBuilderTest::date)
        .containsExactly("2024-05-13", "2024-05-15");
  }

  @Test
  void countsAWeekdayFromADistantDateToldBefore() {
    assertThat(
            Told.facts(
                Told.of(MEETING, DUARTE, BERG)
                    .is(Modality.PLANNED)
                    .in(Tense.FUTURE)
                    .on("2024-06-30"),
                Told.of(MEETING, DUARTE, HADDAD)
                    .is(Modality.PLANNED)
                    .in(Tense.FUTURE)
                    .on(WEDNESDAY)))
        .extracting(FactBuilderTest::date)
        .containsExactly("2024-06-30", "2024-07-03");
  }

  @Test
  void goesOnFromNoYearAndNoPlan() {
    assertThat(
            Told.facts(Told.of(MEETING, DUARTE, BERG).on("2019"), Told.of(MEETING, DUARTE, HADDAD)))
        .extracting(FactBuilderTest::date)
        .containsExactly("2019", null);
    assertThat(
            Told.facts(
                Told.of(MEETING, DUARTE, BERG)
                    .is(Modality.PLANNED)
                    .in(Tense.FUTURE)
                    .on("2024-05-20"),
                Told.of(MEETING, DUARTE, HADDAD)))
        .extracting(FactBuilderTest::date)
        .containsExactly("2024-05-20", null);
  }

  @Test
  void lendsAMeetingElsewhereNothing() {
    assertThat(
            Told.facts(
                Told.of(VISIT, DUARTE).at(OSLO).on("2024-05-12/2024-05-14"),
                Told.of(MEETING, DUARTE, HADDAD).at(TUNIS)))
        .filteredOn(fact -> fact.type() == MEETING)
        .singleElement()
        .satisfies(fact -> assertThat(date(fact)).isNull());
  }

  @ParameterizedTest
  @CsvSource({"PAST, 2024-05-15", "FUTURE, 2024-05-15", "UNKNOWN, 2024-05-15"})
  void takesTheWeekdayOfPublicationForTheDayItself(Tense tense, String expected) {
    assertThat(Told.facts(Told.of(MEETING, BERG, DUARTE).in(tense).on(WEDNESDAY)))
        .extracting(FactBuilderTest::date)
        .containsExactly(expected);
  }

  @Test
  void datesAgainstADayOfTheTextWhereTheArticleHasNone() {
    assertThat(
            Told.factsOf(
                null,
                LocalDate.of(2024, 5, 14),
                Told.of(MEETING, BERG, DUARTE)
                    .on(new DateMeaning.Yearless(Edtf.parse("XXXX-05-11"), null, Choice.BARE))))
        .extracting(FactBuilderTest::date)
        .containsExactly("2024-05-11");
  }

  @Test
  void leavesTheYearOpenWithNothingToGoBy() {
    assertThat(
            Told.factsOf(
                null,
                null,
                Told.of(MEETING, BERG, DUARTE)
                    .on(new DateMeaning.Yearless(Edtf.parse("XXXX-05-11"), null, Choice.BARE))))
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(date(fact)).isEqualTo("XXXX-05-11");
              assertThat(fact.date()).extracting(FactDate::start).isNull();
            });
  }

  @Test
  void takesWhatLiesAheadForPlanned() {
    assertThat(Told.facts(Told.of(MEETING, BERG, DUARTE).on("2024-06-01")))
        .extracting(Fact::modality)
        .containsExactly(Modality.PLANNED);
  }

  @Test
  void leavesOutACountryBesideThoseWhoRepresentIt() {
    assertThat(Told.facts(Told.of(MEETING, BERG, NORWAY, DUARTE)))
        .extracting(FactBuilderTest::names)
        .containsExactly(List.of("Karl Berg", "Ines Duarte"));
    assertThat(Told.facts(Told.of(MEETING, NORWAY, DUARTE)))
        .extracting(FactBuilderTest::names)
        .containsExactly(List.of("Norway", "Ines Duarte"));
  }

  @Test
  void believesAFactAsFarAsTheModelDoes() {
    // log-odds of 1.4 are 4 to 1, those of -1.4 are 1 to 4
    ConfidenceModel model =
        new ConfidenceModel(0.5, new TreeMap<>(Map.of("place=city", 1.4, "place=none", -1.4)));
    assertThat(
            Told.candidates(
                model, Told.of(MEETING, BERG, DUARTE), Told.of(MEETING, BERG, HADDAD).at(OSLO)))
        .satisfiesExactly(
            refused -> {
              assertThat(refused.fact().confidence()).isEqualTo(0.2);
              assertThat(refused.accepted()).isFalse();
              assertThat(refused.doubts())
                  .containsExactly(new ConfidenceModel.Reason("place=none", -1.4));
            },
            believed -> {
              assertThat(believed.fact().confidence()).isEqualTo(0.8);
              assertThat(believed.accepted()).isTrue();
            });
  }

  @Test
  void quotesTheTextExactly() {
    List<Fact> facts =
        Told.facts(Told.of(MEETING, BERG, DUARTE), Told.of(MEETING, BERG, DUARTE).at(OSLO));
    assertThat(facts)
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(fact.evidence())
                  .extracting(evidence -> evidence.quote().text())
                  .containsExactly("Party told", "Party told");
              assertThat(fact.evidence().get(0).quote().start()).isEqualTo(3);
              assertThat(fact.evidence().get(0).trigger()).isEqualTo(new Quote(9, 13, "told"));
              assertThat(fact.evidence().get(0).rule()).startsWith("meeting.");
            });
  }

  @Test
  void ordersFactsByFirstEvidenceWithIdsOfTheirOwn() {
    List<Fact> facts =
        Told.facts(
            Told.of(MEETING, BERG, DUARTE),
            Told.of(VISIT, HADDAD).at(OSLO),
            Told.of(CALL, BERG, HADDAD),
            Told.of(MEETING, BERG, DUARTE));
    assertThat(facts).extracting(Fact::type).containsExactly(MEETING, VISIT, CALL);
    assertThat(facts).extracting(Fact::id).doesNotHaveDuplicates();
  }

  @Test
  void doesNotChangeAnIdWhenOtherFactsCome() {
    Told meeting = Told.of(MEETING, BERG, DUARTE).at(OSLO);
    assertThat(Told.facts(Told.of(VISIT, HADDAD).at(TUNIS), meeting))
        .extracting(Fact::id)
        .contains(Told.facts(meeting).get(0).id());
  }

  @Test
  void makesNothingOfNothing() {
    assertThat(Told.facts()).isEmpty();
  }
}
