package org.readout.event;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.fact.Source;

/** The event record as JSON: every key in its fixed order, none left out. */
final class EventJson {
  private final JsonGenerator json;

  EventJson(JsonGenerator json) {
    this.json = json;
  }

  void event(Event event) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", EventWriter.SCHEMA);
    json.writeStringField("id", event.id());
    json.writeStringField("type", event.type().label());
    json.writeStringField("modality", event.modality().label());
    json.writeArrayFieldStart("participants");
    for (EventParticipant participant : event.participants()) {
      participant(participant);
    }
    json.writeEndArray();
    place(event.place());
    date(event.date());
    texts("topics", event.topics());
    json.writeObjectFieldStart("codes");
    json.writeStringField("cameo", event.codes().cameo());
    json.writeStringField("plover", event.codes().plover());
    json.writeEndObject();
    json.writeArrayFieldStart("sources");
    for (EventSource source : event.sources()) {
      source(source);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("disagreements");
    for (Disagreement disagreement : event.disagreements()) {
      disagreement(disagreement);
    }
    json.writeEndArray();
    json.writeFieldName("confidence");
    json.writeNumber(confidence(event.confidence()));
    json.writeEndObject();
  }

  private void participant(EventParticipant participant) throws IOException {
    json.writeStartObject();
    json.writeStringField("role", participant.role().label());
    json.writeStringField("kind", participant.kind().label());
    json.writeStringField("name", participant.name());
    texts("aliases", participant.aliases());
    texts("titles", participant.titles());
    texts("organizations", participant.organizations());
    nullable("country", participant.country());
    json.writeStringField("entity", participant.entity());
    texts("facts", participant.facts());
    json.writeEndObject();
  }

  private void place(@Nullable EventPlace place) throws IOException {
    if (place == null) {
      json.writeNullField("place");
      return;
    }
    json.writeObjectFieldStart("place");
    json.writeStringField("name", place.name());
    nullable("kind", place.kind() == null ? null : place.kind().label());
    nullable("country", place.country());
    json.writeEndObject();
  }

  private void date(@Nullable EventDate date) throws IOException {
    if (date == null) {
      json.writeNullField("date");
      return;
    }
    json.writeObjectFieldStart("date");
    json.writeStringField("edtf", date.edtf());
    nullable("start", date.start());
    nullable("end", date.end());
    json.writeEndObject();
  }

  private void source(EventSource source) throws IOException {
    json.writeStartObject();
    Source document = source.document();
    json.writeObjectFieldStart("document");
    json.writeStringField("id", document.id());
    nullable("title", document.title());
    nullable("published", document.published());
    nullable("publisher", document.publisher());
    nullable("url", document.url());
    json.writeEndObject();
    json.writeStringField("fact", source.fact());
    json.writeStringField("modality", source.modality().label());
    nullable("place", source.place());
    nullable("date", source.date());
    json.writeFieldName("confidence");
    json.writeNumber(confidence(source.confidence()));
    json.writeEndObject();
  }

  private void disagreement(Disagreement disagreement) throws IOException {
    json.writeStartObject();
    json.writeStringField("slot", disagreement.slot());
    nullable("entity", disagreement.entity());
    json.writeArrayFieldStart("values");
    for (Disagreement.Value value : disagreement.values()) {
      json.writeStartObject();
      json.writeStringField("value", value.value());
      texts("facts", value.facts());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void texts(String key, List<String> texts) throws IOException {
    json.writeArrayFieldStart(key);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private void nullable(String key, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNullField(key);
    } else {
      json.writeStringField(key, value.toString());
    }
  }

  private static String confidence(double confidence) {
    return BigDecimal.valueOf(confidence)
        .setScale(2, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
