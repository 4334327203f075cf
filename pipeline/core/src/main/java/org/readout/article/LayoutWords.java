package org.readout.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The lists of words that tell an article's layout, from {@code models/rules/layout.yaml}. */
final class LayoutWords {
  private static final String RESOURCE = "/org/readout/models/rules/layout.yaml";

  /** The lists, read once. */
  static final LayoutWords SHARED = read();

  private final Map<String, List<String>> lists;

  private LayoutWords(Map<String, List<String>> lists) {
    this.lists = lists;
  }

  /** The words of a list in the order of the file. */
  List<String> list(String name) {
    List<String> words = lists.get(name);
    if (words == null) {
      throw new ReadoutException(ErrorCode.INVALID_RULE, RESOURCE + " has no list " + name + ".");
    }
    return words;
  }

  /** The words of a list for looking up. */
  Set<String> set(String name) {
    return Set.copyOf(list(name));
  }

  private static LayoutWords read() {
    try (InputStream stream = LayoutWords.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new ReadoutException(ErrorCode.INVALID_RULE, RESOURCE + " is missing.");
      }
      Object root = new Load(LoadSettings.builder().build()).loadFromInputStream(stream);
      Map<String, List<String>> lists = new LinkedHashMap<>();
      if (root instanceof Map<?, ?> map) {
        map.forEach((name, words) -> lists.put(String.valueOf(name), strings(name, words)));
      }
      return new LayoutWords(lists);
    } catch (IOException | YamlEngineException broken) {
      throw new ReadoutException(ErrorCode.INVALID_RULE, RESOURCE + " is broken.", broken);
    }
  }

  private static List<String> strings(Object name, Object words) {
    List<String> strings = new ArrayList<>();
    if (words instanceof List<?> list) {
      for (Object word : list) {
        if (!(word instanceof String string) || string.isEmpty()) {
          throw new ReadoutException(
              ErrorCode.INVALID_RULE, RESOURCE + " holds no word in the list " + name + ".");
        }
        strings.add(string);
      }
    }
    return List.copyOf(strings);
  }
}
