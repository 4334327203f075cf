package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that work on facts alone. */
class EvaluationCommandsTest {
  private static final String GOLD =
      """
      {"id": "a", "facts": [{"type": "visit", "modality": "planned", "participants":\
       [{"role": "visitor", "kind": "organization", "name": "harbour board"}]}]}
      {"id": "b", "facts": []}
      """;

  @TempDir Path folder;
  private Path gold = Path.of("");
  private Path documents = Path.of("");
  private Path facts = Path.of("");

  @BeforeEach
  void write() {
    gold = Articles.write(folder, "gold.jsonl", GOLD);
    documents =
        Articles.write(
            folder,
            "news.jsonl",
            """
            {"id": "a", "publisher": "Harbour News", "text": "Text."}
            {"id": "b", "publisher": "Morning Post", "text": "Text."}
            """);
    facts = folder.resolve("facts.jsonl");
    Run.with(Analyses::visit, "extract", documents, "-o", facts);
  }

  @Test
  void evaluationGivesPrecisionAndRecall() {
    Run run = Run.withoutModels("evaluate", "--gold", gold, "--facts", facts);

    assertThat(run.code()).isZero();
    assertThat(run.lines().get(1)).startsWith("event   all").contains("0.500  1.000  0.667");
    assertThat(run.out()).doesNotContain("type: ", "publisher: ", "rule ");
  }

  @Test
  void evaluationIsBrokenDownAsAskedFor() {
    Run run =
        Run.withoutModels(
            "evaluate",
            "--gold",
            gold,
            "--facts",
            facts,
            "--docs",
            documents,
            "--by",
            "publisher,type,rule");

    assertThat(run.out())
        .contains("publisher: Harbour News", "publisher: Morning Post", "type: visit")
        .contains("rule    visit.noun");
  }

  @Test
  void evaluationWritesMistakesAndFigures() throws IOException {
    Path errors = folder.resolve("errors.txt");
    Path json = folder.resolve("score.json");

    Run run =
        Run.withoutModels(
            "evaluate",
            "--gold",
            gold,
            "--facts",
            facts,
            "--errors",
            errors,
            "--json",
            json,
            "--calibration");

    assertThat(run.out()).contains("expected calibration error");
    assertThat(Files.readString(errors)).startsWith("FALSE b");
    assertThat(Files.readString(json)).contains("\"event/all\"");
  }

  @Test
  void aGoldFileThatDoesNotExistIsTold() {
    Run run = Run.withoutModels("evaluate", "--gold", folder.resolve("no.jsonl"), "--facts", facts);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("readout: E101 ");
  }

  @Test
  void whatWasFoundIsLabelledAndTrainedOn() throws IOException {
    Path rows = folder.resolve("rows.tsv");
    Path model = folder.resolve("model.tsv");

    Run features =
        Run.with(Analyses::visit, "features", documents, "--gold", gold, "-o", rows, "-t", 1);
    Run training = Run.withoutModels("train", rows, "-o", model);

    assertThat(features.code()).isZero();
    assertThat(Files.readAllLines(rows))
        .containsExactly(
            "# publisher\tdocument\tlabel\tfeatures", "0\t0\tright\t", "1\t1\twrong\t");
    assertThat(training.code()).isZero();
    assertThat(training.out()).contains("by documents", "by publishers", "calibration error");
    assertThat(Files.readString(model)).contains("threshold\t", "every-fact\t0.00\n");
  }

  @Test
  void theSameFactsDoNotDiffer() {
    Run run = Run.withoutModels("diff", facts, facts);

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("no differences in 2 facts\n");
  }

  @Test
  void whatDiffersIsShown() throws IOException {
    String line = Files.readAllLines(facts).get(0);
    Path other = Articles.write(folder, "other.jsonl", line.replace("planned", "denied") + "\n");

    Run run = Run.withoutModels("diff", facts, other);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("modality: planned → denied", "1 went, 1 changed");
  }

  @Test
  void aLineThatIsNoFactIsNamed() {
    Path broken = Articles.write(folder, "broken.jsonl", "{\"schema\": 1}\n");

    Run run = Run.withoutModels("diff", facts, broken);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("E301", "broken.jsonl, line 1");
  }
}
