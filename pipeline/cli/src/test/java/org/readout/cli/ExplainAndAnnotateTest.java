package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that show what was seen in an article. */
class ExplainAndAnnotateTest {
  @TempDir Path folder;
  private Path news = Path.of("");

  @BeforeEach
  void write() {
    news =
        Articles.write(
            folder,
            "news.jsonl",
            Articles.line("visit", "2018-05-16", "\uD83D\uDEA2 " + Articles.VISIT)
                + Articles.line("quiet", "2018-05-16", Articles.QUIET));
  }

  @Test
  void anExplanationNamesRulesPathsAndValues() {
    Run run = Run.of("explain", news, "--id", "visit");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("visit\ndates count from 2018-05-16, the day of publication\n")
        .contains("date        Monday → 2018-05-14")
        .contains("trigger     visited: rule visit.visit, actual")
        .contains("visitor     General Karl Berg = Karl Berg  (subject: >nsubj)")
        .contains("\nvisit, actual  confidence ")
        .doesNotContain("wheat", "\u001b");
  }

  @Test
  void anArticleWithoutTriggersIsExplainedToo() {
    assertThat(Run.of("explain", news, "--id", "quiet").out()).contains("0 facts");
  }

  @Test
  void anIdThatIsNotThereIsTold() {
    Run run = Run.of("explain", news, "--id", "none");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("There is no article with the id \"none\"");
  }

  @Test
  void jsonQuotesTheTextAtItsOffsets() throws IOException {
    Run run = Run.of("annotate", news, "--id", "visit");
    String text = "\uD83D\uDEA2 " + Articles.VISIT;

    int quotes = 0;
    try (JsonParser json = new JsonFactory().createParser(run.out())) {
      int start = 0;
      int end = 0;
      while (json.nextToken() != null) {
        if (json.currentToken().isScalarValue() && json.currentName() != null) {
          switch (json.currentName()) {
            case "start" -> start = json.getIntValue();
            case "end" -> end = json.getIntValue();
            case "text" -> {
              assertThat(json.getText()).isEqualTo(text.substring(start, end));
              quotes++;
            }
            default -> {}
          }
        }
      }
    }
    assertThat(quotes).isGreaterThan(8);
    assertThat(run.out()).contains("\"edtf\": \"2018-05-14\"", "\"rule\": \"visit.visit\"");
  }

  @Test
  void bratCountsCharactersAndLinksEventsToTheirArguments() {
    Run run = Run.of("annotate", news, "--id", "visit", "--format", "brat");

    assertThat(run.lines())
        .contains("T1\tPerson 2 19\tGeneral Karl Berg")
        .anyMatch(line -> line.matches("E1\tVisit:T\\d+ Visitor:T1 Place:T\\d+ Date:T\\d+"))
        .contains("A1\tModality E1 Actual");
    assertThat(run.lines())
        .allMatch(line -> line.matches("(T\\d+\t\\w+ [\\d ;]+\t.+|E\\d+\t.+|A\\d+\t.+|#\\d+\t.+)"));
  }

  @Test
  void bratTakesOneArticleOnly() {
    Run run = Run.of("annotate", news, "--format", "brat");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--id");
  }
}
