package org.readout.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.event.Told.by;
import static org.readout.event.Told.merged;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.fact.Fact;
import org.readout.relation.Modality;

/** What the sources say of whether an occasion took place, and how sure that is. */
class ReconciliationTest {
  private static final String[] PARTIES = {"Rustamali Saidov/President/TJ", "Karl Berg/General/US"};

  /** What is told on which day of May. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "planned 8, actual 12 | actual",
        "actual 12, planned 13 | actual",
        "planned 8, cancelled 10 | cancelled",
        "cancelled 8, planned 10 | planned",
        "planned 8, denied 10 | denied",
        "actual 12, denied 13 | denied",
        "denied 12, actual 13 | actual",
        "cancelled 8, actual 12 | actual",
        "proposed 12, planned 8 | planned",
        "proposed 12 | proposed",
        "actual 12, cancelled 12 | actual",
        "cancelled 12, planned 12 | cancelled",
      })
  void theLastWordCountsButAPlanSaysNothingAgainstWhatTookPlace(String told, String modality) {
    List<Fact> facts = new ArrayList<>();
    for (String source : told.split(", ", -1)) {
      String[] parts = source.split(" ", -1);
      facts.add(
          by(
                  "document " + facts.size(),
                  "2018-05-" + (parts[1].length() == 1 ? "0" : "") + parts[1])
              .meeting(PARTIES)
              .on("2018-05-11")
              .being(Modality.valueOf(parts[0].toUpperCase(Locale.ROOT)))
              .fact());
    }

    List<Event> events = merged(facts);

    assertThat(events).hasSize(1);
    assertThat(events.get(0).modality().label()).isEqualTo(modality);
    assertThat(events.get(0).sources())
        .extracting(source -> source.modality())
        .containsExactlyInAnyOrderElementsOf(facts.stream().map(Fact::modality).toList());
  }

  @Test
  void publishersAreVoices() {
    assertThat(confidence(told("a").sure(0.8), told("b").sure(0.5))).isEqualTo(0.9);
    assertThat(confidence(told("a").from("News"), told("b").from("News"))).isEqualTo(0.8);
    assertThat(confidence(told("a").from(null), told("b").from(null))).isEqualTo(0.96);
  }

  @Test
  void copiesOfOneWordingAreOneVoice() {
    assertThat(confidence(told("a").saying("they met"), told("b").saying("they  met")))
        .isEqualTo(0.8);
  }

  @Test
  void whoContradictsGivesNoConfidence() {
    assertThat(
            confidence(told("a").sure(0.7), told("b").sure(0.9).being(Modality.DENIED), told("c")))
        .isEqualTo(0.94);
  }

  @Test
  void nothingIsCertain() {
    assertThat(confidence(told("a").sure(0.95), told("b").sure(0.95))).isEqualTo(0.99);
    assertThat(confidence(told("a").sure(1))).isEqualTo(1);
  }

  private static Told told(String document) {
    return by(document, "2018-05-1" + (document.equals("c") ? "4" : "2"))
        .meeting(PARTIES)
        .on("2018-05-11");
  }

  private static double confidence(Told... told) {
    List<Fact> facts = List.of(told).stream().map(Told::fact).toList();
    List<Event> events = merged(facts);
    assertThat(events).hasSize(1);
    return events.get(0).confidence();
  }
}
