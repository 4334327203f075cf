package org.readout.fact;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields that the records of facts and of events write alike. Not thread-safe. */
public final class RecordValues {
  private final JsonGenerator json;

  /** Writes to a generator, within the object that is open in it. */
  public RecordValues(JsonGenerator json) {
    this.json = json;
  }

  /** A field with a string, or with null. */
  public void nullable(String key, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNullField(key);
    } else {
      json.writeStringField(key, value.toString());
    }
  }

  /** A field with a list of strings. */
  public void texts(String key, List<String> texts) throws IOException {
    json.writeArrayFieldStart(key);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** The field {@code codes}. */
  public void codes(EventCodes codes) throws IOException {
    json.writeObjectFieldStart("codes");
    json.writeStringField("cameo", codes.cameo());
    json.writeStringField("plover", codes.plover());
    json.writeEndObject();
  }

  /** The field {@code document}. */
  public void document(Source document) throws IOException {
    json.writeObjectFieldStart("document");
    json.writeStringField("id", document.id());
    nullable("title", document.title());
    nullable("published", document.published());
    nullable("publisher", document.publisher());
    nullable("url", document.url());
    json.writeEndObject();
  }

  /**
   * The field {@code confidence}, of at most two decimals: more would claim an exactness that no
   * calibration has.
   */
  public void confidence(double confidence) throws IOException {
    json.writeFieldName("confidence");
    json.writeNumber(
        BigDecimal.valueOf(confidence)
            .setScale(2, RoundingMode.HALF_EVEN)
            .stripTrailingZeros()
            .toPlainString());
  }
}
