package org.readout.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.event.Told.by;
import static org.readout.event.Told.merged;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.entity.PartyKind;
import org.readout.fact.Fact;
import org.readout.relation.Modality;

class FactMergerTest {
  private static final String SAIDOV = "Rustamali Saidov/President/TJ";
  private static final String BERG = "Karl Berg/Commander/US";

  @Test
  void theReleasesOfBothSidesAreOneEvent() {
    List<Event> events =
        merged(
            by("a", "2018-05-12")
                .meeting(SAIDOV, BERG)
                .in("Dushanbe//TJ")
                .on("2018-05-11")
                .about("border")
                .fact(),
            by("b", "2018-05-13")
                .meeting("Karl Berg/General/US", "Rustamalii Saidov/President/TJ")
                .in("Tajikistan/COUNTRY/TJ")
                .on("2018-05-11")
                .about("border", "training")
                .fact());

    assertThat(events).hasSize(1);
    Event event = events.get(0);
    assertThat(event.participants())
        .extracting(EventParticipant::entity)
        .containsExactly("berg-karl-us", "rustamali-saidov-tj");
    assertThat(event.participants().get(0).titles()).containsExactly("Commander", "General");
    assertThat(event.participants().get(1).aliases()).containsExactly("Rustamalii Saidov");
    assertThat(event.place()).extracting("name").isEqualTo("Dushanbe");
    assertThat(event.topics()).containsExactly("border", "training");
    assertThat(event.sources())
        .extracting(source -> source.document().id())
        .containsExactly("a", "b");
    assertThat(event.disagreements()).isEmpty();
    assertThat(event.confidence()).isEqualTo(0.96);
  }

  @Test
  void aFactOfOneDocumentIsAnEventWithOneSource() {
    Fact fact = by("a", "2018-05-12").call(SAIDOV, BERG).on("2018-05-11").sure(0.73).fact();

    Event event = merged(fact).get(0);

    assertThat(event.sources()).hasSize(1);
    assertThat(event.sources().get(0).fact()).isEqualTo(fact.id());
    assertThat(event.confidence()).isEqualTo(0.73);
  }

  @Test
  void twoFactsOfOneDocumentStayTwo() {
    assertThat(
            merged(
                by("a", "2018-05-12").meeting(SAIDOV, BERG).on("2018-05-11").fact(),
                by("a", "2018-05-12")
                    .meeting(SAIDOV, BERG)
                    .in("Dushanbe//TJ")
                    .on("2018-05-11")
                    .fact()))
        .hasSize(2);
  }

