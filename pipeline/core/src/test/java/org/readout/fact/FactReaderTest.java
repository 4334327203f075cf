package org.readout.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.readout.fact.SampleFacts.BARE_VISIT;
import static org.readout.fact.SampleFacts.MEETING;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

class FactReaderTest {
  private static final String BARE = FactWriter.line(BARE_VISIT);

  @TempDir Path folder;

  @Test
  void readsWhatTheWriterWrote() throws IOException {
    Path file = file(FactWriter.line(MEETING) + "\n" + BARE + "\n");
    assertThat(FactReader.read(file)).containsExactly(MEETING, BARE_VISIT);
  }

  @Test
  void passesOverEmptyLinesByteOrderMarkAndCarriageReturns() throws IOException {
    assertThat(FactReader.read(file("\ufeff" + BARE + "\r\n\r\n" + BARE))).hasSize(2);
  }

  @Test
  void readsAnEmptyFile() throws IOException {
    assertThat(FactReader.read(file(""))).isEmpty();
  }

  @Test
  void namesFileAndLineOfWhatIsNotJson() throws IOException {
    Path file = file(BARE + "\n\n{\"schema\":");
    assertInvalid(() -> FactReader.read(file), "facts.jsonl, line 3: this is not JSON");
  }

  @Test
  void refusesWhatIsNotAnObject() {
    assertInvalid(() -> FactReader.parse("[1]", "x"), "x: this is not a JSON object.");
  }

  @Test
  void refusesTwoRecordsOnALine() {
    assertInvalid(() -> FactReader.parse(BARE + BARE, "x"), "x: this is not JSON");
  }

  @Test
  void refusesAKeyGivenTwice() {
    assertInvalid(
        () -> FactReader.parse(BARE.replace("\"place\"", "\"id\":\"1\",\"place\""), "x"),
        "x: this is not JSON: Duplicate field 'id'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"topics\":[],      | ``                 | \"topics\" is missing.",
        "\"topics\":[]       | \"topics\":null    | \"topics\" must be a list.",
        "\"topics\":[]       | \"topics\":[1]     | \"topics[0]\" must be a string.",
        "\"confidence\":1    | \"confidence\":1.5 | \"confidence\" must be from 0 to 1.",
        "\"confidence\":1    | \"confidence\":\"1\" | \"confidence\" must be a number.",
        "\"confidence\":1    | \"confidence\":1,\"more\":1 | \"more\" is not a key of the record.",
        "\"place\":null      | \"place\":\"here\" | \"place\" must be an object.",
        "\"type\":\"visit\"  | \"type\":\"trip\"  "
            + "| \"type\" is \"trip\", not one of visit, meeting, call.",
        "\"name\":\"harbour board\" | \"name\":\"\" | \"participants[0].name\" must not be empty.",
        "\"name\":\"harbour board\" | \"name\":null | \"participants[0].name\" must be a string.",
        "\"published\":null  | \"published\":\"May\" "
            + "| \"document.published\" is \"May\", not a day as YYYY-MM-DD.",
        "\"trigger\":{\"start\":0 | \"trigger\":{\"start\":0.5 "
            + "| \"evidence[0].trigger.start\" must be a whole number.",
      })
  void saysWhatIsWrongWithAKey(String from, String to, String message) {
    assertThat(BARE).contains(from);
    assertInvalid(() -> FactReader.parse(BARE.replace(from, to), "x"), "x: " + message);
  }

  @Test
  void tellsARecordOfAnotherSchemaFromABrokenOne() {
    assertThatThrownBy(
            () -> FactReader.parse(BARE.replace("readout/fact/1", "readout/event/1"), "x"))
        .isInstanceOfSatisfying(
            ReadoutException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.OTHER_SCHEMA))
        .hasMessage("x: \"schema\" is \"readout/event/1\", not \"readout/fact/1\".");
  }

  @Test
  void goesOnBehindALineThatIsWrong() throws IOException {
    Path file = folder.resolve("facts.jsonl");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("{\"schema\":\n".getBytes(StandardCharsets.UTF_8));
      out.write(new byte[] {'{', (byte) 0xe9, '}', '\n'});
      out.write(BARE.getBytes(StandardCharsets.UTF_8));
    }
    try (FactReader reader = FactReader.open(file)) {
      assertThatThrownBy(reader::next).hasMessageContaining("line 1");
      assertThatThrownBy(reader::next).hasMessageContaining("line 2 is not UTF-8");
      assertThat(reader.next()).isEqualTo(BARE_VISIT);
      assertThat(reader.line()).isEqualTo(3);
      assertThat(reader.next()).isNull();
    }
  }

  @Test
  void saysThatThereIsNoFile() {
    assertThatThrownBy(() -> FactReader.open(folder.resolve("none.jsonl")))
        .isInstanceOfSatisfying(
            ReadoutException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.PATH_NOT_FOUND));
  }

  @Test
  void saysThatAFileIsNotUtf8() throws IOException {
    Path file = folder.resolve("facts.jsonl");
    Files.write(file, new byte[] {'{', (byte) 0xe9, '}'});
    assertThatThrownBy(() -> FactReader.read(file))
        .isInstanceOfSatisfying(
            ReadoutException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_UTF8));
  }

  private static void assertInvalid(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable reading, String message) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            ReadoutException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_FACT))
        .hasMessageContaining(message);
  }

  private Path file(String content) throws IOException {
    Path file = folder.resolve("facts.jsonl");
    Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    return file;
  }
}
