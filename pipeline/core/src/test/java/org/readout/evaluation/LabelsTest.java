package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.confidence.Example;
import org.readout.confidence.Example.Label;
import org.readout.fact.Candidate;
import org.readout.fact.Fact;
import org.readout.fact.SampleFacts;

class LabelsTest {
  @TempDir Path folder;

  private List<GoldDocument> gold(String... facts) throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(
        file,
        "{\"id\": \"quiet\", \"facts\": []}\n{\"id\": \"harbour-1\", \"facts\": ["
            + String.join(", ", facts)
            + "]}\n");
    return GoldReader.read(file);
  }

  private static List<Candidate> candidates(Fact... facts) {
    return List.of(facts).stream()
        .map(fact -> new Candidate(fact, false, 0.5, List.of("tensed"), List.of()))
        .toList();
  }

  private static String meeting(boolean optional) {
    return "{\"type\": \"meeting\", \"modality\": \"actual\", \"optional\": "
        + optional
        + ", \"participants\": ["
        + "{\"role\": \"participant\", \"kind\": \"person\", \"name\": \"Zoë Ñandú\"}, "
        + "{\"role\": \"participant\", \"kind\": \"group\", \"name\": \"trawler owners\"}]}";
  }

  @Test
  void whatGoldHasIsRight() throws IOException {
    assertThat(
            Labels.of(
                gold(meeting(false)),
                candidates(SampleFacts.MEETING),
                Map.of("quiet", "Harbour News", "harbour-1", "Morning Post")))
        .containsExactly(new Example(1, 1, Label.RIGHT, List.of("tensed")));
  }

  @Test
  void whatGoldDoesNotHaveIsWrong() throws IOException {
    assertThat(Labels.of(gold(), candidates(SampleFacts.MEETING), Map.of()))
        .containsExactly(new Example(0, 1, Label.WRONG, List.of("tensed")));
  }

  @Test
  void whatIsOptionalIsLeftOut() throws IOException {
    assertThat(Labels.of(gold(meeting(true)), candidates(SampleFacts.MEETING), Map.of())).isEmpty();
  }

  @Test
  void whatWasNotFoundIsMissed() throws IOException {
    assertThat(Labels.of(gold(meeting(false)), List.of(), Map.of()))
        .containsExactly(new Example(0, 1, Label.MISSED, List.of()));
  }
}
