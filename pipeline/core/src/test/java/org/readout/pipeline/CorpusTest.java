package org.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.article.ArticleSource;
import org.readout.article.Incoming;
import org.readout.evaluation.GoldReader;
import org.readout.evaluation.Measure;
import org.readout.evaluation.Score;
import org.readout.evaluation.Scorer;
import org.readout.fact.Fact;
import org.readout.fact.FactSchema;
import org.readout.fact.FactWriter;

/** The corpus through the whole pipeline: what is written is valid, and as right as it was. */
class CorpusTest {
  private static final Path CORPUS = Path.of("..", "..", "corpus");

  private static final List<Fact> FACTS = new ArrayList<>();

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
  }

  @Test
  void writesOnlyValidRecords() {
    assertThat(FACTS).hasSizeGreaterThan(200);
    assertThat(FACTS)
        .allSatisfy(fact -> assertThat(FactSchema.faults(FactWriter.line(fact))).isEmpty());
  }

  @Test
  void isAsRightAsItWas() {
    Score score = Scorer.score(GoldReader.read(CORPUS.resolve("gold")), FACTS, Map.of());
    assertThat(score.figures(Measure.Unit.EVENT, Measure.ALL).f1()).isGreaterThan(0.58);
    assertThat(score.figures(Measure.Unit.SLOT, Measure.ALL).f1()).isGreaterThan(0.54);
  }
}
