package org.readout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.pipeline.Analysis;
import org.readout.pipeline.SentenceAnalysis;
import org.readout.pipeline.SharedExtractor;
import org.readout.text.Sentence;

class ResolutionTest {
  private static final String STORY =
      "Foreign Minister Ines Duarte of Chile met Norwegian Defence Minister Karl Berg in Geneva on"
          + " Monday. ";

  /** The names of those whom some words, a phrase or a pronoun, speak of. */
  private static List<String> meantBy(String words, String text) {
    Analysis analysis = SharedExtractor.analyze(text);
    for (SentenceAnalysis analyzed : analysis.sentences()) {
      Sentence sentence = analyzed.sentence();
      for (Mention mention : analyzed.mentions()) {
        if (sentence.words(mention.from(), mention.to()).equals(words)) {
          return names(analysis.entities().of(mention));
        }
      }
    }
    for (SentenceAnalysis analyzed : analysis.sentences()) {
      Sentence sentence = analyzed.sentence();
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.word(i).equals(words)) {
          return names(analysis.entities().ofPronoun(sentence.index(), i));
        }
      }
    }
    throw new AssertionError(words + " was not found in " + analysis);
  }

  private static List<String> names(List<Entity> entities) {
    return entities.stream().map(Entity::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Duarte | Duarte then visited Rome. | Ines Duarte
          Mr. Berg | Later Mr. Berg visited Rome. | Karl Berg
          She | She then visited Rome on Friday. | Ines Duarte
          He | He then visited Rome on Friday. | Karl Berg
          her | In Rome, reporters asked about her visit. | Ines Duarte
          her | On Friday, after her return from Rome, Duarte met the king. | Ines Duarte
          his | During his stay in Rome on Friday, Berg met the king. | Karl Berg
          him | Berg had left when King Omar received him in Rome. | Karl Berg
          Tan | Tan Wei Ming spoke next, and Tan met King Omar. | Tan Wei Ming
          The two leaders | The two leaders met again in Oslo. | Ines Duarte, Karl Berg
          Both sides | Both sides called the talks useful. | Ines Duarte, Karl Berg
          They | They met again in Oslo. | Ines Duarte, Karl Berg
          The Norwegian defence minister | The Norwegian defence minister then visited Rome. | Karl Berg
          The Turkish foreign minister | The Turkish foreign minister then visited Rome. | Turkish foreign minister
          """)
  void findsWhoIsMeant(String words, String sentence, String expected) {
    assertThat(String.join(", ", meantBy(words, STORY + sentence))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The visiting leader | Tunisian President Omar Haddad arrived in Oslo on Monday. The visiting leader met Ana Silva. | Omar Haddad
          The Tunisian leader | Tunisian President Omar Haddad met Norwegian Prime Minister Karl Berg in Oslo. The Tunisian leader flew on. | Omar Haddad
          The Norwegian premier | Tunisian President Omar Haddad met Norwegian Prime Minister Karl Berg in Oslo. The Norwegian premier flew on. | Karl Berg
          His host | Tunisian President Omar Haddad met Norwegian Prime Minister Karl Berg in Oslo. His host will visit Tunis. | Karl Berg
          The visitor | President Omar Haddad arrived in Oslo on Monday. Prime Minister Karl Berg met him. The visitor flew on. | Omar Haddad
          The General | The Norwegian President, Gen. Karl Berg, arrived in Tunis. The General met Ana Silva. | Karl Berg
          The admiral | Admiral Karl Berg, commander of the Norwegian navy, visited Tunis. The admiral met Ana Silva. | Karl Berg
          The Pontiff | Pope Clement arrived in Manila on Thursday. The Pontiff met President Ana Silva. | Clement
          The Holy Father | Pope Clement arrived in Manila on Thursday. The Holy Father met President Ana Silva. | Clement
          His Majesty | King Magnus of Norway received President Omar Haddad. His Majesty will visit Tunis. | Magnus
          The Frenchman | French President Jean Morel and Brazilian President Ana Silva met in Lima. The Frenchman flew on. | Jean Morel
          The Norwegian | UN envoy Ingrid Holm visited Khartoum on Monday. The Norwegian met Omar Haddad. | Ingrid Holm
          The foreign minister | The Minister of Foreign Affairs of Chile, Ines Duarte, arrived in Oslo. The foreign minister met Karl Berg. | Ines Duarte
          The NATO chief | NATO Secretary General Karl Berg visited Lisbon. The NATO chief met Ana Silva. | Karl Berg
          The senator | U.S. Sen. Karl Berg visited Kyiv on Monday. The senator met Ana Silva. | Karl Berg
          The trio | Ana Silva, Omar Haddad and Karl Berg arrived in Abuja. The trio met President Musa Bello. | Ana Silva, Omar Haddad, Karl Berg
          The four leaders | Presidents Ana Silva, Omar Haddad, Karl Berg and Musa Bello flew to Banjul. The four leaders met there. | Ana Silva, Omar Haddad, Karl Berg, Musa Bello
          The chancellor | Anna Holm closed two days of talks in Oslo on Monday. The chancellor will fly to Rome. | Anna Holm
          Norway's prime minister | Norway's prime minister visited Tunis on Monday. Karl Berg met with President Omar Haddad. | Karl Berg
          The president | Karl Berg arrived in Tunis on Monday. The president welcomed him at the airport. | president
          """)
  void findsWhomADescriptionMeans(String words, String text, String expected) {
    assertThat(String.join(", ", meantBy(words, text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Norwegian | President Omar Haddad of Tunisia met Ana Silva of Chile in Lima. The Norwegian was not there.
          The General | President Omar Haddad met Ana Silva in Lima. The General was not there.
          The visitor | Ana Silva spoke in Lima. The visitor was silent.
          """)
  void takesNobodyForADescriptionOfSomebodyToldThatFitsNone(String words, String text) {
    assertThat(meantBy(words, text)).isEmpty();
  }

  @Test
  void givesTheOfficeToldApartToThePerson() {
    assertThat(
            SharedExtractor.analyze(
                    "Anna Holm closed two days of talks in Oslo on Monday. The Swiss chancellor"
                        + " will fly to Rome on Friday.")
                .entities()
                .all())
        .filteredOn(entity -> entity.kind() == PartyKind.PERSON)
        .extracting(entity -> entity.name() + ", " + entity.title() + ", " + entity.country())
        .containsExactly("Anna Holm, Swiss chancellor, CH");
  }

  @Test
  void knowsTheStateOfAnUnnamedOfficeThatOneStateHas() {
    assertThat(SharedExtractor.analyze("Karl Berg was received by the Pope.").entities().all())
        .filteredOn(entity -> !entity.named())
        .extracting(Entity::country)
        .containsExactly("VA");
  }

  @Test
  void takesWhoeverAnIndefiniteDescriptionMeansForNobodyInFocus() {
    assertThat(
            meantBy(
                "He",
                "Admiral Karl Berg left Oslo on Monday. It is the first visit of a navy chief to"
                    + " Chile. He will meet President Omar Haddad."))
        .containsExactly("Karl Berg");
  }

  @Test
  void knowsASurnameThatTheTaggerTakesForAPlace() {
    assertThat(
            SharedExtractor.analyze(
                    "Ingrid Solvik, Norway's foreign minister, is in Lisbon. On the same day"
                        + " Solvik is to meet Prime Minister Ana Silva.")
                .facts())
        .anySatisfy(
            fact ->
                assertThat(fact.participants())
                    .extracting(party -> party.name())
                    .containsExactly("Ingrid Solvik", "Ana Silva"));
  }

  @Test
  void takesTheSpeakerOfAQuotationForI() {
    assertThat(
            meantBy("I", STORY + "\"I met the president in Tunis,\" said Duarte after the talks."))
        .containsExactly("Ines Duarte");
  }

  @Test
  void takesTheLabelOfATranscriptForI() {
    assertThat(
            meantBy(
                "I",
                STORY
                    + "\n\nMINISTER BERG: Thank you all for being here today. I visited Rome last"
                    + " week, and it was a good visit."))
        .containsExactly("Karl Berg");
  }

  @Test
  void takesTheFullestNameOfThePerson() {
    assertThat(
            SharedExtractor.analyze(
                    "Berg visited Rome on Monday. Norwegian Defence Minister Karl Berg will be"
                        + " back in the capital on Friday, said the ministry.")
                .entities()
                .all())
        .filteredOn(entity -> entity.kind() == PartyKind.PERSON)
        .extracting(Entity::name)
        .containsExactly("Karl Berg");
  }

  @Test
  void takesWhoeverOpensTheSentenceForThePronounInItBeforeTheMainPerson() {
    assertThat(
            meantBy(
                "he",
                "President Omar Haddad arrived in Rome. Haddad met Prime Minister Ana Silva. Haddad"
                    + " spoke of trade. Karl Berg said he would visit Oslo."))
        .containsExactly("Karl Berg");
  }

  @Test
  void takesSomebodyNamedForThePronounBeforeSomebodyDescribed() {
    assertThat(
            meantBy(
                "He",
                "In Rome the ambassador of Chile met President Omar Haddad. He flew to Oslo."))
        .containsExactly("Omar Haddad");
  }

  @Test
  void givesASurnameToThePersonOfTheGenderThatTheFormOfAddressTells() {
    assertThat(
            meantBy(
                "Mr. Berg",
                "Prime Minister Karl Berg and his wife, Ingrid Berg, arrived in Rome on Monday."
                    + " Ingrid Berg visited a school. Mr. Berg met President Omar Haddad."))
        .containsExactly("Karl Berg");
  }

  @Test
  void keepsADescriptionApartFromAListOfNamesBehindIt() {
    assertThat(
            meantBy(
                "The Norwegian ambassador",
                "The Norwegian ambassador in Lisbon, Karl Berg and Ines Duarte met on Monday."))
        .containsExactly("Norwegian ambassador");
  }

  @Test
  void keepsPeopleOfOneSurnameApart() {
    assertThat(
            SharedExtractor.analyze(
                    "Norwegian Defence Minister Karl Berg visited Rome with his colleague, Foreign"
                        + " Minister Ingrid Berg, on Monday for talks about the Arctic.")
                .entities()
                .all())
        .extracting(Entity::name)
        .contains("Karl Berg", "Ingrid Berg");
  }

  @Test
  void givesTheKeyOfThePersonWhateverTheOrderOfMentions() {
    assertThat(SharedExtractor.analyze(STORY).entities().all())
        .extracting(Entity::key)
        .contains("duarte-ines", "berg-karl");
  }
}
