package org.readout.linguistics.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object in a stream of Java's serialization: its fields that refer to something, and what its
 * class wrote by itself, as collections write their elements. Primitive values are left out.
 */
public final class Serialized {
  private final Map<String, Object> fields = new HashMap<>();
  private final List<@Nullable Object> contents = new ArrayList<>();

  void setField(String name, @Nullable Object value) {
    if (value != null) {
      fields.put(name, value);
    }
  }

  void addContent(@Nullable Object content) {
    contents.add(content);
  }

  /**
   * What a field refers to.
   *
   * @throws IOException where it is no object
   */
  public Serialized field(String name) throws IOException {
    Object value = fields.get(name);
    if (value instanceof Serialized object) {
      return object;
    }
    throw new IOException("no object in field " + name);
  }

  /**
   * The array in a field.
   *
   * @throws IOException where there is none
   */
  public int[] numbers(String name) throws IOException {
    if (fields.get(name) instanceof int[] numbers) {
      return numbers;
    }
    throw new IOException("no numbers in field " + name);
  }

  /** The elements of a collection; of a map, each key with its value behind it. */
  public List<@Nullable Object> contents() {
    return contents;
  }

  /**
   * The contents, which are strings.
   *
   * @throws IOException where one is none
   */
  public List<String> strings() throws IOException {
    List<String> strings = new ArrayList<>(contents.size());
    for (Object content : contents) {
      if (!(content instanceof String string)) {
        throw new IOException("not a string");
      }
      strings.add(string);
    }
    return strings;
  }
}
