package org.readout.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.entity.Entity;
import org.readout.pipeline.Analysis;
import org.readout.pipeline.SentenceAnalysis;
import org.readout.pipeline.SharedExtractor;

/** What is told together, what apart, when and about what. */
class RelationFinderTest {
  private static List<String> parties(String text) {
    return SharedExtractor.relations(SharedExtractor.analyzeSentence(text)).stream()
        .map(
            mention ->
                String.join(
                    ", ",
                    mention.arguments().stream()
                        .flatMap(argument -> argument.entities().stream())
                        .map(Entity::name)
                        .toList()))
        .toList();
  }

  @Test
  void tellsSeparateOccasionsApart() {
    assertThat(
            parties(
                "Foreign Minister Ines Duarte met separately with Defence Minister Karl Berg and"
                    + " Ambassador Omar Haddad."))
        .containsExactly("Ines Duarte, Karl Berg", "Ines Duarte, Omar Haddad");
  }

  @Test
  void keepsCounterpartsBehindOneVerbTogether() {
    assertThat(
            parties(
                "Foreign Minister Ines Duarte met with Defence Minister Karl Berg and Ambassador"
                    + " Omar Haddad."))
        .containsExactly("Ines Duarte, Karl Berg, Omar Haddad");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Minister Ines Duarte held talks with President Karl Berg as well as with the envoy, Omar Haddad, in Oslo. | Ines Duarte, Karl Berg, Omar Haddad
          Minister Ines Duarte met with the president, Karl Berg, and with Ambassador Omar Haddad. | Ines Duarte, Karl Berg, Omar Haddad
          Minister Ines Duarte met President Karl Berg and, separately, Ambassador Omar Haddad. | Ines Duarte, Karl Berg + Ines Duarte, Omar Haddad
          Minister Ines Duarte held talks with President Karl Berg and later with Ambassador Omar Haddad. | Ines Duarte, Karl Berg + Ines Duarte, Omar Haddad
          Minister Ines Duarte met with President Karl Berg; later, Ambassador Omar Haddad resigned. | Ines Duarte, Karl Berg
          """)
  void findsThoseAListIsContinuedWith(String text, String told) {
    assertThat(String.join(" + ", parties(text))).isEqualTo(told);
  }

  @Test
  void keepsOneBilateralMeetingTogether() {
    assertThat(
            parties(
                "Foreign Minister Ines Duarte held a bilateral meeting with Defence Minister Karl"
                    + " Berg and Ambassador Omar Haddad."))
        .containsExactly("Ines Duarte, Karl Berg, Omar Haddad");
  }

  @Test
  void findsThePartiesOfAPassive() {
    assertThat(parties("Foreign Minister Ines Duarte was received by Prime Minister Ana Silva."))
        .containsExactly("Ines Duarte, Ana Silva");
  }

  @Test
  void findsThePartiesOfTalksByThoseWhoTellOrActAfterThem() {
    assertThat(
            parties(
                "In a meeting on Monday Karl Berg was told by Foreign Minister Ines Duarte of the"
                    + " damage."))
        .containsExactly("Ines Duarte, Karl Berg");
    assertThat(parties("Chile freed citizen Karl Berg, after talks with the envoy, Ana Silva."))
        .containsExactly("Chile, Ana Silva");
  }

  @Test
  void findsThoseWhoComeWithTheVisitor() {
    assertThat(
            parties(
                "Prime Minister Ana Silva, joined by Defence Minister Karl Berg, flew to Oslo."))
        .containsExactly("Ana Silva, Karl Berg");
    assertThat(parties("Prime Minister Ana Silva visited Oslo together with Karl Berg."))
        .containsExactly("Ana Silva, Karl Berg");
    assertThat(parties("Prime Minister Ana Silva visited with soldier Karl Berg in Oslo."))
        .noneMatch(visitors -> visitors.contains("Karl Berg"));
  }

  @Test
  void findsWhoInvitedTheVisitor() {
    assertThat(parties("Invited by King Faisal, Prime Minister Ana Silva visited Riyadh."))
        .containsExactly("Ana Silva, Faisal");
    assertThat(parties("Ana Silva visited Riyadh as the guest of Karl Berg."))
        .containsExactly("Ana Silva, Karl Berg");
  }

  @Test
  void findsEveryStopOfAList() {
    assertThat(parties("Ana Silva's agenda features stops in Lisbon as well as Oslo."))
        .containsExactly("Ana Silva", "Ana Silva");
  }

  @Test
  void findsTheVisitorOfAVisitOfWhichMoreIsTold() {
    assertThat(parties("Karl Berg left Oslo today on a visit to Tunisia that will last a week."))
        .contains("Karl Berg");
  }

  @Test
  void sendsNobodyWhereOnlyATopicComes() {
    assertThat(
            parties(
                "In Lisbon on Monday Foreign Minister Ines Duarte spoke when the question of the"
                    + " port came on Tuesday."))
        .isEmpty();
  }

  @Test
  void findsGroupsThatMeet() {
    assertThat(parties("Prime Minister Ana Silva met with the management of the port."))
        .containsExactly("Ana Silva, management of the port");
    assertThat(parties("Prime Minister Ana Silva met the two Norwegians in Oslo."))
        .containsExactly("Ana Silva, two Norwegians");
  }

  @Test
  void readsWhoWillMeetBehindWhoIsDueInTown() {
    assertThat(
            parties(
                "Ana Silva was due in Oslo later on Saturday to meet with Prime Minister Karl"
                    + " Berg."))
        .contains("Ana Silva, Karl Berg");
  }

  @Test
  void readsWithBehindAHouse() {
    assertThat(
            parties(
                "Ana Silva spent the better part of the day at the United States Embassy with"
                    + " Ambassador Karl Berg."))
        .contains("Ana Silva, Karl Berg");
  }

  @Test
  void statesAndBodiesJoinedByAHyphenMeet() {
    List<String> parties =
        SharedExtractor.relations(
                SharedExtractor.analyzeSentence(
                    "Karl Berg will attend the U.S.-EU Dialogue on fisheries in Brussels."))
            .stream()
            .filter(mention -> mention.rule().id().equals("meeting.talks"))
            .flatMap(mention -> mention.arguments().stream())
            .flatMap(argument -> argument.entities().stream())
            .map(Entity::name)
            .toList();
    assertThat(parties).contains("EU");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Monday | President Omar Haddad met Prime Minister Ana Silva on Monday.
          Sunday three-day | President Omar Haddad arrived in Lisbon on Sunday for a three-day visit.
          none | President Omar Haddad met Prime Minister Ana Silva, who was elected in 2021, at the palace.
          none | President Omar Haddad met Prime Minister Ana Silva recently.
          next week | President Omar Haddad will visit Lisbon next week, the palace said on Tuesday.
          Friday | On Thursday he opened a bridge, and on Friday President Omar Haddad will meet Prime Minister Ana Silva.
          none | President Omar Haddad met Prime Minister Ana Silva to talk about last month's election.
          Feb. 14 | The court heard of President Omar Haddad's Feb. 14 meeting with Prime Minister Ana Silva.
          none | President Omar Haddad's visit to Lisbon was called off on Monday.
          none | President Omar Haddad's visit to Lisbon has been put off until May.
          none | President Omar Haddad will receive Prime Minister Ana Silva, who was elected in May, at the palace.
          Tuesday | On Tuesday President Omar Haddad arrives in Lisbon at the start of a ten-day tour.
          2016 | President Omar Haddad and Prime Minister Ana Silva met for the first time in Lisbon in 2016.
          August 2 until August 4 | President Omar Haddad travelled to Lisbon, where he stayed from August 2 until August 4.
          """)
  void takesTheDateThatBelongsToTheTrigger(String expected, String text) {
    Analysis analysis = SharedExtractor.analyzeSentence(text);
    SentenceAnalysis sentence = analysis.sentences().get(0);
    DateArgument date = sentence.relations().get(0).date();
    List<String> words =
        date == null
            ? List.of("none")
            : date.expressions().stream()
                .map(found -> sentence.sentence().words(found.firstToken(), found.endToken()))
                .toList();
    assertThat(String.join(" ", words)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fishing rights; customs duties | Their talks focused on fishing rights and customs duties.
          border security; trade; war in Yemen | They discussed border security, trade and the war in Yemen.
          law of the sea | The ministers talked at length about the law of the sea.
          regional and global issues | They reviewed regional and global issues.
          """)
  void findsTopics(String expected, String text) {
    List<String> topics =
        SharedExtractor.analyzeSentence(text + " President Omar Haddad visited Lisbon.")
            .sentences()
            .stream()
            .flatMap(
                sentence ->
                    sentence.tagged() == null
                        ? Stream.<String>of()
                        : TopicFinder.find(sentence.tagged()).stream())
            .toList();
    assertThat(String.join("; ", topics)).isEqualTo(expected);
  }

  private static List<String> stops(String text) {
    return SharedExtractor.relations(SharedExtractor.analyzeSentence(text)).stream()
        .filter(mention -> mention.rule().type() == FactType.VISIT)
        .map(mention -> mention.places().get(0).place().name())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lisbon | LISBON, May 13 - President Omar Haddad arrived here on Monday.
          Lisbon | LISBON, May 13 - President Omar Haddad flew in from Tunis on Monday.
          Oslo   | The minister spoke of Oslo. President Omar Haddad arrived there on Monday.
          Ankara | President Omar Haddad arrived in the Turkish capital on Monday.
          Oslo   | In Oslo, where President Omar Haddad arrived on Monday, it was raining.
          Kairouan | President Omar Haddad travelled to the city of Kairouan on Monday.
          Chile | Norwegian President Karl Berg praised Chile. His visit to the country begins on Friday.
          Chile | Norwegian President Karl Berg praised Chile, and spoke of Norway. He will visit the country on Friday.
          """)
  void readsADestinationThatIsNotNamedBesideTheVerb(String expected, String text) {
    assertThat(stops(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Omar Haddad, delegation | A delegation led by President Omar Haddad visited Oslo.
          Ana Silva | President Omar Haddad welcomed Prime Minister Ana Silva for a working visit to Tunis.
          Ana Silva | Ana Silva became the first prime minister to visit Oslo.
          Ana Silva | The plane of Prime Minister Ana Silva left for Oslo on Monday.
          """)
  void findsWhoTravels(String expected, String text) {
    List<String> visitors =
        SharedExtractor.relations(SharedExtractor.analyzeSentence(text)).stream()
            .filter(mention -> mention.rule().type() == FactType.VISIT)
            .flatMap(mention -> mention.arguments().stream())
            .flatMap(argument -> argument.entities().stream())
            .map(Entity::name)
            .toList();
    assertThat(String.join(", ", visitors)).isEqualTo(expected);
  }

  @Test
  void takesNoOtherCountryForTheOneSpokenOf() {
    assertThat(
            stops("President Karl Berg praised Chile. He will visit the other country on Friday."))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cambodian refugees came to Oslo.",
        "Norwegian troops arrived in Kairouan on Monday.",
        "President Omar Haddad said when the food was flown to Oslo.",
      })
  void seesNoVisitOfPrivateTravellersTroopsOrGoods(String text) {
    assertThat(stops(text)).isEmpty();
  }

  @Test
  void givesEachStopItsOwnMention() {
    assertThat(
            SharedExtractor.relations(
                SharedExtractor.analyzeSentence("President Omar Haddad visited Rome and Oslo.")))
        .extracting(mention -> mention.places().get(0).place().name())
        .containsExactly("Rome", "Oslo");
  }
}
