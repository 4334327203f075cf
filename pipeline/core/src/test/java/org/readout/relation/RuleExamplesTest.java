package org.readout.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.pipeline.Analysis;
import org.readout.pipeline.SharedExtractor;

/** Every rule fires in its examples and in none of its counterexamples. */
class RuleExamplesTest {
  static Stream<Rule> rules() {
    return SharedExtractor.get().rules().stream();
  }

  static Stream<Arguments> examples() {
    return rules()
        .flatMap(rule -> rule.examples().stream().map(text -> Arguments.of(rule.id(), text)));
  }

  static Stream<Arguments> counterexamples() {
    return rules()
        .flatMap(
            rule -> rule.counterexamples().stream().map(text -> Arguments.of(rule.id(), text)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void firesInItsExample(String rule, String text) {
    Analysis analysis = SharedExtractor.analyze(text);
    assertThat(fired(analysis)).as(() -> explanation(analysis)).contains(rule);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("counterexamples")
  void doesNotFireInItsCounterexample(String rule, String text) {
    Analysis analysis = SharedExtractor.analyze(text);
    assertThat(analysis.rejection()).isEmpty();
    assertThat(fired(analysis)).as(() -> explanation(analysis)).doesNotContain(rule);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasAnExampleAndACounterexample(Rule rule) {
    assertThat(rule.examples()).as(rule.id()).isNotEmpty();
    assertThat(rule.counterexamples()).as(rule.id()).isNotEmpty();
  }

  private static List<String> fired(Analysis analysis) {
    return SharedExtractor.relations(analysis).stream()
        .map(mention -> mention.rule().id())
        .toList();
  }

  private static String explanation(Analysis analysis) {
    StringBuilder told = new StringBuilder();
    analysis
        .sentences()
        .forEach(
            sentence -> {
              sentence.nearMisses().forEach(miss -> told.append(miss).append('\n'));
              told.append(sentence.mentions()).append('\n').append(sentence.dependencies());
            });
    return told.toString();
  }
}
