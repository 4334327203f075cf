package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.entity.PartyKind;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.readout.relation.FactType;
import org.readout.relation.Modality;
import org.readout.relation.Role;

class GoldReaderTest {
  private static final String VISIT =
      "{\"type\":\"visit\",\"modality\":\"planned\",\"optional\":true,\"participants\":"
          + "[{\"role\":\"visitor\",\"kind\":\"person\",\"name\":\"Fay Quist\","
          + "\"aliases\":[\"Quist\"],\"title\":\"Mayor\",\"country\":\"NO\"}],"
          + "\"place\":{\"name\":\"Oslo\",\"country\":\"NO\",\"accept\":[\"Norway\"]},"
          + "\"date\":\"1990-05\",\"date_accept\":[\"1990\"],\"evidence\":\"will visit\"}";

  @TempDir Path folder;

  @Test
  void readsEverySlot() throws IOException {
    assertThat(GoldReader.read(write("gold.jsonl", document("a", VISIT))))
        .containsExactly(
            new GoldDocument(
                "a",
                List.of(
                    new Occasion(
                        FactType.VISIT,
                        Modality.PLANNED,
                        true,
                        List.of(
                            new Occasion.Party(
                                Role.VISITOR,
                                PartyKind.PERSON,
                                "Fay Quist",
                                List.of("Quist"),
                                "Mayor",
                                "NO")),
                        new Occasion.Place("Oslo", "NO", List.of("Norway")),
                        "1990-05",
                        List.of("1990"),
                        "will visit"))));
  }

  @Test
  void readsADocumentWithoutFactsAndAFactWithTheLeast() throws IOException {
    String least =
        "{\"type\":\"call\",\"modality\":\"actual\",\"participants\":"
            + "[{\"role\":\"participant\",\"kind\":\"group\",\"name\":\"growers\"}]}";
    List<GoldDocument> gold =
        GoldReader.read(write("gold.jsonl", document("a", ""), document("b", least)));
    assertThat(gold.get(0).facts()).isEmpty();
    assertThat(gold.get(1).facts())
        .containsExactly(
            new Occasion(
                FactType.CALL,
                Modality.ACTUAL,
                false,
                List.of(
                    new Occasion.Party(
                        Role.PARTICIPANT, PartyKind.GROUP, "growers", List.of(), null, null)),
                null,
                null,
                List.of(),
                null));
  }

  @Test
  void readsTheJsonLinesOfAFolderInTheOrderOfTheirPaths() throws IOException {
    Files.createDirectory(folder.resolve("b"));
    write("c.jsonl", document("third", ""));
    write("b/z.jsonl", document("second", ""));
    write("a.jsonl", document("first", ""));
    write("notes.txt", "no gold");
    assertThat(GoldReader.read(folder))
        .extracting(GoldDocument::id)
        .containsExactly("first", "second", "third");
  }

  @Test
  void refusesADocumentGivenTwice() throws IOException {
    Path file = write("gold.jsonl", document("a", ""), document("a", ""));
    assertInvalid(file, "line 2: \"id\" is \"a\" for a second document.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"type\":\"visit\" | \"type\":\"tour\" "
            + "| \"facts[0].type\" is \"tour\", not one of visit, meeting, call.",
        "\"role\":\"visitor\", | `` | \"facts[0].participants[0].role\" is missing.",
        "\"aliases\":[\"Quist\"] | \"aliases\":\"Quist\" "
            + "| \"facts[0].participants[0].aliases\" must be a list.",
        "\"optional\":true | \"optional\":1 | \"facts[0].optional\" must be true or false.",
        "\"place\":{\"name\":\"Oslo\", | \"place\":{ | \"facts[0].place.name\" is missing.",
      })
  void saysWhatIsWrongAndWhere(String from, String to, String message) throws IOException {
    assertThat(VISIT).contains(from);
    assertInvalid(
        write("gold.jsonl", document("a", VISIT.replace(from, to))), "line 1: " + message);
  }

  private static void assertInvalid(Path file, String message) {
    assertThatThrownBy(() -> GoldReader.read(file))
        .isInstanceOfSatisfying(
            ReadoutException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_GOLD))
        .hasMessageContaining(message);
  }

  private static String document(String id, String facts) {
    return "{\"id\":\"" + id + "\",\"facts\":[" + facts + "]}";
  }

  private Path write(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    return file;
  }
}