  @Test
  void aFactGivenTwiceIsOneAndCountsOnce() {
    Fact fact = by("a", "2018-05-12").meeting(SAIDOV, BERG).on("2018-05-11").fact();
    FactMerger merger = new FactMerger();
    merger.add(fact);
    merger.add(fact);

    assertThat(merger.merge(event -> assertThat(event.sources()).hasSize(1)))
        .isEqualTo(new MergeSummary(1, 1, 1, 1, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Omar Haddad/President/TJ",
        "Dina Saidov/President/TJ",
        "Rustamali Saidov/President/UZ",
      })
  void anotherPartyMakesAnotherOccasion(String other) {
    assertThat(
            merged(
                by("a", "2018-05-12").meeting(SAIDOV, BERG).on("2018-05-11").fact(),
                by("b", "2018-05-12").meeting(other, BERG).on("2018-05-11").fact()))
        .hasSize(2);
  }

  @Test
  void aSummitIsNotTheMeetingOfTwoWhoWereThere() {
    assertThat(
            merged(
                by("a", "2018-05-12").meeting(SAIDOV, BERG).on("2018-05-11").fact(),
                by("b", "2018-05-12")
                    .meeting(
                        SAIDOV,
                        BERG,
                        "Ana Silva//PT",
                        "Inga Holm//NO",
                        "Omar Haddad//EG",
                        "Li Weiming//CN")
                    .on("2018-05-11")
                    .fact()))
        .hasSize(2);
  }

  @Test
  void aDelegationIsNoOtherOccasion() {
    assertThat(
            merged(
                by("a", "2018-05-12").meeting(SAIDOV, BERG).on("2018-05-11").fact(),
                by("b", "2018-05-12")
                    .meeting(
                        SAIDOV, BERG, "Zafar Nazarov//TJ", "Ruth Lane//US", "Iskandar Aliev//TJ")
                    .on("2018-05-11")
                    .fact()))
        .hasSize(1);
  }

  @Test
  void whoIsOnlyDescribedIsWhomTheOtherSideNames() {
    List<Event> events =
        merged(
            by("a", "2018-05-12")
                .meeting(SAIDOV, "Turkish foreign minister/Turkish foreign minister/TR")
                .on("2018-05-11")
                .fact(),
            by("b", "2018-05-12")
                .meeting(SAIDOV, "Kerem Aydin/Minister of Foreign Affairs/TR")
                .on("2018-05-11")
                .fact());

    assertThat(events).hasSize(1);
    assertThat(events.get(0).participants())
        .extracting(EventParticipant::name)
        .containsExactly("Kerem Aydin", "Rustamali Saidov");
    assertThat(events.get(0).participants().get(0).titles())
        .containsExactly("Minister of Foreign Affairs", "Turkish foreign minister");
  }

  @Test
  void groupsAloneMakeNoOccasionKnownAgain() {
    assertThat(
            merged(
                by("a", "2018-05-12")
                    .with(PartyKind.GROUP, "officials", "guests")
                    .on("2018-05-11")
                    .fact(),
                by("b", "2018-05-12")
                    .with(PartyKind.GROUP, "officials", "guests")
                    .on("2018-05-11")
                    .fact()))
        .hasSize(2);
  }

  @Test
  void meetingsAndCallsAreNotOneOccasion() {
    assertThat(
            merged(
                by("a", "2018-05-12").meeting(SAIDOV, BERG).on("2018-05-11").fact(),
                by("b", "2018-05-12").call(SAIDOV, BERG).on("2018-05-11").fact()))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Dushanbe//TJ, 2018-05-11, Tajikistan/COUNTRY/TJ, 2018-05-10/2018-05-13, 1",
    "Dushanbe//TJ, 2018-05-11, Dushanbe//TJ, 2018-05-12, 1",
    "Dushanbe//TJ, 2018-05-11, Dushanbe//TJ, 2018-05-14, 2",
    "Dushanbe//TJ, 2018-05-11, Khujand//TJ, 2018-05-11, 2",
    "Dushanbe//TJ, 2018-05-11, National Museum/FACILITY/TJ, 2018-05-11, 2",
    "Dushanbe//TJ, 2018-05-11, Dushanbe//TJ, 2018-05, 1",
    "Dushanbe//TJ, 2018-05-11, Dushanbe//TJ, 2018, 1",
  })
  void theDestinationAndTheTimeMakeAVisit(
      String place, String date, String otherPlace, String otherDate, int events) {
    assertThat(
            merged(
                by("a", "2018-05-20").visit(BERG).in(place).on(date).fact(),
                by("b", "2018-05-20").visit(BERG).in(otherPlace).on(otherDate).fact()))
        .hasSize(events);
  }

  @Test
  void whatIsToldOfAMonthStaysAloneWhereTwoOccasionsFit() {
    assertThat(
            merged(
                by("a", "2018-05-12").meeting(SAIDOV, BERG).on("2018-05-11").fact(),
                by("b", "2018-05-21").meeting(SAIDOV, BERG).on("2018-05-20").fact(),
                by("c", "2018-09-01").meeting(SAIDOV, BERG).on("2018-05").fact()))
        .hasSize(3);
  }

  @Test
  void withoutADateTheDayOfPublicationDecides() {
    Fact dated = by("a", "2018-05-12").meeting(SAIDOV, BERG).on("2018-05-11").fact();

    assertThat(merged(dated, by("b", "2018-05-13").meeting(SAIDOV, BERG).fact())).hasSize(1);
    assertThat(merged(dated, by("b", "2018-06-13").meeting(SAIDOV, BERG).fact())).hasSize(2);
    assertThat(merged(dated, by("b", null).meeting(SAIDOV, BERG).fact())).hasSize(2);
  }

  @Test
  void datesADayApartAreOneOccasionThatTheSourcesDisagreeOn() {
    Fact first = by("a", "2018-05-12").meeting(SAIDOV, BERG).on("2018-05-10").fact();
    Fact second = by("b", "2018-05-12").meeting(SAIDOV, BERG).on("2018-05-11").fact();

    List<Event> events = merged(first, second);

    assertThat(events).hasSize(1);
    assertThat(events.get(0).disagreements())
        .containsExactly(
            new Disagreement(
                "date",
                null,
                List.of(
                    new Disagreement.Value("2018-05-10", List.of(first.id())),
                    new Disagreement.Value("2018-05-11", List.of(second.id())))));
  }

