package org.readout.words;

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

/**
 * The lists of words of a file of {@code models/rules}, each under its name. Immutable and
 * thread-safe.
 */
public final class WordLists {
  /** What the grammars of entities, relations, facts and events look up, from words.yaml. */
  public static final WordLists ENGLISH = read("words.yaml");

  /** What tells an article's layout, from layout.yaml. */
  public static final WordLists LAYOUT = read("layout.yaml");

  private static final String FOLDER = "/org/readout/models/rules/";

  private final String file;
  private final Map<String, List<String>> lists;

  private WordLists(String file, Map<String, List<String>> lists) {
    this.file = file;
    this.lists = lists;
  }

  /**
   * The words of a list in the order of the file.
   *
   * @throws ReadoutException {@link ErrorCode#INVALID_RULE} where there is no such list
   */
  public List<String> list(String name) {
    List<String> words = lists.get(name);
    if (words == null) {
      throw new ReadoutException(ErrorCode.INVALID_RULE, file + " has no list " + name + ".");
    }
    return words;
  }

  /**
   * The words of a list for looking up.
   *
   * @throws ReadoutException {@link ErrorCode#INVALID_RULE} where there is no such list
   */
  public Set<String> set(String name) {
    return Set.copyOf(list(name));
  }

  /**
   * The words of a list of entries such as {@code premier = prime minister}: for each word on the
   * left all that stand on the right of it, in the order of the file.
   *
   * @throws ReadoutException {@link ErrorCode#INVALID_RULE} where there is no such list, or an
   *     entry of it has no equals sign
   */
  public Map<String, List<String>> pairs(String name) {
    Map<String, List<String>> pairs = new LinkedHashMap<>();
    for (String entry : list(name)) {
      int equals = entry.indexOf(" = ");
      if (equals < 0) {
        throw new ReadoutException(
            ErrorCode.INVALID_RULE, file + " has no pair in the list " + name + ": " + entry + ".");
      }
      pairs
          .computeIfAbsent(entry.substring(0, equals), word -> new ArrayList<>())
          .add(entry.substring(equals + 3));
    }
    return pairs;
  }

  private static WordLists read(String file) {
    String resource = FOLDER + file;
    try (InputStream stream = WordLists.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new ReadoutException(ErrorCode.INVALID_RULE, resource + " is missing.");
      }
      Object root = new Load(LoadSettings.builder().build()).loadFromInputStream(stream);
      Map<String, List<String>> lists = new LinkedHashMap<>();
      if (root instanceof Map<?, ?> map) {
        map.forEach((name, words) -> lists.put(String.valueOf(name), strings(file, name, words)));
      }
      return new WordLists(file, lists);
    } catch (IOException | YamlEngineException broken) {
      throw new ReadoutException(ErrorCode.INVALID_RULE, resource + " is broken.", broken);
    }
  }

  private static List<String> strings(String file, Object name, Object words) {
    List<String> strings = new ArrayList<>();
    if (words instanceof List<?> list) {
      for (Object word : list) {
        if (!(word instanceof String string) || string.isEmpty()) {
          throw new ReadoutException(
              ErrorCode.INVALID_RULE, file + " holds no word in the list " + name + ".");
        }
        strings.add(string);
      }
    }
    return List.copyOf(strings);
  }
}
