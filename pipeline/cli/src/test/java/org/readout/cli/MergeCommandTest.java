package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files of facts to events. */
class MergeCommandTest {
  private static final String LINE =
      """
      {"schema":"readout/fact/1","id":"%s","type":"meeting","modality":"actual","participants":[\
      {"role":"participant","kind":"person","name":"%s","title":"Minister","organization":null,\
      "country":"PT","entity":"a","mentions":[]},\
      {"role":"participant","kind":"person","name":"Omar Haddad","title":"President",\
      "organization":null,"country":"EG","entity":"b","mentions":[]}],"place":null,\
      "date":{"edtf":"2018-05-11","start":"2018-05-11","end":"2018-05-11","precision":"day",\
      "text":"on Friday"},"topics":[],"codes":{"cameo":"040","plover":"CONSULT"},\
      "document":{"id":"%s","title":null,"published":"2018-05-12","publisher":"%s","url":null},\
      "evidence":[{"start":0,"end":3,"text":"met","trigger":{"start":0,"end":3,"text":"met"},\
      "rule":"meeting.meet"}],"confidence":0.8}
      """;
  private static final String FIRST =
      String.format(Locale.ROOT, LINE, "01", "Inês Duarte", "a", "Harbour News");
  private static final String SECOND =
      String.format(Locale.ROOT, LINE, "02", "Ines Duarte", "b", "Morning Post");

  @TempDir Path folder;
  private Path facts = Path.of("");

  @BeforeEach
  void write() {
    facts = Articles.write(folder, "facts.jsonl", FIRST + SECOND);
  }

  @Test
  void writesEventsAndASummary() {
    Run run = Run.withoutModels("merge", facts);

    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(1);
    assertThat(run.out())
        .startsWith("{\"schema\":\"readout/event/1\",")
        .contains("\"aliases\":[\"Inês Duarte\"]")
        .endsWith("}\n");
    assertThat(FactSchema.eventFaults(run.lines().get(0))).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "2 facts of 2 documents merged into 1 event: 1 told by several documents, 0 with"
                + " disagreements\n");
  }

  @Test
  void theOrderOfFilesAndTheStandardInputMakeNoDifference() throws IOException {
    Path first = Articles.write(folder, "first.jsonl", FIRST);
    Path events = folder.resolve("events.jsonl");

    Run.withoutModels("merge", facts, "-o", events);
    Run run = Run.withInput(SECOND, "merge", "-", first);

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(Files.readString(events));
  }

  @Test
  void aLineThatIsNoFactCostsThatLine() throws IOException {
    Path broken = Articles.write(folder, "broken.jsonl", FIRST + "{\"schema\":\n" + SECOND);
    Path rejected = folder.resolve("rejected.jsonl");

    Run run = Run.withoutModels("merge", broken, "--rejected", rejected);

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(Run.withoutModels("merge", facts).out());
    assertThat(run.err()).contains("1 rejected", "E301 (1)", "broken.jsonl, line 2: this is not");
    assertThat(Files.readString(rejected)).contains("broken.jsonl:2", "\"code\":\"E301\"");
  }

  @Test
  void aFileOfAnotherSchemaIsLeftOutWhole() {
    Path events =
        Articles.write(folder, "events.jsonl", Run.withoutModels("merge", facts).out().repeat(3));

    Run run = Run.withoutModels("merge", facts, events);

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("1 rejected", "E304 (1)")
        .contains("The file was left out, as it holds no facts: ")
        .contains("\"schema\" is \"readout/event/1\", not \"readout/fact/1\".");
  }

  @Test
  void aSecondRunDoesNotReadTheEventsOfTheFirst() throws IOException {
    Path events = folder.resolve("events.jsonl");
    Run.withoutModels("merge", facts, "-o", events);
    String first = Files.readString(events);

    Run run = Run.withoutModels("merge", events, facts, "-o", events);

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .startsWith("2 facts of 2 documents merged into 1 event")
        .endsWith("1 file skipped: written by this run\n")
        .doesNotContain("E304");
    assertThat(Files.readString(events)).isEqualTo(first);
  }

  @Test
  void factsAreNotReplacedByTheirEvents() throws IOException {
    Run run = Run.withoutModels("merge", facts, "-o", facts);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("E401", "facts.jsonl cannot be both read and written.");
    assertThat(Files.readString(facts)).isEqualTo(FIRST + SECOND);
  }

  @Test
  void whereNothingCanBeReadNothingIsReplaced() throws IOException {
    Path events = Articles.write(folder, "events.jsonl", "old\n");

    Run run = Run.withoutModels("merge", folder.resolve("none.jsonl"), "-o", events);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("E101", "There is no file", "none.jsonl");
    assertThat(Files.readString(events)).isEqualTo("old\n");
  }

  @Test
  void noFactsAreNoEvents() {
    Run run = Run.withoutModels("merge", Articles.write(folder, "empty.jsonl", ""));

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("0 facts of 0 documents merged into 0 events");
  }

  @Test
  void aFolderCannotBeReadAsFacts() {
    Run run = Run.withoutModels("merge", folder);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("E103");
  }

  @Test
  void theClusteringIsScored() throws IOException {
    Path events = folder.resolve("events.jsonl");
    Path json = folder.resolve("score.json");
    Run.withoutModels("merge", facts, "-o", events);
    String gold =
        "{\"id\": \"%s\", \"facts\": [{\"type\": \"meeting\", \"modality\": \"actual\","
            + " \"evidence\": \"met\", \"participants\": [{\"role\": \"participant\", \"kind\":"
            + " \"person\", \"name\": \"Omar Haddad\"}]}]}\n";
    Path goldFacts =
        Articles.write(
            folder,
            "gold.jsonl",
            String.format(Locale.ROOT, gold, "a") + String.format(Locale.ROOT, gold, "b"));
    Path goldEvents =
        Articles.write(
            folder,
            "gold-events.jsonl",
            "{\"type\": \"meeting\", \"members\": [{\"document\": \"a\", \"evidence\": \"met\"},"
                + " {\"document\": \"b\", \"fact\": 0}]}\n");
    List<Object> arguments =
        List.of("evaluate", "--gold", goldFacts, "--facts", facts, "--json", json, "--events");

    Run run =
        Run.withoutModels(
            java.util.stream.Stream.concat(
                    arguments.stream(), List.of(events, "--gold-events", goldEvents).stream())
                .toArray());

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern("cluster b-cubed, over facts +1\\.000  1\\.000  1\\.000 +2 +2\n")
        .containsPattern("cluster pairs of facts +1\\.000  1\\.000  1\\.000 +1 +1\n")
        .endsWith(
            "2 facts scored, 0 left out as gold has no such fact; of 1 gold pair, 1 have both"
                + " facts found\n");
    assertThat(Files.readString(json)).contains("\"cluster/b-cubed\"", "\"cluster/pairs\"");
  }
}
