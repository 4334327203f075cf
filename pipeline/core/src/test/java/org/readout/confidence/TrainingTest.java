package org.readout.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.confidence.Example.Label;

class TrainingTest {
  private static final Path MODELS = Path.of("..", "..", "models", "confidence");

  @Test
  void learnsWhichFeaturesSpeakForAFact() {
    ConfidenceModel model =
        Training.fit(
            examples(
                times(40, Label.RIGHT, "named"),
                times(10, Label.WRONG, "named"),
                times(10, Label.RIGHT, "quoted"),
                times(40, Label.WRONG, "quoted")));

    assertThat(model.weights().get("named")).isPositive();
    assertThat(model.weights().get("quoted")).isNegative();
    assertThat(model.confidence(List.of("named"))).isBetween(0.65, 0.8);
    assertThat(model.confidence(List.of("quoted"))).isBetween(0.2, 0.35);
  }

  @Test
  void believesByTheShareThatIsRightWhereNoFeatureTells() {
    ConfidenceModel model = Training.fit(examples(times(90, Label.RIGHT), times(30, Label.WRONG)));

    assertThat(model.confidence(List.of())).isCloseTo(0.75, within(1e-9));
  }

  @Test
  void doesNotLearnFromFeaturesOfAFewFacts() {
    ConfidenceModel model =
        Training.fit(
            examples(
                times(4, Label.WRONG, "rare"),
                times(20, Label.RIGHT, "often"),
                times(20, Label.WRONG)));

    assertThat(model.weights()).containsKey("often").doesNotContainKey("rare");
  }

  @Test
  void missedFactsTeachNothing() {
    List<Example> found = examples(times(20, Label.RIGHT, "named"), times(10, Label.WRONG));
    List<Example> all = new ArrayList<>(found);
    all.addAll(times(50, Label.MISSED));

    assertThat(Training.fit(all)).isEqualTo(Training.fit(found));
  }

  @Test
  void theOrderOfTheExamplesMakesNoDifference() throws IOException {
    List<Example> examples = committed();
    List<Example> reversed = new ArrayList<>(examples);
    Collections.reverse(reversed);

    assertThat(Training.fit(reversed).text()).isEqualTo(Training.fit(examples).text());
  }

  @Test
  void theCommittedModelIsThatOfTheCommittedRows() throws IOException {
    List<Example> examples = committed();

    assertThat(Training.model(examples, CrossValidation.byDocument(examples)).text())
        .isEqualTo(Files.readString(MODELS.resolve("model.tsv")));
  }

  @Test
  void noDocumentIsJudgedByAModelThatHasSeenIt() {
    List<Example> examples = new ArrayList<>();
    for (int document = 0; document < 20; document++) {
      // All that is right has the feature, but in one document; which is what decides there.
      Label label = document == 7 ? Label.WRONG : Label.RIGHT;
      for (int i = 0; i < 30; i++) {
        examples.add(new Example(0, document, label, List.of("told=" + document)));
        examples.add(new Example(0, document, Label.WRONG, List.of()));
      }
    }

    assertThat(CrossValidation.byDocument(examples))
        .filteredOn(prediction -> prediction.example().features().contains("told=7"))
        .allSatisfy(prediction -> assertThat(prediction.probability()).isGreaterThan(0.1));
  }

  private static List<Example> committed() throws IOException {
    try (Stream<Path> files = Files.list(MODELS)) {
      return ExampleTable.read(
          files
              .filter(file -> file.getFileName().toString().startsWith("rows-"))
              .sorted()
              .toList());
    }
  }

  @SafeVarargs
  private static List<Example> examples(List<Example>... parts) {
    List<Example> all = new ArrayList<>();
    for (List<Example> part : parts) {
      all.addAll(part);
    }
    return all;
  }

  private static List<Example> times(int count, Label label, String... features) {
    return Collections.nCopies(count, new Example(0, 0, label, List.of(features)));
  }
}
