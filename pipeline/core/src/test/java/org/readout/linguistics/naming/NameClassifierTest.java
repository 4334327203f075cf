package org.readout.linguistics.naming;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.linguistics.CorpusSentences;
import org.readout.linguistics.tagging.PartOfSpeechTagger;

/** The classifier gives each word the label that CoreNLP's classifier gives it. */
class NameClassifierTest {
  private static CRFClassifier<CoreLabel> original;
  private static NameClassifier classifier;

  @BeforeAll
  static void load() throws Exception {
    Properties properties = new Properties();
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    original = CRFClassifier.getClassifier(NameClassifier.MODEL, properties);
    classifier = new NameClassifier();
  }

  private static void assertSame(List<String> words, List<String> tags) {
    List<CoreLabel> labels = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(words.get(i));
      label.setTag(tags.get(i));
      labels.add(label);
    }
    assertThat(classifier.labels(words, tags))
        .as(String.join(" ", words))
        .isEqualTo(
            original.classifySentence(labels).stream()
                .map(label -> label.get(AnswerAnnotation.class))
                .toList());
  }

  @Test
  void labelsTheCorpusAlike() {
    PartOfSpeechTagger tags = new PartOfSpeechTagger();
    List<List<String>> sentences = CorpusSentences.naturalWords();
    assertThat(sentences).hasSizeGreaterThan(1000);
    sentences.forEach(words -> assertSame(words, tags.tags(words)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Berg",
        "of Berg",
        "Karl Berg met him , and then Berg left , and Karl Berg and Anna Berg came .",
        "The Berg spoke , and the Karl Berg company , or Berg Karl , and a Berg .",
        "< > >< << <> < < <",
        "the the the the the the the of of of Haven the the",
        "Programme and Colour and haemoglobin and colour : the monday of january , JANUARY",
        "In alpha omega , rho and delta : Alphabeta Sigma 7-eleven 1990s -- '' `` $ 3.5",
        "İstanbul and Łódź , ﬁnal Ǆ ǅenan \uD83D\uDE00 北京 Ω",
        "-PW ... -TYPE ### |C # null NULL Null -DISJN",
      })
  void labelsTheUnusualAlike(String sentence) {
    List<String> words = List.of(sentence.split(" ", -1));
    assertSame(words, Collections.nCopies(words.size(), "NNP"));
    assertSame(words, Collections.nCopies(words.size(), "NN"));
  }

  @Test
  void labelsTheLongAlike() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      words.add(i % 37 == 0 ? "Berg" : i % 37 == 36 ? "Karl" : "word" + i % 7);
    }
    assertSame(words, Collections.nCopies(words.size(), "NNP"));
  }

  @Test
  void labelsNothingForNoWords() {
    assertThat(classifier.labels(List.of(), List.of())).isEmpty();
  }
}
