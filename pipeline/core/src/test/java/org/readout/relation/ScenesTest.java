package org.readout.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.date.DateFinder;
import org.readout.linguistics.Tagged;
import org.readout.pipeline.SharedExtractor;

/** When a sentence takes place, and how it goes on from the one before. */
class ScenesTest {
  private static Scenes.Scene scene(String text) {
    Tagged tagged =
        Objects.requireNonNull(
            SharedExtractor.analyzeSentence(text + " President Omar Haddad visited Lisbon.")
                .sentences()
                .get(0)
                .tagged());
    return Scenes.of(tagged, new DateFinder().find(tagged.sentence(), tagged.tags()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tuesday | The foreign ministers shut themselves in a guest house on Tuesday.
          Friday | On Friday he drove to the border, which was closed in May.
          none | The king, who was crowned on Friday, opened the bridge.
          none | The palace said on Friday that the bridge was open.
          none | Friday's election was won by the king.
          none | He had driven to the border on Friday.
          none | The senator on Friday issued a statement about the bridge.
          none | The bridge was built in 1961.
          """)
  void tellsWhen(String expected, String text) {
    Scenes.Scene scene = scene(text);
    List<String> words =
        scene.dates().isEmpty()
            ? List.of("none")
            : scene.dates().stream().map(date -> date(text, date.firstToken())).toList();
    assertThat(words).containsExactly(expected);
  }

  private static String date(String text, int token) {
    return SharedExtractor.analyzeSentence(text).sentences().get(0).sentence().word(token);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SEQUEL | He later saw the king.
          SEQUEL | Then she flew to the coast.
          SEQUEL | Before lunch he had called on the king.
          SEQUEL | The king received her in the morning.
          PLAIN | The king received her at the palace.
          APART | He had met the king.
          APART | He has met the king.
          APART | I met the king.
          APART | He recently met the king.
          APART | He met the king in 2016.
          """)
  void tellsHowItGoesOn(Scenes.Tie expected, String text) {
    assertThat(scene(text).tie()).isEqualTo(expected);
  }
}
