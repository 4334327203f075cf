package org.readout.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.fact.SampleFacts.BARE_VISIT;
import static org.readout.fact.SampleFacts.MEETING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactSchemaTest {
  private static final String LINE = FactWriter.line(MEETING);

  @Test
  void acceptsWhatTheWriterWrites() {
    assertThat(RecordSchema.FACT.faults(LINE)).isEmpty();
    assertThat(RecordSchema.FACT.faults(FactWriter.line(BARE_VISIT))).isEmpty();
  }

  @Test
  void acceptsEveryConfidenceOfTwoDecimals() {
    for (int hundredths = 0; hundredths <= 100; hundredths++) {
      Fact fact = SampleFacts.withConfidence(MEETING, hundredths / 100.0);
      assertThat(RecordSchema.FACT.faults(FactWriter.line(fact))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2010",
        "2013-02",
        "2004-21",
        "2004-24",
        "2018-05-31",
        "2021-06-09/2021-06-13",
        "2021-06/2021-07",
        "../2018-05-14",
        "2018-05-14/..",
        "XXXX-05",
        "XXXX-05-11",
        "1953~",
      })
  void acceptsDatesOfTheExtendedFormat(String edtf) {
    assertThat(RecordSchema.FACT.faults(LINE.replace("\"edtf\":\"2018-05-11\"", edtf(edtf))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "..",
        "../..",
        "XXXX",
        "18-05-11",
        "2018-5-11",
        "2018-13",
        "2018-25",
        "2018-05-32",
        "2018-21-01",
        "May 11",
        "2018-05-11/",
        "2018-05-11T10:00",
        "2018-05-11 ",
        "2018-05-11\\n",
      })
  void refusesOtherDates(String edtf) {
    assertThat(RecordSchema.FACT.faults(LINE.replace("\"edtf\":\"2018-05-11\"", edtf(edtf))))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "readout/fact/1 | readout/fact/2",
        "0123456789abcdef | 0123456789abcde",
        "0123456789abcdef | 0123456789ABCDEF",
        "\"type\":\"meeting\" | \"type\":\"trip\"",
        "\"type\":\"meeting\" | \"type\":\"visit\"",
        "\"modality\":\"actual\" | \"modality\":\"Actual\"",
        "\"modality\":\"actual\", | ``",
        "\"role\":\"participant\" | \"role\":\"visitor\"",
        "\"kind\":\"person\" | \"kind\":\"people\"",
        "\"kind\":\"city\" | \"kind\":\"town\"",
        "\"country\":\"NO\" | \"country\":\"NOR\"",
        "\"country\":\"NO\" | \"country\":\"no\"",
        "\"title\":null, | ``",
        "\"title\":null | \"title\":1",
        "\"start\":4 | \"start\":-1",
        "\"start\":4 | \"start\":4.5",
        "\"start\":\"2018-05-11\" | \"start\":\"2018-05-32\"",
        "\"published\":\"2018-05-12\" | \"published\":\"2018\"",
        "\"precision\":\"day\" | \"precision\":\"hour\"",
        "\"cameo\":\"040\" | \"cameo\":40",
        "\"plover\":\"CONSULT\" | \"plover\":\"\"",
        "\"rule\":\"meeting.meet\" | \"rule\":\"Meet them\"",
        "\"confidence\":0.94 | \"confidence\":0.945",
        "\"confidence\":0.94 | \"confidence\":1.01",
        "\"confidence\":0.94 | \"confidence\":0.94,\"host\":\"x\"",
        "\"entity\":\"owners-trawler\" | \"entity\":\"\"",
      })
  void refusesAFieldThatIsWrong(String from, String to) {
    assertThat(LINE).contains(from);
    assertThat(RecordSchema.FACT.faults(LINE.replace(from, to))).isNotEmpty();
  }

  @Test
  void refusesAFactWithoutPartiesOrEvidence() {
    assertThat(
            RecordSchema.FACT.faults(
                LINE.replaceFirst(
                    "\"participants\":\\[.*],\"place\"", "\"participants\":[],\"place\"")))
        .hasSize(1);
    assertThat(
            RecordSchema.FACT.faults(LINE.replaceFirst("\"evidence\":\\[.*],", "\"evidence\":[],")))
        .hasSize(1);
  }

  @Test
  void refusesAVisitWithoutVisitorAndACallOfOneParty() {
    String bare = FactWriter.line(BARE_VISIT);
    assertThat(RecordSchema.FACT.faults(bare.replace("\"visitor\"", "\"host\""))).isNotEmpty();
    assertThat(
            RecordSchema.FACT.faults(
                bare.replace("\"visitor\"", "\"participant\"").replace("\"visit\"", "\"call\"")))
        .isNotEmpty();
  }

  private static String edtf(String value) {
    return "\"edtf\":\"" + value + "\"";
  }
}
