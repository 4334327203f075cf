package org.readout.event;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.readout.fact.RecordValues;

/** The event record as JSON: every key in its fixed order, none left out. */
final class EventJson {
  private final JsonGenerator json;
  private final RecordValues values;

  EventJson(JsonGenerator json) {
    this.json = json;
    this.values = new RecordValues(json);
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
    values.texts("topics", event.topics());
    values.codes(event.codes());
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
    values.confidence(event.confidence());
    json.writeEndObject();
  }

  private void participant(EventParticipant participant) throws IOException {
    json.writeStartObject();
    json.writeStringField("role", participant.role().label());
    json.writeStringField("kind", participant.kind().label());
    json.writeStringField("name", participant.name());
    values.texts("aliases", participant.aliases());
    values.texts("titles", participant.titles());
    values.texts("organizations", participant.organizations());
    values.nullable("country", participant.country());
    json.writeStringField("entity", participant.entity());
    values.texts("facts", participant.facts());
    json.writeEndObject();
  }

  private void place(@Nullable EventPlace place) throws IOException {
    if (place == null) {
      json.writeNullField("place");
      return;
    }
    json.writeObjectFieldStart("place");
    json.writeStringField("name", place.name());
    values.nullable("kind", place.kind() == null ? null : place.kind().label());
    values.nullable("country", place.country());
    json.writeEndObject();
  }

  private void date(@Nullable EventDate date) throws IOException {
    if (date == null) {
      json.writeNullField("date");
      return;
    }
    json.writeObjectFieldStart("date");
    json.writeStringField("edtf", date.edtf());
    values.nullable("start", date.start());
    values.nullable("end", date.end());
    json.writeEndObject();
  }

  private void source(EventSource source) throws IOException {
    json.writeStartObject();
    values.document(source.document());
    json.writeStringField("fact", source.fact());
    json.writeStringField("modality", source.modality().label());
    values.nullable("place", source.place());
    values.nullable("date", source.date());
    values.confidence(source.confidence());
    json.writeEndObject();
  }

  private void disagreement(Disagreement disagreement) throws IOException {
    json.writeStartObject();
    json.writeStringField("slot", disagreement.slot());
    values.nullable("entity", disagreement.entity());
    json.writeArrayFieldStart("values");
    for (Disagreement.Value value : disagreement.values()) {
      json.writeStartObject();
      json.writeStringField("value", value.value());
      values.texts("facts", value.facts());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
