package org.readout.relation;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A file of {@code models/rules}, and its values as what they must be. Immutable. */
final class RuleFile {
  private static final String FOLDER = "/org/readout/models/rules/";

  private final String name;
  private final Object content;

  /**
   * Reads a file.
   *
   * @param name such as {@code visit.yaml}
   * @throws ReadoutException where there is none, it is empty or no YAML
   */
  RuleFile(String name) {
    this.name = name;
    try (InputStream in = RuleFile.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw fault("the file is not on the class path");
      }
      Object loaded =
          new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(in);
      if (loaded == null) {
        throw fault("the file is empty");
      }
      this.content = loaded;
    } catch (YamlEngineException | IOException e) {
      throw fault(String.valueOf(e.getMessage()));
    }
  }

  /** The whole file, of keys. */
  Map<String, Object> entries() {
    return map(content, "the file");
  }

  /** The whole file, a list. */
  List<?> items() {
    return list(content, "the file");
  }

  /** A value that must be keys with values. */
  Map<String, Object> map(@Nullable Object value, String what) {
    if (!(value instanceof Map<?, ?> entries)) {
      throw fault(what + ": keys with values expected");
    }
    Map<String, Object> map = new LinkedHashMap<>();
    entries.forEach((key, entry) -> map.put(String.valueOf(key), entry));
    return map;
  }

  /** A value that must be a list. */
  List<?> list(@Nullable Object value, String what) {
    if (!(value instanceof List<?> entries)) {
      throw fault(what + ": a list expected");
    }
    return entries;
  }

  /** A value that must be a list of words. */
  List<String> strings(@Nullable Object value, String what) {
    return list(value, what).stream().map(entry -> string(entry, what)).toList();
  }

  /** A value that must be a word. */
  String string(@Nullable Object value, String what) {
    if (!(value instanceof String text) || text.isBlank()) {
      throw fault(what + ": a word expected");
    }
    return text;
  }

  /** The error that says what is wrong with the file. */
  ReadoutException fault(String what) {
    return new ReadoutException(
        ErrorCode.INVALID_RULE, String.format(Locale.ROOT, "Rule file %s: %s.", name, what));
  }
}
