package org.readout.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageIdentifierTest {
  private static final LanguageIdentifier IDENTIFIER = new LanguageIdentifier();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fra | Le ministre des Affaires étrangères s'est rendu lundi à Oslo, où il a rencontré son homologue norvégienne pour parler de la pêche.
          deu | Der Außenminister reiste am Montag nach Oslo, wo er mit seiner norwegischen Amtskollegin über die Fischerei in der Nordsee sprach.
          spa | El ministro de Asuntos Exteriores viajó el lunes a Oslo, donde se reunió con su homóloga noruega para hablar de la pesca en el mar.
          rus | Министр иностранных дел прибыл в понедельник в Осло, где он встретился со своей норвежской коллегой и говорил о рыболовстве.
          """)
  void namesAForeignLanguage(String code, String text) {
    assertThat(IDENTIFIER.foreignLanguage(text)).contains(code);
  }

  @Test
  void takesEnglishForEnglish() {
    assertThat(
            IDENTIFIER.foreignLanguage(
                "The foreign minister travelled to Oslo on Monday, where he met his Norwegian"
                    + " counterpart to talk about fishing in the North Sea."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Le ministre est à Oslo.", "Karl Berg Oslo", "?!", "''"})
  void letsShortTextsPass(String text) {
    assertThat(IDENTIFIER.foreignLanguage(text)).isEmpty();
  }

  @Test
  void looksThroughAForeignNameInEnglish() {
    assertThat(
            IDENTIFIER.foreignLanguage(
                "The Norwegian foreign minister met the head of the Confederação Nacional dos"
                    + " Pescadores in Lisbon on Monday and spoke with him about the fishing grounds"
                    + " of the two countries."))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Omar Haddad met Prime Minister Ana Silva in Lisbon.",
        "General Karl Berg visited Dushanbe Monday, Interfax reports."
      })
  void takesShortEnglishFullOfNamesForEnglish(String text) {
    assertThat(IDENTIFIER.foreignLanguage(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le président français a rencontré le chancelier allemand à Paris mardi.",
        "Statsministeren møtte presidenten i Oslo på mandag, skriver avisen.",
        "El presidente se reunió en Madrid con el primer ministro de Portugal."
      })
  void rejectsShortForeignSentences(String text) {
    assertThat(IDENTIFIER.foreignLanguage(text)).isPresent();
  }
}
