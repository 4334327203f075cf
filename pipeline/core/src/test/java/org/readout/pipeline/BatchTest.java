package org.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.article.Article;
import org.readout.article.Incoming;
import org.readout.article.Layout;
import org.readout.article.Problem;
import org.readout.entity.Entities;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.readout.fact.Candidate;
import org.readout.fact.Fact;
import org.readout.fact.SampleFacts;
import org.readout.relation.FactType;

class BatchTest {
  private static final Layout NO_LAYOUT = new Layout(List.of(), null);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void outcomesComeInTheOrderOfTheInput(int threads) {
    Random random = new Random(42);
    int[] naps = random.ints(200, 0, 3).toArray();
    List<String> seen = new ArrayList<>();

    new Batch(
            article -> {
              nap(naps[Integer.parseInt(article.id())]);
              return analysis(article);
            },
            threads)
        .run(
            articles(200), outcome -> seen.add(((Outcome.Read) outcome).analysis().article().id()));

    assertThat(seen).isEqualTo(IntStream.range(0, 200).mapToObj(String::valueOf).toList());
  }

  @Test
  void anArticleThatThePipelineFailsOnCostsNoOther() {
    List<Outcome> outcomes = new ArrayList<>();

    Summary summary = new Batch(failingOn("1"), 2).run(articles(3), outcomes::add);

    assertThat(summary.articles()).isEqualTo(2);
    assertThat(summary.rejected().byCode()).isEqualTo(Map.of(ErrorCode.INTERNAL, 1));
    assertThat(outcomes.get(1))
        .isInstanceOfSatisfying(
            Outcome.Rejected.class,
            rejected -> {
              assertThat(rejected.problem().message())
                  .isEqualTo("news.jsonl:1 could not be read: IllegalStateException.");
              assertThat(rejected.cause()).get().isInstanceOf(IllegalStateException.class);
            });
  }

  @Test
  void aModelThatCannotBeLoadedEndsTheRun() {
    ReadoutException missing = new ReadoutException(ErrorCode.UNUSABLE_MODEL, "No model.");
    List<Outcome> outcomes = new ArrayList<>();

    assertThatThrownBy(
            () ->
                new Batch(
                        article -> {
                          throw missing;
                        },
                        2)
                    .run(articles(100), outcomes::add))
        .isSameAs(missing);
    assertThat(outcomes).isEmpty();
  }

  @Test
  void anArticleThatNestsTooDeeplyCostsNoOther() {
    Summary summary =
        new Batch(article -> nested(article, article.id().equals("0") ? Integer.MAX_VALUE : 1), 2)
            .run(articles(3), outcome -> {});

    assertThat(summary.articles()).isEqualTo(2);
    assertThat(summary.rejected().count()).isEqualTo(1);
  }

  @Test
  void saysWhereItStoppedReadingATextThatIsNoArticle() {
    String text = "word ".repeat(120_000);
    Article article = new Article("dump", null, null, null, null, text);
    Incoming dump = new Incoming.Accepted("dump.txt", article, List.of());

    Summary summary =
        new Batch(BatchTest::analysis, 1).run(List.of(dump).iterator(), outcome -> {});

    assertThat(summary.articles()).isEqualTo(1);
    assertThat(summary.warnings().first())
        .containsExactly(
            new Problem(
                "dump.txt",
                ErrorCode.ARTICLE_CUT,
                "dump.txt was read up to character 499999 of 600000."));
  }

  @Test
  void aRejectionOfThePipelineNamesThePlace() {
    Function<Article, Analysis> foreign =
        article ->
            new Analysis(
                article,
                NO_LAYOUT,
                Optional.of(new Analysis.Rejection(ErrorCode.NOT_ENGLISH, "It is in French.")),
                List.of(),
                Entities.none(),
                List.of());

    Summary summary = new Batch(foreign, 1).run(articles(1), outcome -> {});

    assertThat(summary.rejected().first())
        .containsExactly(
            new Problem("news.jsonl:0", ErrorCode.NOT_ENGLISH, "news.jsonl:0: It is in French."));
  }

  @Test
  void rejectionsAndSkippedFilesOfTheInputKeepTheirPlace() {
    Problem problem = new Problem("b.txt", ErrorCode.NOT_TEXT, "b.txt is not a text file.");
    List<Incoming> items =
        List.of(new Incoming.Skipped("a.png"), new Incoming.Rejection(problem), accepted("0"));
    List<Outcome> outcomes = new ArrayList<>();

    Summary summary = new Batch(BatchTest::analysis, 2).run(items.iterator(), outcomes::add);

    assertThat(outcomes.get(0)).isEqualTo(new Outcome.Skipped("a.png"));
    assertThat(outcomes.get(1)).isEqualTo(new Outcome.Rejected(problem, Optional.empty()));
    assertThat(outcomes.get(2)).isInstanceOf(Outcome.Read.class);
    assertThat(summary.skipped()).isEqualTo(1);
    assertThat(summary.rejected().first()).containsExactly(problem);
  }

