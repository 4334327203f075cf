package org.readout.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.readout.event.Told.by;
import static org.readout.event.Told.merged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.readout.fact.Fact;
import org.readout.fact.RecordSchema;
import org.readout.relation.Modality;

class EventWriterTest {
  private static final Fact PLANNED =
      by("a", "2018-05-10")
          .meeting("Inês Duarte/Minister/PT", "Omar Haddad//")
          .on("2018-05-11")
          .being(Modality.PLANNED)
          .fact();
  private static final Fact ACTUAL =
      by("b", "2018-05-12")
          .meeting("Ines Duarte//PT", "Omar Haddad//")
          .in("Lisbon//PT")
          .on("2018-05-11")
          .about("fishing \ud83d\ude00")
          .fact();
  private static final Event EVENT = merged(PLANNED, ACTUAL).get(0);

  @TempDir Path folder;

  @Test
  void writesEveryKeyInItsOrder() {
    assertThat(EventWriter.line(EVENT))
        .isEqualTo(
            String.format(
                Locale.ROOT,
                """
            {"schema":"readout/event/1","id":"%s","type":"meeting","modality":"actual",\
            "participants":[\
            {"role":"participant","kind":"person","name":"Ines Duarte","aliases":["Inês Duarte"],\
            "titles":["Minister"],"organizations":[],"country":"PT","entity":"duarte-ines-pt",\
            "facts":["%s","%s"]},\
            {"role":"participant","kind":"person","name":"Omar Haddad","aliases":[],"titles":[],\
            "organizations":[],"country":null,"entity":"haddad-omar","facts":["%s","%s"]}],\
            "place":{"name":"Lisbon","kind":"city","country":"PT"},\
            "date":{"edtf":"2018-05-11","start":"2018-05-11","end":"2018-05-11"},\
            "topics":["fishing \ud83d\ude00"],"codes":{"cameo":"040","plover":"CONSULT"},\
            "sources":[{"document":{"id":"a","title":"Title of a","published":"2018-05-10",\
            "publisher":"Publisher of a","url":null},"fact":"%s","modality":"planned",\
            "place":null,"date":"2018-05-11","confidence":0.8},\
            {"document":{"id":"b","title":"Title of b","published":"2018-05-12",\
            "publisher":"Publisher of b","url":null},"fact":"%s","modality":"actual",\
            "place":"Lisbon","date":"2018-05-11","confidence":0.8}],\
            "disagreements":[{"slot":"modality","entity":null,"values":[\
            {"value":"actual","facts":["%s"]},{"value":"planned","facts":["%s"]}]}],\
            "confidence":0.96}""",
                EVENT.id(),
                PLANNED.id(),
                ACTUAL.id(),
                PLANNED.id(),
                ACTUAL.id(),
                PLANNED.id(),
                ACTUAL.id(),
                ACTUAL.id(),
                PLANNED.id()));
  }

  @Test
  void writesOnlyValidRecords() {
    assertThat(RecordSchema.EVENT.faults(EventWriter.line(EVENT))).isEmpty();
    assertThat(merged(new GeneratedFacts(5, 30).list(300)))
        .allSatisfy(
            event -> assertThat(RecordSchema.EVENT.faults(EventWriter.line(event))).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "readout/event/1 | readout/fact/1",
        "\"type\":\"meeting\" | \"type\":\"trip\"",
        "\"slot\":\"modality\" | \"slot\":\"topics\"",
        "\"titles\":[], | ``",
        "\"confidence\":0.96 | \"confidence\":0.961",
        "\"country\":\"PT\" | \"country\":\"Portugal\"",
        "\"edtf\":\"2018-05-11\", | ``",
        "\"cameo\":\"040\" | \"cameo\":\"meet\"",
      })
  void theSchemaRefusesAFieldThatIsWrong(String from, String to) {
    String line = EventWriter.line(EVENT);
    assertThat(line).contains(from);
    assertThat(RecordSchema.EVENT.faults(line.replace(from, to))).isNotEmpty();
  }

  @Test
  void halfACharacterIsReplaced() {
    Fact fact = by("a", null).meeting("Ana \ud83d Silva", "Omar Haddad").fact();

    assertThat(EventWriter.line(merged(fact).get(0))).contains("\"Ana \ufffd Silva\"");
  }

  @Test
  void theReaderGivesTheFactsOfEachEvent() throws IOException {
    Path file = folder.resolve("events.jsonl");
    try (EventWriter writer = new EventWriter(Files.newOutputStream(file))) {
      writer.write(EVENT);
    }

    assertThat(Files.readString(file)).isEqualTo(EventWriter.line(EVENT) + "\n");
    assertThat(EventReader.read(file))
        .containsExactly(
            new EventReader.Members(
                EVENT.id(),
                List.of(
                    new EventReader.Member("a", PLANNED.id()),
                    new EventReader.Member("b", ACTUAL.id()))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"schema\":\"readout/fact/1\"} | \"schema\" must be \"readout/event/1\"",
        "{\"schema\":\"readout/event/1\",\"sources\":[]} | \"sources\" must not be empty",
        "[] | this is not a JSON object",
      })
  void theReaderNamesWhatIsNoEvent(String line, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("events.jsonl"), line + "\n");

    assertThatThrownBy(() -> EventReader.read(file))
        .isInstanceOfSatisfying(
            ReadoutException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_EVENT))
        .hasMessageContaining("line 1: " + message);
  }
}
