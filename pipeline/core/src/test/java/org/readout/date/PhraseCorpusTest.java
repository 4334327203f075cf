package org.readout.date;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.text.Sentence;

/** Every row of the phrase corpus, however the tokenizer treats hyphens. */
class PhraseCorpusTest {
  private static final Edtf ANCHOR = Edtf.parse("2018-05-09");

  record Phrase(
      String sentence, @Nullable LocalDate published, Tense tense, String values, String words) {
    static Phrase parse(String row) {
      String[] cells = row.split("\t", -1);
      LocalDate published = cells[1].equals("-") ? null : LocalDate.parse(cells[1]);
      return new Phrase(cells[0], published, Tense.valueOf(cells[2]), cells[3], cells[4]);
    }
  }

  static Stream<Phrase> phrases() throws IOException {
    try (InputStream rows =
        Objects.requireNonNull(PhraseCorpusTest.class.getResourceAsStream("phrases.tsv"))) {
      String text = new String(rows.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(row -> !row.startsWith("#")).map(Phrase::parse).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void phraseIsFoundAndResolved(Phrase phrase) {
    assertPhrase(phrase, Sentences.of(phrase.sentence()));
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void phraseIsFoundAndResolvedWhereHyphensAreTokens(Phrase phrase) {
    assertPhrase(phrase, Sentences.withHyphensSplit(phrase.sentence()));
  }

  private static void assertPhrase(Phrase phrase, Sentence sentence) {
    List<DateExpression> found = new DateFinder().find(sentence);
    DateResolver resolver = new DateResolver(phrase.published());
    String words = joined(found, date -> sentence.words(date.firstToken(), date.endToken()));
    String values =
        joined(
            found,
            date -> String.valueOf(resolver.resolve(date.meaning(), phrase.tense(), ANCHOR)));
    assertThat(words + " = " + values)
        .as(phrase.sentence())
        .isEqualTo(phrase.words() + " = " + phrase.values());
  }

  private static String joined(List<DateExpression> found, Function<DateExpression, String> part) {
    return found.isEmpty() ? "-" : found.stream().map(part).collect(joining(";"));
  }
}
