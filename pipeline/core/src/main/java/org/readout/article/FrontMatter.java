package org.readout.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

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

  /** The fields as the YAML writes them: 2018-05-14, no and 007 are what they are. */
  private static Map<String, String> parse(String yaml, String where) {
    Node root;
    try {
      root = new Compose(LoadSettings.builder().build()).composeString(yaml).orElse(null);
    } catch (YamlEngineException broken) {
      throw new ReadoutException(
          ErrorCode.INVALID_FRONT_MATTER, where + " has front matter that is not YAML.", broken);
    }
    if (root == null) {
      return Map.of();
    }
    if (!(root instanceof MappingNode mapping)) {
      throw new ReadoutException(
          ErrorCode.INVALID_FRONT_MATTER, where + " has front matter without keys.");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (NodeTuple field : mapping.getValue()) {
      if (field.getKeyNode() instanceof ScalarNode key
          && field.getValueNode() instanceof ScalarNode value
          && fields.put(key.getValue(), Utf8.withoutLoneSurrogates(value.getValue().strip()))
              != null) {
        throw new ReadoutException(
            ErrorCode.INVALID_FRONT_MATTER,
            where + " has front matter with the key \"" + key.getValue() + "\" twice.");
      }
    }
    fields.values().removeIf(NOTHING::contains);
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