  @Test
  void factsAreCountedByTypeAndTypesWithoutFactsAreNamed() {
    Summary summary =
        new Batch(article -> analysis(article, SampleFacts.MEETING, SampleFacts.BARE_VISIT), 1)
            .run(articles(2), outcome -> {});

    assertThat(summary.facts())
        .isEqualTo(Map.of(FactType.VISIT, 2, FactType.MEETING, 2, FactType.CALL, 0));
    assertThat(summary.factCount()).isEqualTo(4);
  }

  @Test
  void noMoreIsReadAheadThanKeepsTheThreadsBusy() {
    AtomicInteger handedOn = new AtomicInteger();
    AtomicInteger mostAhead = new AtomicInteger();
    Iterator<Incoming> articles = articles(5000);
    Iterator<Incoming> watched =
        new Iterator<>() {
          private int read;

          @Override
          public boolean hasNext() {
            return articles.hasNext();
          }

          @Override
          public Incoming next() {
            read++;
            mostAhead.accumulateAndGet(read - handedOn.get(), Math::max);
            return articles.next();
          }
        };

    new Batch(BatchTest::analysis, 2).run(watched, outcome -> handedOn.incrementAndGet());

    assertThat(handedOn).hasValue(5000);
    assertThat(mostAhead.get()).isLessThanOrEqualTo(33);
  }

  @Test
  void whatIsDoneIsHandedOnWhileTheSourceWaits() {
    List<String> events = new ArrayList<>();
    AtomicInteger given = new AtomicInteger();
    AtomicInteger flushed = new AtomicInteger();
    Iterator<Incoming> articles =
        Stream.generate(() -> accepted(String.valueOf(given.getAndIncrement())))
            .limit(3)
            .iterator();

    new Batch(BatchTest::analysis, 2)
        .run(
            articles,
            () -> flushed.get() == given.get(),
            outcome -> events.add(((Outcome.Read) outcome).analysis().article().id()),
            () -> events.add("flush " + flushed.incrementAndGet()));

    assertThat(events).containsExactly("0", "flush 1", "1", "flush 2", "2", "flush 3");
  }

  @Test
  void nothingIsFlushedWhileTheSourceIsReady() {
    AtomicInteger flushed = new AtomicInteger();

    new Batch(BatchTest::analysis, 2)
        .run(articles(100), () -> true, outcome -> {}, flushed::incrementAndGet);

    assertThat(flushed).hasValue(0);
  }

  @Test
  void onlyTheFirstProblemsAreKeptButAllAreCounted() {
    Iterator<Incoming> broken =
        IntStream.range(0, 3000)
            .<Incoming>mapToObj(
                i ->
                    new Incoming.Rejection(
                        "x:" + i, ErrorCode.INVALID_JSON, "x:" + i + " is not JSON."))
            .iterator();

    Summary summary = new Batch(BatchTest::analysis, 1).run(broken, outcome -> {});

    assertThat(summary.rejected().count()).isEqualTo(3000);
    assertThat(summary.rejected().first()).hasSize(1000);
  }

  @Test
  void anErrorOfTheConsumerEndsTheRun() {
    assertThatThrownBy(
            () ->
                new Batch(BatchTest::analysis, 2)
                    .run(
                        articles(100),
                        outcome -> {
                          throw new IllegalArgumentException("full");
                        }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("full");
  }

  @Test
  void aRunNeedsAThread() {
    assertThatThrownBy(() -> new Batch(BatchTest::analysis, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Function<Article, Analysis> failingOn(String id) {
    return article -> {
      if (article.id().equals(id)) {
        throw new IllegalStateException("a fault");
      }
      return analysis(article);
    };
  }

  private static Analysis nested(Article article, int depth) {
    return analysis(depth == 0 ? article : nested(article, depth - 1).article());
  }

  private static Analysis analysis(Article article, Fact... facts) {
    return new Analysis(
        article,
        NO_LAYOUT,
        Optional.empty(),
        List.of(),
        Entities.none(),
        Stream.of(facts).map(Candidate::certain).toList());
  }

  private static Iterator<Incoming> articles(int count) {
    return IntStream.range(0, count)
        .<Incoming>mapToObj(i -> accepted(String.valueOf(i)))
        .iterator();
  }

  private static Incoming accepted(String id) {
    return new Incoming.Accepted(
        "news.jsonl:" + id, new Article(id, null, null, null, null, "Text."), List.of());
  }

  private static void nap(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
