package org.readout.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.readout.fact.SampleFacts.BARE_VISIT;
import static org.readout.fact.SampleFacts.MEETING;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

class FactWriterTest {
  private static final String BARE_VISIT_LINE =
      "{\"schema\":\"readout/fact/1\",\"id\":\"fedcba9876543210\",\"type\":\"visit\","
          + "\"modality\":\"planned\",\"participants\":[{\"role\":\"visitor\","
          + "\"kind\":\"organization\",\"name\":\"harbour board\",\"title\":null,"
          + "\"organization\":null,\"country\":null,\"entity\":\"board-harbour\","
          + "\"mentions\":[]}],\"place\":null,\"date\":null,\"topics\":[],"
          + "\"codes\":{\"cameo\":\"042\",\"plover\":\"ENGAGE\"},"
          + "\"document\":{\"id\":\"harbour-2\",\"title\":null,\"published\":null,"
          + "\"publisher\":null,\"url\":null},\"evidence\":[{\"start\":0,\"end\":5,"
          + "\"text\":\"visit\",\"trigger\":{\"start\":0,\"end\":5,\"text\":\"visit\"},"
          + "\"rule\":\"visit.noun\"}],\"confidence\":1}";

  @Test
  void writesEveryKeyInItsOrder() {
    assertThat(FactWriter.line(MEETING))
        .isEqualTo(
            "{\"schema\":\"readout/fact/1\",\"id\":\"0123456789abcdef\",\"type\":\"meeting\","
                + "\"modality\":\"actual\",\"participants\":[{\"role\":\"participant\","
                + "\"kind\":\"person\",\"name\":\"Zoë Ñandú\",\"title\":\"Minister of Fisheries\","
                + "\"organization\":\"Ministry of Fisheries\",\"country\":\"NO\","
                + "\"entity\":\"nandu-zoe-no\","
                + "\"mentions\":[{\"start\":4,\"end\":13,\"text\":\"Zoë Ñandú\"}]},"
                + "{\"role\":\"participant\",\"kind\":\"group\",\"name\":\"trawler owners\","
                + "\"title\":null,\"organization\":null,\"country\":null,"
                + "\"entity\":\"owners-trawler\",\"mentions\":[]}],"
                + "\"place\":{\"name\":\"Tromsø\",\"kind\":\"city\",\"country\":\"NO\","
                + "\"text\":\"Tromsø\"},\"date\":{\"edtf\":\"2018-05-11\","
                + "\"start\":\"2018-05-11\",\"end\":\"2018-05-11\",\"precision\":\"day\","
                + "\"text\":\"on Friday\"},\"topics\":[\"quotas\"],"
                + "\"codes\":{\"cameo\":\"040\",\"plover\":\"CONSULT\"},"
                + "\"document\":{\"id\":\"harbour-1\",\"title\":\"Minister \\\"listens\\\"\","
                + "\"published\":\"2018-05-12\",\"publisher\":\"Harbour News\","
                + "\"url\":\"https://example.org/1\"},\"evidence\":[{\"start\":4,\"end\":48,"
                + "\"text\":\"Zoë Ñandú met trawler owners\\nin Tromsø on Friday\","
                + "\"trigger\":{\"start\":14,\"end\":17,\"text\":\"met\"},"
                + "\"rule\":\"meeting.meet\"}],\"confidence\":0.94}");
  }

  @Test
  void writesNullAndEmptyListsWhereThereIsNothingToSay() {
    assertThat(FactWriter.line(BARE_VISIT)).isEqualTo(BARE_VISIT_LINE);
  }

  @Test
  void endsEveryLineWithALineFeedInUtf8() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FactWriter writer = new FactWriter(out)) {
      writer.write(BARE_VISIT);
      writer.write(SampleFacts.withTopics(BARE_VISIT, "Tromsø 🐟"));
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            BARE_VISIT_LINE
                + "\n"
                + BARE_VISIT_LINE.replace("\"topics\":[]", "\"topics\":[\"Tromsø 🐟\"]")
                + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "0.5,0.5",
    "0.9,0.9",
    "0.94,0.94",
    "0.005,0",
    "0.999,1",
    "1.0,1",
    "0.125,0.12"
  })
  void writesConfidenceWithAtMostTwoDecimals(double confidence, String expected) {
    assertThat(FactWriter.line(SampleFacts.withConfidence(BARE_VISIT, confidence)))
        .endsWith(",\"confidence\":" + expected + "}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE"})
  void writesTheSameInEveryDefaultLocale(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(FactWriter.line(SampleFacts.withConfidence(BARE_VISIT, 0.25)))
          .isEqualTo(BARE_VISIT_LINE.replace("\"confidence\":1", "\"confidence\":0.25"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\ud83d", "\udc1f", "a\ud83d", "\udc1fb", "\ud83d\ud83d\udc1f", "\udc1f🐟"})
  void keepsHalfASurrogatePair(String topic) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FactWriter writer = new FactWriter(out)) {
      writer.write(SampleFacts.withTopics(BARE_VISIT, topic));
    }
    Fact again = FactReader.parse(out.toString(StandardCharsets.UTF_8), "here");
    assertThat(again.topics()).containsExactly(topic);
  }

  @Test
  void escapesHalfASurrogatePairInJson() {
    assertThat(FactWriter.line(SampleFacts.withTopics(BARE_VISIT, "x\ud83dy")))
        .contains("\"topics\":[\"x\\ud83dy\"]");
  }

  @Test
  void saysThatTheStreamDoesNotTakeTheFacts() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no room");
          }
        };
    FactWriter writer = new FactWriter(full);
    writer.write(BARE_VISIT);
    assertThatThrownBy(writer::close)
        .isInstanceOfSatisfying(
            ReadoutException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CANNOT_WRITE))
        .hasMessage("The facts could not be written: no room.");
  }
}
