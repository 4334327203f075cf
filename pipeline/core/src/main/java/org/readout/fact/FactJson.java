package org.readout.fact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fact record as JSON: every key in its fixed order, none left out. */
final class FactJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;
  private final RecordValues values;

  private FactJson(JsonGenerator json) {
    this.json = json;
    this.values = new RecordValues(json);
  }

  static String of(Fact fact) {
    StringWriter line = new StringWriter(1024);
    try (JsonGenerator generator = FACTORY.createGenerator(line)) {
      new FactJson(generator).fact(fact);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return escapeUnpairedSurrogates(line.toString());
  }

  private void fact(Fact fact) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", FactWriter.SCHEMA);
    json.writeStringField("id", fact.id());
    json.writeStringField("type", fact.type().label());
    json.writeStringField("modality", fact.modality().label());
    json.writeArrayFieldStart("participants");
    for (Participant participant : fact.participants()) {
      participant(participant);
    }
    json.writeEndArray();
    json.writeFieldName("place");
    place(fact.place());
    json.writeFieldName("date");
    date(fact.date());
    values.texts("topics", fact.topics());
    values.codes(fact.codes());
    values.document(fact.document());
    json.writeFieldName("evidence");
    evidence(fact.evidence());
    values.confidence(fact.confidence());
    json.writeEndObject();
  }

  private void participant(Participant participant) throws IOException {
    json.writeStartObject();
    json.writeStringField("role", participant.role().label());
    json.writeStringField("kind", participant.kind().label());
    json.writeStringField("name", participant.name());
    values.nullable("title", participant.title());
    values.nullable("organization", participant.organization());
    values.nullable("country", participant.country());
    json.writeStringField("entity", participant.entity());
    json.writeArrayFieldStart("mentions");
    for (Quote mention : participant.mentions()) {
      json.writeStartObject();
      quote(mention);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void place(@Nullable FactPlace place) throws IOException {
    if (place == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("name", place.name());
    values.nullable("kind", place.kind() == null ? null : place.kind().label());
    values.nullable("country", place.country());
    json.writeStringField("text", place.text());
    json.writeEndObject();
  }

  private void date(@Nullable FactDate date) throws IOException {
    if (date == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("edtf", date.edtf());
    values.nullable("start", date.start());
    values.nullable("end", date.end());
    json.writeStringField("precision", date.precision());
    json.writeStringField("text", date.text());
    json.writeEndObject();
  }

  private void evidence(List<Evidence> evidence) throws IOException {
    json.writeStartArray();
    for (Evidence piece : evidence) {
      json.writeStartObject();
      quote(piece.quote());
      json.writeObjectFieldStart("trigger");
      quote(piece.trigger());
      json.writeEndObject();
      json.writeStringField("rule", piece.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void quote(Quote quote) throws IOException {
    json.writeNumberField("start", quote.start());
    json.writeNumberField("end", quote.end());
    json.writeStringField("text", quote.text());
  }

  /**
   * Half a surrogate pair has no UTF-8 form, so it is written as a JSON escape. Outside of strings
   * the line is ASCII, so that every such character stands in a string.
   */
  private static String escapeUnpairedSurrogates(String line) {
    StringBuilder escaped = null;
    int done = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < line.length()
          && Character.isLowSurrogate(line.charAt(i + 1))) {
        i++;
        continue;
      }
      if (escaped == null) {
        escaped = new StringBuilder(line.length() + 16);
      }
      escaped.append(line, done, i).append("\\u").append(Integer.toHexString(c));
      done = i + 1;
    }
    return escaped == null ? line : escaped.append(line, done, line.length()).toString();
  }
}
