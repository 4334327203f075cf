package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.fact.SampleFacts.BARE_VISIT;
import static org.readout.fact.SampleFacts.MEETING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.fact.Fact;
import org.readout.fact.FactReader;
import org.readout.fact.FactWriter;
import org.readout.fact.SampleFacts;

class DatasetDiffTest {
  @Test
  void findsNoDifferencesInTheSameFacts() {
    DatasetDiff diff = DatasetDiff.of(List.of(MEETING, BARE_VISIT), List.of(BARE_VISIT, MEETING));
    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff.text()).isEqualTo("no differences in 2 facts\n");
  }

  @Test
  void showsWhatCameAndWhatWent() {
    assertThat(DatasetDiff.of(List.of(MEETING), List.of(BARE_VISIT)).text())
        .isEqualTo(
            """
            - meeting 0123456789abcdef document harbour-1
                meeting/actual Zoë Ñandú[p] + trawler owners[p] @ Tromsø on 2018-05-11
            + visit fedcba9876543210 document harbour-2
                visit/planned harbour board[v] @ - on -
            1 came, 1 went, 0 changed, 0 the same
            """);
  }

  @Test
  void showsAnotherDateOfAFactWithAnotherId() {
    Fact later =
        edited(
            MEETING,
            "\"id\":\"0123456789abcdef\"",
            "\"id\":\"1111111111111111\"",
            "\"edtf\":\"2018-05-11\",\"start\":\"2018-05-11\",\"end\":\"2018-05-11\"",
            "\"edtf\":\"2018-05-12\",\"start\":\"2018-05-12\",\"end\":\"2018-05-12\"");
    assertThat(DatasetDiff.of(List.of(MEETING, BARE_VISIT), List.of(later, BARE_VISIT)).text())
        .isEqualTo(
            """
            ~ meeting 0123456789abcdef → 1111111111111111 document harbour-1
                date: 2018-05-11 → 2018-05-12
            0 came, 0 went, 1 changed, 1 the same
            """);
  }

  @Test
  void showsEverySlotThatChanged() {
    Fact other =
        edited(
            MEETING,
            "\"modality\":\"actual\"",
            "\"modality\":\"planned\"",
            "\"title\":\"Minister of Fisheries\"",
            "\"title\":null",
            "\"name\":\"trawler owners\"",
            "\"name\":\"owners\"",
            "\"topics\":[\"quotas\"]",
            "\"topics\":[\"quotas\",\"cod\"]",
            "\"place\":{\"name\":\"Tromsø\",\"kind\":\"city\",\"country\":\"NO\",\"text\":\"Tromsø\"}",
            "\"place\":null",
            "\"rule\":\"meeting.meet\"",
            "\"rule\":\"meeting.talks\"",
            "0.94",
            "0.9");
    assertThat(DatasetDiff.of(List.of(MEETING), List.of(other)).text())
        .isEqualTo(
            """
            ~ meeting 0123456789abcdef document harbour-1
                modality: actual → planned
                place: Tromsø → nothing
                topics: quotas → quotas; cod
                confidence: 0.94 → 0.9
                participant Zoë Ñandú title: Minister of Fisheries → nothing
                - participant trawler owners (participant)
                + participant owners (participant)
                evidence "met" 14-17 rule: meeting.meet → meeting.talks
            0 came, 0 went, 1 changed, 0 the same
            """);
  }

  @Test
  void showsAnotherOrderOfTheParties() {
    Fact turned =
        new Fact(
            MEETING.id(),
            MEETING.type(),
            MEETING.modality(),
            List.of(MEETING.participants().get(1), MEETING.participants().get(0)),
            MEETING.place(),
            MEETING.date(),
            MEETING.topics(),
            MEETING.codes(),
            MEETING.document(),
            MEETING.evidence(),
            MEETING.confidence());
    assertThat(DatasetDiff.of(List.of(MEETING), List.of(turned)).text())
        .contains("    participant order: Zoë Ñandú; trawler owners → trawler owners; Zoë Ñandú\n");
  }

  @Test
  void matchesFactsOfTheSameIdOneToOne() {
    Fact surer = SampleFacts.withConfidence(MEETING, 0.99);
    DatasetDiff diff = DatasetDiff.of(List.of(MEETING, MEETING), List.of(MEETING, surer, surer));
    assertThat(diff.unchanged()).isEqualTo(1);
    assertThat(diff.changed()).isEqualTo(1);
    assertThat(diff.came()).isEqualTo(1);
  }

  @Test
  void doesNotMatchFactsThatShareNothing() {
    Fact visit = edited(BARE_VISIT, "harbour-2", "harbour-1", "\"start\":0", "\"start\":900");
    DatasetDiff diff = DatasetDiff.of(List.of(MEETING), List.of(visit));
    assertThat(diff.came()).isEqualTo(1);
    assertThat(diff.went()).isEqualTo(1);
  }

  @Test
  void doesNotMatchFactsOfDifferentDocuments() {
    Fact elsewhere = edited(MEETING, "harbour-1", "harbour-9");
    DatasetDiff diff = DatasetDiff.of(List.of(MEETING), List.of(elsewhere));
    assertThat(diff.changed()).isZero();
  }

  @Test
  void matchesWhatIsLeftByTheGreatestOverlap() {
    Fact first = edited(MEETING, "0123456789abcdef", "aaaaaaaaaaaaaaaa", "owners", "crews");
    Fact second = edited(MEETING, "0123456789abcdef", "bbbbbbbbbbbbbbbb");
    assertThat(DatasetDiff.of(List.of(MEETING), List.of(first, second)).text())
        .isEqualTo(
            """
            ~ meeting 0123456789abcdef → bbbbbbbbbbbbbbbb document harbour-1
            + meeting aaaaaaaaaaaaaaaa document harbour-1
                meeting/actual Zoë Ñandú[p] + trawler crews[p] @ Tromsø on 2018-05-11
            1 came, 0 went, 1 changed, 0 the same
            """);
  }

  /** The fact with pieces of its line replaced: from, to, from, to … */
  private static Fact edited(Fact fact, String... replacements) {
    String line = FactWriter.line(fact);
    for (int i = 0; i < replacements.length; i += 2) {
      assertThat(line).contains(replacements[i]);
      line = line.replace(replacements[i], replacements[i + 1]);
    }
    return FactReader.parse(line, "edited");
  }
}
