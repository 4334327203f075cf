package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the arguments mean, without reading any article. */
class UsageTest {
  @Test
  void helpNamesTheCommandsAndExitCodes() {
    Run run = Run.withoutModels("--help");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("extract", "explain", "annotate", "merge", "evaluate", "diff", "verify")
        .contains("features", "train", "rules", "info")
        .contains("Exit codes:", "generate-completion");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "explain",
        "annotate",
        "merge",
        "evaluate",
        "diff",
        "verify",
        "features",
        "train",
        "rules",
        "info"
      })
  void everyCommandHasHelp(String command) {
    Run run = Run.withoutModels(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Usage: readout " + command);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "info --version"})
  void theVersionIsThatOfTheBuild(String arguments) {
    Run run = Run.withoutModels(List.of(arguments.split(" ", -1)).toArray());

    assertThat(run.out()).matches("readout \\d+\\.\\d+\\.\\d+\\S*\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "extract                              | Missing required parameter",
        "extract a.txt --threads 0            | '0' is not a number of threads",
        "extract a.txt --threads many         | 'many' is not a number of threads",
        "extract a.txt --published 2018-02-30 | '2018-02-30' is not a day as YYYY-MM-DD",
        "extract a.txt --published 11.5.2018  | '11.5.2018' is not a day as YYYY-MM-DD",
        "extract a.txt --types visit,party    | 'party' is not one of visit, meeting, call",
        "extract a.txt --min-confidence 1.5   | '1.5' is not a number from 0 to 1",
        "extract a.txt --min-confidence NaN   | 'NaN' is not a number from 0 to 1",
        "extract a.txt --fast                 | Unknown option",
        "merge                                | Missing required parameter",
        "evaluate --gold a.jsonl              | Missing required option",
        "evaluate --gold a --facts b --events c | Missing required argument",
        "diff a.jsonl                         | Missing required parameter",
        "annotate a.txt --format xml          | Invalid value for option '--format'",
        "harvest                              | Unmatched argument"
      })
  void whatMakesNoSenseIsToldInALine(String arguments, String message) {
    Run run = Run.withoutModels(List.of(arguments.split(" ", -1)).toArray());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("readout: E401 ").contains(message).contains("--help");
  }

  @Test
  void withoutACommandNothingIsDone() {
    Run run = Run.withoutModels();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Say which command to run.");
  }

  @Test
  void typesAreUnderstoodInTurkeyToo() {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      Run run = Run.withoutModels("rules", "--types", "visit");
      assertThat(run.code()).isZero();
      assertThat(run.out()).startsWith("visit.visit  verb ");
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void rulesComeWithTheirExamples() {
    Run run = Run.withoutModels("rules");

    assertThat(run.out()).contains("meeting.receive  verb ", "    + ", "    - ");
  }

  @Test
  void infoNamesModelsStagesAndRules() {
    Run run = Run.withoutModels("info");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("readout ")
        .contains("CoreNLP 4.", "\nstages\n  layout: ", "\nrules\n  visit ")
        .contains("\nmodels\n  edu/stanford/nlp/models/pos-tagger/");
  }

  @Test
  void infoTellsChecksumsWhenAskedTo() {
    assertThat(Run.withoutModels("info", "--checksums").out())
        .containsPattern("  [0-9a-f]{64}  edu/stanford/nlp/models/pos-tagger/")
        .doesNotContain("not on the class path", "unknown");
  }

  @Test
  void completionIsAScript() {
    assertThat(Run.withoutModels("generate-completion").out()).startsWith("#!/usr/bin/env bash");
  }
}
