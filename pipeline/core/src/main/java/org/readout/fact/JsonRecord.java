package org.readout.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
  private static final String DAY = "YYYY-MM-DD";

  /** Maps, lists, strings, numbers, truth values and nulls, as {@link JsonValues} gives them. */
  private final Map<String, @Nullable Object> object;

  private final String where;
  private final String path;
  private final ErrorCode invalid;

  private JsonRecord(
      Map<String, @Nullable Object> object, String where, String path, ErrorCode invalid) {
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
    Map<String, @Nullable Object> object;
    try {
      object = JsonValues.object(line);
    } catch (JsonProcessingException e) {
      throw new ReadoutException(
          invalid, where + ": this is not JSON: " + e.getOriginalMessage() + ".", e);
    }
    if (object == null) {
      throw new ReadoutException(invalid, where + ": this is not a JSON object.");
    }
    return new JsonRecord(object, where, "", invalid);
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
    for (String name : object.keySet()) {
      if (!allowed.contains(name)) {
        throw fault(name, "is not a key of the record");
      }
    }
  }

  /** True where the key is there. */
  public boolean has(String key) {
    return object.containsKey(key);
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
    Object value = required(key);
    if (value == null || value instanceof String) {
      return (String) value;
    }
    throw fault(key, "must be a string");
  }

  /** A day as {@code YYYY-MM-DD}, or null. */
  public @Nullable LocalDate dayOrNull(String key) {
    String text = textOrNull(key);
    try {
      return text == null ? null : day(text);
    } catch (DateTimeException e) {
      throw fault(key, "is \"" + text + "\", not a day as YYYY-MM-DD");
    }
  }

  /** Reads the usual form itself: Java's formatters take long to start. */
  private static LocalDate day(String text) {
    if (text.length() != DAY.length()) {
      return LocalDate.parse(text);
    }
    for (int i = 0; i < DAY.length(); i++) {
      char c = text.charAt(i);
      if (DAY.charAt(i) == '-' ? c != '-' : c < '0' || c > '9') {
        return LocalDate.parse(text);
      }
    }
    return LocalDate.of(
        Integer.parseInt(text, 0, 4, 10),
        Integer.parseInt(text, 5, 7, 10),
        Integer.parseInt(text, 8, 10, 10));
  }

  /** A whole number. */
  public int integer(String key) {
    if (required(key) instanceof Integer value) {
      return value;
    }
    throw fault(key, "must be a whole number");
  }

  /** A number. */
  public double number(String key) {
    if (required(key) instanceof Number value) {
      return value.doubleValue();
    }
    throw fault(key, "must be a number");
  }

  /** True or false. */
  public boolean flag(String key) {
    if (required(key) instanceof Boolean value) {
      return value;
    }
    throw fault(key, "must be true or false");
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
    Object value = required(key);
    return value == null ? null : nested(value, key);
  }

  /** A list of objects. */
  public List<JsonRecord> objects(String key) {
    List<JsonRecord> records = new ArrayList<>();
    for (Object element : array(key)) {
      records.add(nested(element, key + "[" + records.size() + "]"));
    }
    return records;
  }

  /** A list of strings. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Object element : array(key)) {
      if (!(element instanceof String text)) {
        throw fault(key + "[" + texts.size() + "]", "must be a string");
      }
      texts.add(text);
    }
    return texts;
  }

  private List<?> array(String key) {
    if (required(key) instanceof List<?> list) {
      return list;
    }
    throw fault(key, "must be a list");
  }

  @SuppressWarnings("unchecked") // JsonValues makes no other maps.
  private JsonRecord nested(@Nullable Object value, String key) {
    if (value instanceof Map<?, ?> map) {
      return new JsonRecord((Map<String, @Nullable Object>) map, where, path + key + ".", invalid);
    }
    throw fault(key, "must be an object");
  }

  private @Nullable Object required(String key) {
    Object value = object.get(key);
    if (value == null && !object.containsKey(key)) {
      throw fault(key, "is missing");
    }
    return value;
  }
}
