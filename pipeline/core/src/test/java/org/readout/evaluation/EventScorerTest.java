package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.entity.PartyKind;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.readout.event.EventReader;
import org.readout.fact.Fact;
import org.readout.fact.Participant;
import org.readout.fact.SampleFacts;
import org.readout.fact.Source;
import org.readout.relation.FactType;
import org.readout.relation.Modality;
import org.readout.relation.Role;

class EventScorerTest {
  @TempDir Path folder;

  @Test
  void theSameEventsAreRight() throws IOException {
    EventScore score = score("a+b c", "a+b c");

    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.pairs()).isEqualTo(new Figures(1, 1, 1));
  }

  @Test
  void factsHeldApartCostRecall() throws IOException {
    EventScore score = score("a+b c", "a b c");

    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(score.f1()).isCloseTo(0.8, within(1e-9));
    assertThat(score.pairs()).isEqualTo(new Figures(0, 0, 1));
  }

  @Test
  void factsWronglyMergedCostPrecision() throws IOException {
    EventScore score = score("a+b c", "a+b+c");

    assertThat(score.precision()).isCloseTo(5 / 9.0, within(1e-9));
    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.pairs()).isEqualTo(new Figures(1, 3, 1));
  }

  @Test
  void aFactThatGoldDoesNotHaveIsLeftOutAndCounted() throws IOException {
    List<GoldDocument> gold = gold("a", "b");
    List<Fact> facts = List.of(fact("a", "Ana Silva"), fact("b", "Nobody Else"));

    EventScore score = EventScorer.score(gold, goldEvents("a+b", gold), facts, events("a+b"));

    assertThat(score.facts()).isEqualTo(1);
    assertThat(score.unaligned()).isEqualTo(1);
    assertThat(score.allGoldPairs()).isEqualTo(1);
    assertThat(score.pairs()).isEqualTo(new Figures(0, 0, 0));
    assertThat(score.text())
        .endsWith(
            "1 fact scored, 1 left out as gold has no such fact; of 1 gold pair, 0 have both facts"
                + " found\n");
  }

  @Test
  void documentsThatNoGoldEventNamesAreNotScored() throws IOException {
    List<GoldDocument> gold = gold("a", "b", "c");
    List<Fact> facts = List.of(fact("a", "Ana Silva"), fact("c", "Ana Silva"));

    assertThat(EventScorer.score(gold, goldEvents("a+b", gold), facts, events("a c")).facts())
        .isEqualTo(1);
  }

  @Test
  void theIndexTellsFactsOfOneEvidenceApart() throws IOException {
    List<GoldDocument> gold = gold("a");
    Path file = write("{\"type\":\"meeting\",\"members\":[{\"document\":\"a\",\"fact\":0}]}");

    assertThat(GoldEventReader.read(file, gold).get(0).members())
        .containsExactly(new GoldEvent.Member("a", 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"document\":\"x\",\"evidence\":\"met a\"} | of which there is no gold",
        "{\"document\":\"a\",\"evidence\":\"met b\"} | is that of no meeting of the document",
        "{\"document\":\"a\",\"fact\":1} | is 1, where gold has no meeting",
        "{\"document\":\"a\",\"fact\":-1} | is -1, where gold has no meeting",
        "{\"document\":\"a\",\"words\":\"met a\"} | is not a key of the record",
      })
  void aMemberThatGoldDoesNotHaveIsRefused(String member, String message) throws IOException {
    Path file = write("{\"type\":\"meeting\",\"members\":[" + member + "]}");

    assertThatThrownBy(() -> GoldEventReader.read(file, gold("a")))
        .isInstanceOfSatisfying(
            ReadoutException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_GOLD_EVENT))
        .hasMessageContaining("line 1")
        .hasMessageContaining(message);
  }

  @Test
  void aFactIsInOneEventOnly() throws IOException {
    String line =
        "{\"type\":\"meeting\",\"members\":[{\"document\":\"a\",\"evidence\":\"met a\"}]}\n";

    assertThatThrownBy(() -> GoldEventReader.read(write(line + line), gold("a")))
        .hasMessageContaining("line 2")
        .hasMessageContaining("has an event already");
  }

  /** Events as the documents of their facts: {@code a+b c} is two events of three documents. */
  private EventScore score(String gold, String said) throws IOException {
    List<GoldDocument> documents = gold("a", "b", "c");
    List<Fact> facts =
        List.of(fact("a", "Ana Silva"), fact("b", "Ana Silva"), fact("c", "Ana Silva"));
    return EventScorer.score(documents, goldEvents(gold, documents), facts, events(said));
  }

  private static List<GoldDocument> gold(String... ids) {
    List<GoldDocument> documents = new ArrayList<>();
    for (String id : ids) {
      documents.add(
          new GoldDocument(
              id,
              List.of(
                  new Occasion(
                      FactType.MEETING,
                      Modality.ACTUAL,
                      false,
                      List.of(
                          new Occasion.Party(
                              Role.PARTICIPANT,
                              PartyKind.PERSON,
                              "Ana Silva",
                              List.of(),
                              null,
                              null)),
                      null,
                      null,
                      List.of(),
                      "met\n" + id))));
    }
    return documents;
  }

  private List<GoldEvent> goldEvents(String events, List<GoldDocument> gold) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String event : events.split(" ", -1)) {
      List<String> members = new ArrayList<>();
      for (String id : event.split("\\+", -1)) {
        members.add("{\"document\":\"" + id + "\",\"evidence\":\"met " + id + "\"}");
      }
      lines.append("{\"type\":\"meeting\",\"members\":[" + String.join(",", members) + "]}\n");
    }
    return GoldEventReader.read(write(lines.toString()), gold);
  }

  private static List<EventReader.Members> events(String events) {
    List<EventReader.Members> read = new ArrayList<>();
    for (String event : events.split(" ", -1)) {
      List<EventReader.Member> members = new ArrayList<>();
      for (String id : event.split("\\+", -1)) {
        members.add(new EventReader.Member(id, "fact of " + id));
      }
      read.add(new EventReader.Members(event, members));
    }
    return read;
  }

  private static Fact fact(String document, String name) {
    Fact sample = SampleFacts.MEETING;
    return new Fact(
        "fact of " + document,
        sample.type(),
        sample.modality(),
        List.of(
            new Participant(
                Role.PARTICIPANT, PartyKind.PERSON, name, null, null, null, "key", List.of())),
        null,
        null,
        List.of(),
        sample.codes(),
        new Source(document, null, null, null, null),
        sample.evidence(),
        sample.confidence());
  }

  private Path write(String lines) throws IOException {
    return Files.writeString(folder.resolve("gold-events.jsonl"), lines);
  }
}
