package org.readout.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.pipeline.Analysis;
import org.readout.pipeline.SharedExtractor;

/** Whether an occasion took place, as a sentence tells it. */
class ModalityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ACTUAL | President Omar Haddad visited Lisbon on Monday.
          ACTUAL | President Omar Haddad has visited Lisbon.
          ACTUAL | President Omar Haddad is visiting Lisbon.
          ACTUAL | President Omar Haddad's recent visit to Lisbon was welcomed.
          ACTUAL | President Omar Haddad said that he had met Prime Minister Ana Silva.
          PLANNED | President Omar Haddad will visit Lisbon next week.
          PLANNED | President Omar Haddad is scheduled to visit Lisbon next week.
          PLANNED | President Omar Haddad plans to travel to Lisbon in June.
          PLANNED | President Omar Haddad said he would visit Lisbon in June.
          PLANNED | President Omar Haddad's upcoming visit to Lisbon was welcomed.
          PROPOSED | Prime Minister Ana Silva proposed a meeting with President Omar Haddad in Lisbon.
          PROPOSED | President Omar Haddad wants to visit Lisbon.
          CANCELLED | President Omar Haddad cancelled a visit to Lisbon on Monday.
          CANCELLED | President Omar Haddad called off his trip to Lisbon.
          CANCELLED | President Omar Haddad's visit to Lisbon was postponed.
          CANCELLED | A meeting between President Omar Haddad and Prime Minister Ana Silva was called off.
          CANCELLED | A planned stop in Lisbon by President Omar Haddad was dropped.
          CANCELLED | President Omar Haddad's visit to Lisbon would be called off.
          PLANNED | Karl Berg will be the first foreign minister to visit Lisbon.
          ACTUAL | Karl Berg is the first foreign minister to visit Lisbon.
          DENIED | President Omar Haddad did not meet Prime Minister Ana Silva in Lisbon.
          DENIED | President Omar Haddad will not visit Lisbon.
          DENIED | President Omar Haddad never met Prime Minister Ana Silva.
          ACTUAL | President Omar Haddad is glad to be able to visit Lisbon.
          PLANNED | President Omar Haddad is to meet Prime Minister Ana Silva.
          PLANNED | Prime Minister Ana Silva is to be received by President Omar Haddad.
          PLANNED | On Sunday President Omar Haddad will be in Lisbon.
          PLANNED | President Omar Haddad decided to meet with Prime Minister Ana Silva in Rome.
          PLANNED | President Omar Haddad has accepted an invitation to visit Lisbon.
          PLANNED | President Omar Haddad has received a visa to travel to Lisbon.
          PLANNED | President Omar Haddad to visit Lisbon on Monday.
          PROPOSED | President Omar Haddad hopes to visit Lisbon.
          CANCELLED | President Omar Haddad was to have met Prime Minister Ana Silva on Friday.
          CANCELLED | President Omar Haddad had been scheduled to visit Lisbon on Friday.
          CANCELLED | President Omar Haddad will be postponing his trip to Lisbon.
          CANCELLED | A planned stop of President Omar Haddad in Lisbon has been dropped.
          CANCELLED | President Omar Haddad's visit to Lisbon fell through.
          CANCELLED | An earlier plan for President Omar Haddad to fly to Lisbon was dropped.
          CANCELLED | A stop in Lisbon by President Omar Haddad, pencilled in for May, was cancelled.
          DENIED | President Omar Haddad's visit to Lisbon, planned for May, did not take place.
          DENIED | President Omar Haddad ruled out a meeting with Prime Minister Ana Silva.
          DENIED | President Omar Haddad refused to meet Prime Minister Ana Silva.
          DENIED | No meeting between President Omar Haddad and Prime Minister Ana Silva is planned.
          ACTUAL | In talks with Prime Minister Ana Silva, President Omar Haddad promised help.
          ACTUAL | Berg and Silva failed to agree at talks in Geneva with President Omar Haddad.
          PLANNED | Prime Minister Ana Silva is expected to be received by President Omar Haddad.
          PLANNED | President Omar Haddad and Prime Minister Ana Silva are set to hold talks on Friday.
          PLANNED | A call between President Omar Haddad and Prime Minister Ana Silva is planned for Friday.
          CANCELLED | President Omar Haddad's visit to Lisbon, scheduled for May 20, has been postponed.
          CANCELLED | President Omar Haddad's planned trip to Lisbon, which was cancelled, had drawn attention.
          ACTUAL | Prime Minister Ana Silva seemed to confirm it in remarks ahead of meeting President Omar Haddad.
          ACTUAL | President Omar Haddad called the talks with Prime Minister Ana Silva a success.
          """)
  void isToldByTheWordsAroundTheTrigger(Modality expected, String text) {
    assertThat(SharedExtractor.relations(SharedExtractor.analyzeSentence(text)))
        .extracting(RelationMention::modality)
        .containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Omar Haddad may visit Lisbon next month.",
        "President Omar Haddad could meet Prime Minister Ana Silva in Lisbon.",
        "If President Omar Haddad visits Lisbon, he will be welcome there.",
        "President Omar Haddad often visits Lisbon.",
        "President Omar Haddad has visited Lisbon six times.",
        "Instead of visiting Lisbon, President Omar Haddad wrote a letter.",
        "President Omar Haddad came home without visiting Lisbon.",
        "President Omar Haddad holds regular talks with Prime Minister Ana Silva in Lisbon.",
      })
  void isNoneForAPossibilityOrAHabit(String text) {
    Analysis analysis = SharedExtractor.analyzeSentence(text);
    assertThat(SharedExtractor.relations(analysis)).isEmpty();
    assertThat(analysis.sentences().get(0).nearMisses())
        .extracting(NearMiss::reason)
        .anyMatch(reason -> reason.startsWith("only a possibility or a habit: '"));
  }
}
