package org.readout.linguistics.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.linguistics.CorpusSentences;

class PartOfSpeechTaggerTest {
  private static final PartOfSpeechTagger TAGGER = new PartOfSpeechTagger();

  private static final MaxentTagger ORIGINAL =
      new MaxentTagger(PartOfSpeechTagger.MODEL, new Properties(), false);

  private static List<String> original(List<String> words) {
    List<edu.stanford.nlp.ling.Word> input =
        words.stream().map(edu.stanford.nlp.ling.Word::new).toList();
    return ORIGINAL.tagSentence(input).stream().map(TaggedWord::tag).toList();
  }

  @Test
  void givesTheTagsOfTheOriginalInTheCorpus() {
    List<List<String>> sentences = CorpusSentences.words();

    assertThat(sentences).hasSizeGreaterThan(1000);
    assertThat(sentences)
        .allSatisfy(words -> assertThat(TAGGER.tags(words)).isEqualTo(original(words)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Labour favours the programme of the defence ministry's haematologist on tuesday .",
        "PRESIDENT MEETS WITH ENVOYS OF ACME CO. LTD. AND ZXQV",
        "A1-B2 c-3 4-5 - -- 12:30 3.5% €40 № 第 ½ Ⅳ x٣ …",
        "alpha gammadelta Ǆungla ǅungla ßß Ж 日本 \uD83D\uDE00 a\u0000b",
        "Zorblax flimmered wugly glorpings Quuxly near Frobnitz Incorporated yesterday",
        "NA .$. NA!NA | null ###### 0 1",
        "x"
      })
  void givesTheTagsOfTheOriginalForOddWords(String text) {
    List<String> words = List.of(text.split(" "));

    assertThat(TAGGER.tags(words)).isEqualTo(original(words));
  }

  @Test
  void givesTheSameTagsWhateverCameBefore() {
    List<String> words = List.of("They", "plan", "to", "visit", "Quuxland", "next", "week", ".");
    List<String> alone = new PartOfSpeechTagger().tags(words);
    for (int i = 0; i < 100_000; i++) {
      TAGGER.tags(List.of("word" + i));
    }

    assertThat(TAGGER.tags(words)).isEqualTo(alone);
    assertThat(alone).containsExactly("PRP", "VBP", "TO", "VB", "NNP", "JJ", "NN", ".");
  }

  @Test
  void givesNoTagsWithoutWords() {
    assertThat(TAGGER.tags(List.of())).isEmpty();
  }
}