  @Test
  void talksOfTwoDaysToldOnTwoDaysAreTwo() {
    assertThat(
            merged(
                by("a", "2018-05-10").meeting(SAIDOV, BERG).on("2018-05-10").fact(),
                by("b", "2018-05-11").meeting(SAIDOV, BERG).on("2018-05-11").fact()))
        .hasSize(2);
  }

  @Test
  void twoPlacesOfOneOccasionAreADisagreement() {
    List<Event> events =
        merged(
            by("a", "2018-05-12").meeting(SAIDOV, BERG).in("Geneva//CH").on("2018-05-11").fact(),
            by("b", "2018-05-12").meeting(SAIDOV, BERG).in("Bern//CH").on("2018-05-11").fact(),
            by("c", "2018-05-12").meeting(SAIDOV, BERG).in("Bern//CH").on("2018-05-11").fact());

    assertThat(events).hasSize(1);
    assertThat(events.get(0).place()).extracting("name").isEqualTo("Bern");
    assertThat(events.get(0).disagreements())
        .singleElement()
        .satisfies(
            told ->
                assertThat(told.values())
                    .extracting(Disagreement.Value::value)
                    .containsExactly("Bern", "Geneva"));
  }

  @Test
  void whoIsHostToOneAndVisitorToAnotherIsADisagreement() {
    List<Event> events =
        merged(
            by("a", "2018-05-12")
                .visit(BERG)
                .host(SAIDOV)
                .in("Dushanbe//TJ")
                .on("2018-05-11")
                .fact(),
            by("b", "2018-05-12").visit(BERG, SAIDOV).in("Dushanbe//TJ").on("2018-05-11").fact(),
            by("c", "2018-05-12")
                .visit(BERG)
                .host(SAIDOV)
                .in("Dushanbe//TJ")
                .on("2018-05-11")
                .fact());

    assertThat(events).hasSize(1);
    assertThat(events.get(0).participants())
        .extracting(party -> party.role().label())
        .containsExactly("visitor", "host");
    assertThat(events.get(0).disagreements())
        .extracting(Disagreement::slot, Disagreement::entity)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("role", "rustamali-saidov-tj"));
  }

  @Test
  void sourcesThatComeLaterDoNotMoveTheId() {
    Fact first = by("b", "2018-05-12").meeting(SAIDOV, BERG).on("2018-05-11").fact();
    Fact later = by("a", "2018-05-13").meeting(SAIDOV, BERG).on("2018-05-11").fact();

    assertThat(merged(first, later).get(0).id()).isEqualTo(merged(first).get(0).id());
  }

  @Test
  void theCodesAreThoseOfWhatHappened() {
    Event event =
        merged(
                by("a", "2018-05-10")
                    .meeting(SAIDOV, BERG)
                    .on("2018-05-11")
                    .being(Modality.PLANNED)
                    .fact(),
                by("b", "2018-05-12").meeting(SAIDOV, BERG).on("2018-05-11").fact())
            .get(0);

    assertThat(event.modality()).isEqualTo(Modality.ACTUAL);
    assertThat(event.codes().cameo()).isEqualTo("040");
    assertThat(event.disagreements()).extracting(Disagreement::slot).containsExactly("modality");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theOrderOfTheFactsDoesNotMatter(long seed) {
    List<Fact> facts = new GeneratedFacts(3, 60).list(600);
    List<String> expected = merged(facts).stream().map(EventWriter::line).toList();
    List<Fact> shuffled = new ArrayList<>(facts);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(merged(shuffled)).extracting(EventWriter::line).isEqualTo(expected);
    assertThat(expected).hasSizeLessThan(facts.size());
  }

  @Test
  void everyFactIsInOneEventAndNoDocumentTwiceInOne() {
    List<Fact> facts = new GeneratedFacts(11, 40).list(800);
    List<Event> events = merged(facts);

    assertThat(events.stream().flatMap(event -> event.sources().stream()).map(EventSource::fact))
        .containsExactlyInAnyOrderElementsOf(facts.stream().map(Fact::id).toList());
    assertThat(events)
        .allSatisfy(
            event ->
                assertThat(event.sources())
                    .extracting(source -> source.document().id())
                    .doesNotHaveDuplicates());
  }
}
