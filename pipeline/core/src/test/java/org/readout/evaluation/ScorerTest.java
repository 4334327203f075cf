package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.error.ErrorCode;
import org.readout.evaluation.Measure.Unit;
import org.readout.fact.FactReader;
import org.readout.fact.JsonLines;
import org.readout.fact.JsonRecord;

/** The expected figures were computed once by the reference scorer, which is another program. */
class ScorerTest {
  @Test
  void givesTheFiguresOfTheReferenceScorer() throws IOException {
    assertThat(ScoreReport.text(score())).isEqualTo(text("expected.txt"));
  }

  @Test
  void givesTheMistakesOfTheReferenceScorer() throws IOException {
    assertThat(ScoreReport.mistakes(score().mistakes())).isEqualTo(text("expected.mistakes.txt"));
  }

  @Test
  void givesTheJsonOfTheReferenceScorer() throws IOException {
    ObjectMapper json = new ObjectMapper();
    assertThat(json.readTree(ScoreReport.json(score())))
        .isEqualTo(json.readTree(text("expected.json")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE"})
  void writesTheSameInEveryDefaultLocale(String tag) throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(ScoreReport.text(score())).isEqualTo(text("expected.txt"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void leavesOutPublishersWhereTheyAreNotKnown() {
    Score score = Scorer.score(GoldReader.read(file("gold.jsonl")), List.of(), Map.of());
    assertThat(score.figures().keySet())
        .extracting(Measure::group)
        .noneMatch(group -> group.startsWith("publisher: "));
  }

  @Test
  void countsOnlyFactsOfDocumentsThatGoldHas() {
    Score score = score();
    assertThat(score.outside()).isEqualTo(1);
    assertThat(score.judgements()).hasSize(47);
  }

  @Test
  void givesNothingForNothing() {
    assertThat(ScoreReport.text(Scorer.score(List.of(), List.of(), Map.of())))
        .isEqualTo(
            """
                                                                              P      R     F1   said   gold
            slot    all                                                   0.000  0.000  0.000      0      0
            slot    date                                                  0.000  0.000  0.000      0      0
            slot    participant                                           0.000  0.000  0.000      0      0
            slot    place                                                 0.000  0.000  0.000      0      0
            """);
  }

  @Test
  void judgesEveryFact() {
    Score score = score();
    Figures events = score.figures(Unit.EVENT, Measure.ALL);
    assertThat(score.judgements())
        .filteredOn(judgement -> judgement.verdict() == Judgement.Verdict.RIGHT)
        .hasSize(events.right());
    assertThat(score.judgements())
        .filteredOn(judgement -> judgement.verdict() != Judgement.Verdict.OPTIONAL)
        .hasSize(events.said());
  }

  @Test
  void tellsHowGoodEachRuleIs() {
    assertThat(RuleFigures.text(RuleFigures.of(score().judgements())))
        .isEqualTo(
            """
                                                                              P    facts    right    wrong optional
            rule    call.name                                             0.917       12       11        1        0
            rule    call.phone                                            0.750        8        6        2        0
            rule    meeting.meet                                          0.500       15        7        7        1
            rule    meeting.session                                       0.000        1        0        1        0
            rule    meeting.summit                                        1.000        1        1        0        0
            rule    meeting.talks                                         1.000        1        1        0        0
            rule    visit.tour                                            1.000        1        1        0        0
            rule    visit.visit                                           0.571        8        4        3        1
            """);
  }

  @Test
  void tellsHowWellConfidenceIsCalibrated() {
    assertThat(Calibration.of(score().judgements()).text())
        .isEqualTo(
            """
            confidence      facts    right     mean    share
            0.00 to 0.09        0        0        -        -
            0.10 to 0.19        1        0    0.100    0.000
            0.20 to 0.29        1        0    0.200    0.000
            0.30 to 0.39        1        0    0.300    0.000
            0.40 to 0.49        0        0        -        -
            0.50 to 0.59        1        0    0.550    0.000
            0.60 to 0.69        2        1    0.625    0.500
            0.70 to 0.79        5        5    0.700    1.000
            0.80 to 0.89       32       23    0.800    0.719
            0.90 to 1.00        2        2    0.925    1.000
            expected calibration error 0.126 over 45 facts
            """);
  }

  private static Score score() {
    Map<String, String> publishers = new TreeMap<>();
    try (JsonLines lines = JsonLines.open(file("documents.jsonl"), ErrorCode.INVALID_JSON)) {
      for (JsonRecord line = lines.next(); line != null; line = lines.next()) {
        String publisher = line.textOrNull("publisher");
        if (publisher != null) {
          publishers.put(line.text("id"), publisher);
        }
      }
    }
    return Scorer.score(
        GoldReader.read(file("gold.jsonl")), FactReader.read(file("facts.jsonl")), publishers);
  }

  private static String text(String name) throws IOException {
    return Files.readString(file(name), StandardCharsets.UTF_8);
  }

  private static Path file(String name) {
    try {
      return Path.of(Objects.requireNonNull(ScorerTest.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
