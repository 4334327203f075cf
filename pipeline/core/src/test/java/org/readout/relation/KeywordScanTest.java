package org.readout.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.linguistics.Tagged;
import org.readout.pipeline.SentenceAnalysis;
import org.readout.pipeline.SharedExtractor;

class KeywordScanTest {
  private final KeywordScan scan =
      new KeywordScan(
          List.of("visit", "arrive", "tour", "travel", "chat", "convoy", "tête-à-tête", "meet"),
          List.of("see"),
          Map.of("meet", List.of("met"), "see", List.of("saw")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "visit",
        "She visits Oslo.",
        "visited",
        "the VISITING minister",
        "arrived",
        "on arriving",
        "arrives",
        "traveled",
        "travelled",
        "travelling",
        "They chatted.",
        "The convoys left.",
        "“Met”",
        "post-visit",
        "a Tête-à-tête",
        "1visit2"
      })
  void findsAFormInAnyCase(String text) {
    assertThat(scan.hasKeyword(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "revisit", "visitor", "metre", "mét", "arrival", "tete", "vis it"})
  void findsWholeWordsOnly(String text) {
    assertThat(scan.hasKeyword(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "met",
        "spoke",
        "flew",
        "talks",
        "trip",
        "received",
        "hosting",
        "phoned",
        "summits",
        "calls"
      })
  void rulesOpenArticlesByTheirTriggers(String word) {
    assertThat(SharedExtractor.get().hasKeyword(SharedExtractor.article(word))).isTrue();
  }

  @Test
  void aWeakWordCountsInAFewLines() {
    assertThat(scan.hasKeyword("He saw her.")).isTrue();
    assertThat(scan.hasKeyword("He saw her. " + "Nothing else. ".repeat(100))).isFalse();
    assertThat(scan.hasKeyword("He met her. " + "Nothing else. ".repeat(100))).isTrue();
  }

  /** What the scan lets pass is lost: its forms must be those that the lemmatiser knows. */
  @Test
  void findsWhateverHasATriggerForItsLemma() {
    Set<String> lost = new TreeSet<>();
    for (Rule rule : SharedExtractor.get().rules()) {
      for (String sentence : rule.examples()) {
        for (SentenceAnalysis found : SharedExtractor.analyze(sentence).sentences()) {
          for (int token = 0; token < found.sentence().size(); token++) {
            Tagged tagged = Objects.requireNonNull(found.tagged());
            boolean trigger = rule.trigger().lemmas().contains(tagged.lemma(token));
            if (trigger && !rulesScan().hasKeyword(tagged.word(token))) {
              lost.add(tagged.word(token));
            }
          }
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void everyWeakWordAndFormIsOfATrigger() {
    RuleFile file = new RuleFile("keywords.yaml");
    List<String> named = new ArrayList<>(file.strings(file.entries().get("weak"), "weak"));
    named.addAll(file.map(file.entries().get("forms"), "forms").keySet());
    List<String> triggers =
        SharedExtractor.get().rules().stream()
            .flatMap(rule -> rule.trigger().lemmas().stream())
            .toList();
    assertThat(triggers).containsAll(named);
  }

  private static KeywordScan rulesScan() {
    return KeywordScan.of(SharedExtractor.get().rules());
  }
}
