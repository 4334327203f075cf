package org.readout.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * The YAML between two {@code ---} lines at the head of a Markdown file.
 *
 * @param fields the keys that hold plain values, as written; keys that hold lists or maps are left
 *     out
 * @param bodyStart the offset of the first character after the front matter
 */
record FrontMatter(Map<String, String> fields, int bodyStart) {
  private static final List<String> NOTHING = List.of("", "~", "null", "Null", "NULL");

  /**
   * The front matter of a file; empty where the file has none.
   *
   * @throws ReadoutException where it is not closed or is no YAML
   */
  static FrontMatter of(String content, String where) {
    int first = lineEnd(content, 0);
    if (!content.substring(0, first).stripTrailing().equals("---")) {
      return new FrontMatter(Map.of(), 0);
    }
    int start = afterLine(content, first);
    for (int line = start; line < content.length(); ) {
      int end = lineEnd(content, line);
      String mark = content.substring(line, end).stripTrailing();
      if (mark.equals("---") || mark.equals("...")) {
        return new FrontMatter(
            parse(content.substring(start, line), where), afterLine(content, end));
      }
      line = afterLine(content, end);
    }
    throw new ReadoutException(
        ErrorCode.INVALID_FRONT_MATTER, where + " opens front matter and does not close it.");
  }

  /** The value of the first key that has one, or null. */
  @Nullable String value(String... keys) {
    for (String key : keys) {
      String value = fields.get(key);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static Map<String, String> parse(String yaml, String where) {
    // The failsafe schema keeps every value as written: 2018-05-14, no and 007 are what they are.
    LoadSettings settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
    Object loaded;
    try {
      loaded = new Load(settings).loadFromString(yaml);
    } catch (YamlEngineException broken) {
      throw new ReadoutException(
          ErrorCode.INVALID_FRONT_MATTER, where + " has front matter that is not YAML.", broken);
    }
    if (loaded == null || (loaded instanceof String blank && blank.isBlank())) {
      return Map.of();
    }
    if (!(loaded instanceof Map<?, ?> map)) {
      throw new ReadoutException(
          ErrorCode.INVALID_FRONT_MATTER, where + " has front matter without keys.");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          if (key instanceof String name && value instanceof String said) {
            String plain = Utf8.withoutLoneSurrogates(said.strip());
            if (!NOTHING.contains(plain)) {
              fields.put(name, plain);
            }
          }
        });
    return fields;
  }

  private static int lineEnd(String content, int from) {
    int end = from;
    while (end < content.length() && content.charAt(end) != '\n' && content.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int afterLine(String content, int lineEnd) {
    if (content.startsWith("\r\n", lineEnd)) {
      return lineEnd + 2;
    }
    return Math.min(lineEnd + 1, content.length());
  }
}
