package org.readout.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

class RuleReaderTest {
  private static final String RULE =
      """
      - id: call.hail
        verb: [hail]
        arguments:
          participant: [subject]
        confidence: 0.5
      """;

  @TempDir private Path folder;

  private void write(String file, String text) throws IOException {
    Path rules = Files.createDirectories(folder.resolve("org/readout/models/rules"));
    Files.writeString(rules.resolve(file), text);
  }

  private void assertFault(String file, String text, String what) throws IOException {
    write(file, text);
    assertThatThrownBy(() -> RuleFilesIn.load(folder))
        .isInstanceOfSatisfying(
            ReadoutException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_RULE))
        .hasMessageStartingWith("Rule file " + file + ": ")
        .hasMessageContaining(what);
  }

  @Test
  void readsARuleWithDefaults() throws IOException {
    write("call.yaml", RULE);
    assertThatCode(() -> RuleFilesIn.load(folder)).doesNotThrowAnyException();
  }

  @Test
  void readsTheRulesOfTheProductInOrder() {
    List<Rule> rules = new RuleReader().read();
    assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(rules).extracting(Rule::type).isSorted();
    assertThat(rules)
        .allSatisfy(
            rule -> {
              assertThat(rule.id()).startsWith(rule.type().label() + ".");
              assertThat(rule.confidence()).isBetween(0.0, 1.0);
              assertThat(rule.trigger().lemmas()).isNotEmpty();
            });
  }

  @Test
  void namesAnUnknownKey() throws IOException {
    assertFault(
        "call.yaml", RULE + "  confidense: 0.5\n", "rule call.hail: unknown key 'confidense'");
  }

  @Test
  void namesAnIdThatStandsTwice() throws IOException {
    assertFault("call.yaml", RULE + RULE, "the id call.hail stands twice");
  }

  @Test
  void namesAnUnknownFunction() throws IOException {
    assertFault(
        "call.yaml", RULE.replace("[subject]", "[subjekt]"), "'subjekt' is not in functions.yaml");
  }

  @Test
  void namesAnUnknownRole() throws IOException {
    assertFault("call.yaml", RULE.replace("participant:", "caller:"), "'caller' is no role");
  }

  @Test
  void asksForAnId() throws IOException {
    assertFault("call.yaml", RULE.replace("id: call.hail", "id: 3"), "id: a word expected");
  }

  @Test
  void asksForATrigger() throws IOException {
    assertFault(
        "call.yaml",
        RULE.replace("verb: [hail]", "confidence: 0.1").replace("  confidence: 0.5\n", ""),
        "call.hail: verb or noun: a list expected");
  }

  @Test
  void asksForArguments() throws IOException {
    assertFault(
        "call.yaml",
        "- id: call.hail\n  verb: [hail]\n",
        "call.hail: arguments: keys with values expected");
  }

  @Test
  void asksForAList() throws IOException {
    assertFault("call.yaml", "id: call.hail\n", "the file: a list expected");
  }

  @Test
  void saysThatAFileIsEmpty() throws IOException {
    assertFault("call.yaml", "", "the file is empty");
  }

  @Test
  void saysWhatIsWrongWithTheYaml() throws IOException {
    assertFault("call.yaml", "- id: [", "call.yaml");
  }

  @Test
  void saysWhichStepOfAPathIsWrong() throws IOException {
    assertFault("functions.yaml", "subject: ['nsubj']\n", "'nsubj' is no step of a path");
  }
}
