package org.readout.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/**
 * A JSON object that knows where it stands, so that every value that is missing or of the wrong
 * kind gives an error naming the file, the line and the key. Immutable.
 */
public final class JsonRecord {
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private final JsonNode object;
  private final String where;
  private final String path;
  private final ErrorCode invalid;

  private JsonRecord(JsonNode object, String where, String path, ErrorCode invalid) {
    this.object = object;
    this.where = where;
    this.path = path;
    this.invalid = invalid;
  }

  /**
   * Reads one line.
   *
   * @param where what errors call the line, such as {@code facts.jsonl, line 3}
   * @param invalid the error that everything wrong in it gives
   */
  public static JsonRecord parse(String line, String where, ErrorCode invalid) {
    JsonNode node;
    try {
      node = JSON.readValue(line);
    } catch (JsonProcessingException e) {
      throw new ReadoutException(
          invalid, where + ": this is not JSON: " + e.getOriginalMessage() + ".", e);
    }
    if (!node.isObject()) {
      throw new ReadoutException(invalid, where + ": this is not a JSON object.");
    }
    return new JsonRecord(node, where, "", invalid);
  }

  /** An error about the value of a key: what is wrong, as the end of a sentence. */
  public ReadoutException fault(String key, String what) {
    return fault(invalid, key, what);
  }

  /** Another error about the value of a key: what is wrong, as the end of a sentence. */
  public ReadoutException fault(ErrorCode code, String key, String what) {
    return new ReadoutException(code, where + ": \"" + path + key + "\" " + what + ".");
  }

  /** Refuses the record where it has any other key. */
  public void allowOnly(String... keys) {
    List<String> allowed = Arrays.asList(keys);
    Iterator<String> names = object.fieldNames();
    while (names.hasNext()) {
      String name = names.next();
      if (!allowed.contains(name)) {
        throw fault(name, "is not a key of the record");
      }
    }
  }

  /** True where the key is there. */
  public boolean has(String key) {
    return object.has(key);
  }

  /** A string that is there. */
  public String text(String key) {
    String text = textOrNull(key);
    if (text == null) {
      throw fault(key, "must be a string");
    }
    return text;
  }

  /** A string that is there and not empty. */
  public String name(String key) {
    String text = text(key);
    if (text.isEmpty()) {
      throw fault(key, "must not be empty");
    }
    return text;
  }

  /** A string, or null where it is null; the key must be there. */
  public @Nullable String textOrNull(String key) {
    JsonNode value = required(key);
    if (value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw fault(key, "must be a string");
    }
    return value.textValue();
  }

  /** A day as {@code YYYY-MM-DD}, or null. */
  public @Nullable LocalDate dayOrNull(String key) {
    String text = textOrNull(key);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw fault(key, "is \"" + text + "\", not a day as YYYY-MM-DD");
    }
  }

  /** A whole number. */
  public int integer(String key) {
    JsonNode value = required(key);
    if (!value.isInt()) {
      throw fault(key, "must be a whole number");
    }
    return value.intValue();
  }

  /** A number. */
  public double number(String key) {
    JsonNode value = required(key);
    if (!value.isNumber()) {
      throw fault(key, "must be a number");
    }
    return value.doubleValue();
  }

  /** True or false. */
  public boolean flag(String key) {
    JsonNode value = required(key);
    if (!value.isBoolean()) {
      throw fault(key, "must be true or false");
    }
    return value.booleanValue();
  }

  /** One of the values given, by its label. */
  public <E> E oneOf(String key, E[] values, Function<E, String> label) {
    String text = text(key);
    for (E value : values) {
      if (label.apply(value).equals(text)) {
        return value;
      }
    }
    String choice = Arrays.stream(values).map(label).collect(Collectors.joining(", "));
    throw fault(key, "is \"" + text + "\", not one of " + choice);
  }

  /** An object that is there. */
  public JsonRecord object(String key) {
    JsonRecord record = objectOrNull(key);
    if (record == null) {
      throw fault(key, "must be an object");
    }
    return record;
  }

  /** An object, or null where it is null; the key must be there. */
  public @Nullable JsonRecord objectOrNull(String key) {
    JsonNode value = required(key);
    return value.isNull() ? null : nested(value, key);
  }

  /** A list of objects. */
  public List<JsonRecord> objects(String key) {
    List<JsonRecord> records = new ArrayList<>();
    for (JsonNode element : array(key)) {
      records.add(nested(element, key + "[" + records.size() + "]"));
    }
    return records;
  }

  /** A list of strings. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : array(key)) {
      if (!element.isTextual()) {
        throw fault(key + "[" + texts.size() + "]", "must be a string");
      }
      texts.add(element.textValue());
    }
    return texts;
  }

  private JsonNode array(String key) {
    JsonNode value = required(key);
    if (!value.isArray()) {
      throw fault(key, "must be a list");
    }
    return value;
  }

  private JsonRecord nested(JsonNode value, String key) {
    if (!value.isObject()) {
      throw fault(key, "must be an object");
    }
    return new JsonRecord(value, where, path + key + ".", invalid);
  }

  private JsonNode required(String key) {
    JsonNode value = object.get(key);
    if (value == null) {
      throw fault(key, "is missing");
    }
    return value;
  }
}
