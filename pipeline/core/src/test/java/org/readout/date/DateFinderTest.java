package org.readout.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.text.Sentence;
import org.readout.text.Token;

class DateFinderTest {
  private final DateFinder finder = new DateFinder();

  @Test
  void sentenceWithoutAWordOfTimeIsPassedOver() {
    Sentence sentence = Sentences.of("The envoy met 250 miners in Peru, he said.");
    assertThat(DateFinder.mayTellTime(sentence)).isFalse();
    assertThat(finder.find(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on Friday|true",
        "a three-day visit|true",
        "in mid-March|true",
        "Monday-Wednesday|true",
        "on Sept. 3|true",
        "at today's talks|true",
        "28.09.2016|true",
        "in 2016|true",
        "a high-level delegation|false",
        "at 9 a.m.|false"
      })
  void quickLookSeesWordsOfTime(String text, boolean seen) {
    assertThat(DateFinder.mayTellTime(Sentences.of(text))).isEqualTo(seen);
  }

  @Test
  void tagsTellTheModalFromTheMonth() {
    Sentence sentence = Sentences.of("In May 11 leaders met.");
    assertThat(finder.find(sentence, List.of("IN", "MD", "CD", "NNS", "VBD", "."))).isEmpty();
    assertThat(finder.find(sentence, List.of("IN", "NNP", "CD", "NNS", "VBD", "."))).hasSize(1);
  }

  @Test
  void periodCutOffAnAbbreviationBelongsToTheDate() {
    List<Token> tokens =
        List.of(
            new Token(0, 2, "On"),
            new Token(3, 7, "Sept"),
            new Token(7, 8, "."),
            new Token(9, 11, "28"));
    List<DateExpression> found = finder.find(new Sentence(0, Sentence.Place.BODY, 0, tokens));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).firstToken()).isEqualTo(1);
    assertThat(found.get(0).endToken()).isEqualTo(4);
  }

  @Test
  void dateInsideALargerTokenIsNotTaken() {
    assertThat(finder.find(Sentences.of("The pre-2014 rules and post-May talks."))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He met them on May 11.|AT",
        "He stays from May 11.|FROM",
        "The visit starting on Monday is short.|FROM",
        "He has been there since 2013.|FROM",
        "It was the first visit since 2013.|AFTER",
        "He has not visited them since May 2013.|AFTER",
        "As of Friday, he is in Rome.|FROM",
        "He stays until Friday.|UNTIL",
        "He stays through the end of May.|AT",
        "He will come by Friday.|BEFORE",
        "He came before May 11.|BEFORE",
        "He came prior to May 11.|BEFORE",
        "He spoke ahead of Friday's talks.|BEFORE",
        "He spoke after Friday's talks.|AFTER",
        "He stays from May 11 to 13.|AT",
        "He flew to Friday's talks.|AT"
      })
  void wordBeforeADateTellsItsBound(String text, Bound bound) {
    assertThat(finder.find(Sentences.of(text)))
        .extracting(DateExpression::bound)
        .containsOnly(bound);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "recently|PAST",
        "in the coming days|FUTURE",
        "yesterday|PAST",
        "next week|FUTURE",
        "last May|PAST",
        "this coming Friday|FUTURE",
        "in May last year|PAST",
        "the last two days|PAST",
        "today|UNKNOWN",
        "on Friday|UNKNOWN"
      })
  void meaningTellsTheTenseThatItsWordsDo(String text, Tense tense) {
    assertThat(finder.find(Sentences.of(text)).get(0).meaning().tense()).isEqualTo(tense);
  }
}
