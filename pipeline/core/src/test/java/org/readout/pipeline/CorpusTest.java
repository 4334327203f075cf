package org.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.article.ArticleSource;
import org.readout.article.Incoming;
import org.readout.evaluation.GoldReader;
import org.readout.evaluation.Measure;
import org.readout.evaluation.Score;
import org.readout.evaluation.Scorer;
import org.readout.fact.Fact;
import org.readout.fact.FactWriter;
import org.readout.fact.RecordSchema;

/** The corpus through the whole pipeline: what is written is valid, and as right as it was. */
class CorpusTest {
  private static final Path CORPUS = Path.of("..", "..", "corpus");

  private static final List<Fact> FACTS = new ArrayList<>();

  private static Score score;

  @BeforeAll
  static void extract() {
    try (ArticleSource source =
        new ArticleSource(
            List.of(CORPUS.resolve("articles").toString()), InputStream::nullInputStream)) {
      while (source.hasNext()) {
        if (source.next() instanceof Incoming.Accepted accepted) {
          FACTS.addAll(SharedExtractor.get().extract(accepted.article()));
        }
      }
    }
    score = Scorer.score(GoldReader.read(CORPUS.resolve("gold")), FACTS, Map.of());
  }

  @Test
  void writesOnlyValidRecords() {
    assertThat(FACTS).hasSizeGreaterThan(600);
    assertThat(FACTS)
        .allSatisfy(fact -> assertThat(RecordSchema.FACT.faults(FactWriter.line(fact))).isEmpty());
  }

  /** Just under what it was; only ever raise a figure. */
  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EVENT | all           | 0.73
          EVENT | type: visit   | 0.72
          EVENT | type: meeting | 0.73
          EVENT | type: call    | 0.70
          SLOT  | all           | 0.68
          SLOT  | participant   | 0.70
          SLOT  | place         | 0.67
          SLOT  | date          | 0.64
          """)
  void isAsRightAsItWas(Measure.Unit unit, String group, double least) {
    assertThat(score.figures(unit, group).f1()).isGreaterThan(least);
  }

  @Test
  void isAsSureAsItWas() {
    assertThat(score.figures(Measure.Unit.EVENT, Measure.ALL).precision()).isGreaterThan(0.84);
  }
}
