package org.readout.bench;

import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.readout.article.LayoutFinder;
import org.readout.fact.FactWriter;

/**
 * Each stage of readout alone, one thread, on articles whose earlier stages are done. An operation
 * is one pass over all articles; {@code tokens} are those of the articles, also for a stage that
 * looks at few of them, so that the times of the stages can be added up.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx2g", "-Xss16m", "-XX:+UseParallelGC"})
public class StageBenchmark {
  /** Counts tokens beside operations. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Counter {
    /** The tokens of the articles that were passed. */
    public long tokens;
  }

  /** Reading the files of the articles, all of them and not the sample. */
  @Benchmark
  public int reading(StageInput input) {
    return Articles.read(input.path()).size();
  }

  /** Blocks, boilerplate, dateline. */
  @Benchmark
  public void layout(StageInput input, Counter counter, Blackhole hole) {
    pass(input, counter, article -> hole.consume(LayoutFinder.of(article.article())));
  }

  /** Whether the article is in English. */
  @Benchmark
  public void language(StageInput input, Counter counter, Blackhole hole) {
    pass(
        input,
        counter,
        article -> hole.consume(input.linguistics.foreignLanguage(article.article().text())));
  }

  /** Tokens and sentences. */
  @Benchmark
  public void tokens(StageInput input, Counter counter, Blackhole hole) {
    pass(
        input,
        counter,
        article -> hole.consume(input.linguistics.document(article.article(), article.layout())));
  }

  /** Parts of speech and lemmas of all sentences. */
  @Benchmark
  public void tags(StageInput input, Counter counter, Blackhole hole) {
    pass(
        input,
        counter,
        article ->
            article
                .document()
                .sentences()
                .forEach(sentence -> hole.consume(input.linguistics.tag(sentence))));
  }

  /** The look for a word that an occasion can be told with. */
  @Benchmark
  public void keywords(StageInput input, Counter counter, Blackhole hole) {
    pass(input, counter, article -> hole.consume(input.extractor.hasKeyword(article.article())));
  }

  /** Names by the CRF in all sentences. */
  @Benchmark
  public void names(StageInput input, Counter counter, Blackhole hole) {
    pass(
        input,
        counter,
        article ->
            article.tagged().forEach(tagged -> hole.consume(input.linguistics.names(tagged))));
  }

  /** Dates in all sentences. */
  @Benchmark
  public void dates(StageInput input, Counter counter, Blackhole hole) {
    pass(
        input,
        counter,
        article ->
            article
                .tagged()
                .forEach(
                    tagged ->
                        hole.consume(input.dateFinder.find(tagged.sentence(), tagged.tags()))));
  }

  /** Mentions of parties and places, one of the two passes over an article. */
  @Benchmark
  public void mentions(StageInput input, Counter counter, Blackhole hole) {
    pass(
        input,
        counter,
        article -> {
          for (int i = 0; i < article.tagged().size(); i++) {
            hole.consume(
                input.mentionFinder.find(
                    article.tagged().get(i), article.names().get(i), Set.of()));
          }
        });
  }

  /** Who is who. */
  @Benchmark
  public void entities(StageInput input, Counter counter, Blackhole hole) {
    pass(
        input,
        counter,
        article -> {
          if (article.hasTrigger()) {
            hole.consume(
                input.entityResolver.resolve(
                    article.document(), article.tagged(), article.mentions()));
          }
        });
  }

  /** Parsing of the sentences that are parsed. */
  @Benchmark
  public void dependencies(StageInput input, Counter counter, Blackhole hole) {
    input.parses.keySet().forEach(words -> hole.consume(input.linguistics.parse(words)));
    counter.tokens += input.tokens;
  }

  /** Rules on parsed sentences, with "here" and "there" unknown. */
  @Benchmark
  public void relations(StageInput input, Counter counter, Blackhole hole) {
    pass(input, counter, article -> hole.consume(input.findRelations(article)));
  }

  /** From relation mentions to facts with confidence. */
  @Benchmark
  public void facts(StageInput input, Counter counter, Blackhole hole) {
    pass(
        input,
        counter,
        article ->
            hole.consume(
                input.factBuilder.candidates(
                    article.document(),
                    article.relations(),
                    article.scenes(),
                    article.topics(),
                    null)));
  }

  /** The lines of JSON. */
  @Benchmark
  public void writing(StageInput input, Counter counter) {
    try (FactWriter writer = new FactWriter(OutputStream.nullOutputStream())) {
      pass(input, counter, article -> article.facts().forEach(writer::write));
    }
  }

  /** All of it, from the article to its facts. */
  @Benchmark
  public void all(StageInput input, Counter counter, Blackhole hole) {
    pass(input, counter, article -> hole.consume(input.extractor.extract(article.article())));
  }

  private static void pass(StageInput input, Counter counter, Consumer<PreparedArticle> stage) {
    input.prepared.forEach(stage);
    counter.tokens += input.tokens;
  }
}
