package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that are read with the models. */
class ExtractCommandTest {
  @TempDir Path folder;

  @Test
  void everyLineIsAValidRecord() {
    Path visit = Articles.write(folder, "visit.txt", Articles.VISIT);
    Path meeting = Articles.write(folder, "meeting.txt", Articles.MEETING);

    Run run = Run.of("extract", visit, meeting, "--published", "2018-05-16");

    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(run.lines()).allSatisfy(line -> assertThat(FactSchema.faults(line)).isEmpty());
    assertThat(run.out()).endsWith("}\n").contains("Inês Duarte", "\"edtf\":\"2018-05-14\"");
    assertThat(run.err()).startsWith("2 articles read, ");
  }

  @Test
  void anArticleWithoutFactsIsReadAllTheSame() {
    Path quiet = Articles.write(folder, "quiet.txt", Articles.QUIET);

    Run run = Run.of("extract", quiet);

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("1 article read, 0 facts found (visit 0, meeting 0, call 0)\n");
  }

  @Test
  void frenchIsRejectedAndTheRestIsRead() {
    Path french = Articles.write(folder, "french.txt", Articles.FRENCH);
    Path visit = Articles.write(folder, "visit.txt", Articles.VISIT);

    Run run = Run.of("extract", french, visit);

    assertThat(run.code()).isZero();
    assertThat(run.lines()).isNotEmpty();
    assertThat(run.err()).contains("1 rejected", "E118", "french.txt", "'fra'");
  }

  @Test
  void theDateGivenIsForArticlesThatTellNone() {
    String lines =
        """
        {"id": "dated", "published": "2020-01-08", "text": "Karl Berg visited Dushanbe on Monday."}
        {"id": "undated", "text": "Karl Berg visited Dushanbe on Monday."}
        """;

    Run run = Run.withInput(lines, "extract", "-", "--published", "2018-05-16");

    assertThat(run.lines().get(0)).contains("2020-01-06", "\"published\":\"2020-01-08\"");
    assertThat(run.lines().get(1)).contains("2018-05-14", "\"published\":\"2018-05-16\"");
  }

  @Test
  void onlyTheTypesAskedForAreWrittenAndCounted() {
    Path visit = Articles.write(folder, "visit.txt", Articles.VISIT);

    Run run = Run.of("extract", visit, "--types", "visit,call");

    assertThat(run.lines()).isNotEmpty().allMatch(line -> line.contains("\"type\":\"visit\""));
    assertThat(run.err()).contains("meeting 0");
  }

  @Test
  void factsBelowTheConfidenceAskedForAreLeftOut() {
    Path visit = Articles.write(folder, "visit.txt", Articles.VISIT);

    assertThat(Run.of("extract", visit, "--min-confidence", "1").out()).isEmpty();
  }

  @Test
  void theBytesDoNotDependOnTheNumberOfThreads() {
    Path news = news();

    String one = Run.of("extract", news, "--threads", "1").out();

    assertThat(one).isNotEmpty();
    assertThat(Run.of("extract", news, "--threads", "4").out()).isEqualTo(one);
  }

  @Test
  void theLinesOfAnArticleDoNotDependOnItsCompany() {
    Path visit = Articles.write(folder, "visit.txt", Articles.VISIT);
    Path meeting = Articles.write(folder, "meeting.txt", Articles.MEETING);
    String alone = Run.of("extract", visit).out();
    String other = Run.of("extract", meeting).out();

    assertThat(Run.of("extract", visit, meeting).out()).isEqualTo(alone + other);
    assertThat(Run.of("extract", meeting, visit).out()).isEqualTo(other + alone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai"})
  void theBytesDoNotDependOnLocaleAndTimeZone(String tag) {
    Path news = news();
    String usual = Run.of("extract", news).out();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Run.of("extract", news).out()).isEqualTo(usual);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aCorpusIsVerifiedAgainstItsArticles() throws IOException {
    Articles.write(folder, "articles/visit.txt", Articles.VISIT);
    Path facts = Articles.write(folder, "facts/facts.jsonl", "");

    assertThat(Run.of("verify", folder).code()).isEqualTo(1);
    assertThat(Run.of("verify", folder, "--update").code()).isZero();
    assertThat(Run.of("verify", folder).out()).startsWith("the dataset is the same");

    List<String> lines = Files.readAllLines(facts);
    Files.writeString(facts, lines.get(0) + "\n");
    Run run = Run.of("verify", folder);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("+ meeting");
    assertThat(run.err()).contains("E302");
  }

  private Path news() {
    StringBuilder lines = new StringBuilder();
    Stream.iterate(0, i -> i + 1)
        .limit(12)
        .forEach(
            i ->
                lines
                    .append(Articles.line("visit-" + i, "2018-05-16", Articles.VISIT))
                    .append(Articles.line("meeting-" + i, "2018-05-16", Articles.MEETING)));
    return Articles.write(folder, "news.jsonl", lines.toString());
  }
}
