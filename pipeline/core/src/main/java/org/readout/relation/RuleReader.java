package org.readout.relation;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.readout.relation.Rule.Condition;
import org.readout.relation.Rule.Demand;
import org.readout.relation.Rule.GrammaticalFunction;
import org.readout.relation.Rule.Trigger;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the rules of {@code models/rules}: the grammatical functions first, then one file for each
 * type of fact.
 */
final class RuleReader {
  private static final String FOLDER = "/org/readout/models/rules/";
  private static final String WORD_LISTS = "words";
  private static final Set<String> RULE_KEYS =
      Set.of(
          "id",
          "verb",
          "noun",
          "arguments",
          "place",
          "place-required",
          "least-parties",
          "confidence",
          "only-if",
          "essential",
          "or-call",
          "person-required",
          "hosts",
          "visitor-optional",
          "place-behind",
          "abroad",
          "modality",
          "not-if",
          "not-if-other-than",
          "implied-party",
          "during-visit",
          "examples",
          "counterexamples");

  private final Map<String, GrammaticalFunction> functions = new LinkedHashMap<>();
  private final Map<String, List<String>> wordLists = new LinkedHashMap<>();
  private final Map<String, Rule> read = new LinkedHashMap<>();
  private String file = "";

  /** All rules in the order of the files. */
  List<Rule> read() {
    readFunctions();
    for (FactType type : FactType.values()) {
      for (Object entry : list(load(type.label() + ".yaml"), "the file")) {
        Rule rule = rule(type, map(entry, "a rule"));
        if (read.putIfAbsent(rule.id(), rule) != null) {
          throw fault("the id " + rule.id() + " stands twice");
        }
      }
    }
    return List.copyOf(read.values());
  }

  private void readFunctions() {
    Map<String, Object> entries = map(load("functions.yaml"), "the file");
    Object lists = entries.remove(WORD_LISTS);
    if (lists != null) {
      map(lists, WORD_LISTS).forEach((name, words) -> wordLists.put(name, strings(words, name)));
    }
    entries.forEach(
        (name, paths) -> {
          List<Path> parsed = strings(paths, name).stream().map(this::path).toList();
          functions.put(name, new GrammaticalFunction(name, parsed));
        });
  }

  private Path path(String text) {
    try {
      return Path.parse(withWordLists(text));
    } catch (IllegalArgumentException e) {
      throw fault(String.valueOf(e.getMessage()));
    }
  }

  /** The path with the words of each list in place of its name, as in {@code [$thanking]}. */
  private String withWordLists(String text) {
    String path = text;
    for (Map.Entry<String, List<String>> list : wordLists.entrySet()) {
      path = path.replace("$" + list.getKey() + "]", String.join("|", list.getValue()) + "]");
    }
    if (path.contains("$")) {
      throw fault("'" + text + "' names a list that does not stand under '" + WORD_LISTS + "'");
    }
    return path;
  }

  private Rule rule(FactType type, Map<String, Object> entry) {
    String id = string(entry.get("id"), "id");
    for (String key : entry.keySet()) {
      if (!RULE_KEYS.contains(key)) {
        throw fault("rule " + id + ": unknown key '" + key + "'");
      }
    }
    boolean verb = entry.containsKey("verb");
    Trigger trigger =
        new Trigger(
            Set.copyOf(strings(entry.get(verb ? "verb" : "noun"), id + ": verb or noun")), verb);
    Map<Role, List<List<GrammaticalFunction>>> arguments = new EnumMap<>(Role.class);
    map(entry.get("arguments"), id + ": arguments")
        .forEach((role, names) -> arguments.put(role(role), groups(names, role)));
    List<Condition> conditions = new ArrayList<>();
    for (Demand demand : Demand.values()) {
      conditions(entry.get(demand.key()), demand, conditions);
    }
    return new Rule(
        id,
        type,
        trigger,
        List.copyOf(conditions),
        arguments,
        strings(entry.getOrDefault("essential", List.of()), id + ": essential"),
        Boolean.TRUE.equals(entry.get("or-call")),
        Boolean.TRUE.equals(entry.get("implied-party")),
        earlier(id, entry.get("during-visit")),
        strings(entry.getOrDefault("hosts", List.of()), id + ": hosts"),
        modality(entry.get("modality")),
        functions(strings(entry.getOrDefault("place", List.of()), id + ": place")),
        Boolean.TRUE.equals(entry.get("place-required")),
        Boolean.TRUE.equals(entry.get("person-required")),
        Boolean.TRUE.equals(entry.get("visitor-optional")),
        Boolean.TRUE.equals(entry.get("place-behind")),
        Boolean.TRUE.equals(entry.get("abroad")),
        entry.get("least-parties") instanceof Integer least ? least : 1,
        entry.get("confidence") instanceof Number confidence ? confidence.doubleValue() : 0.8,
        strings(entry.getOrDefault("examples", List.of()), id + ": examples"),
        strings(entry.getOrDefault("counterexamples", List.of()), id + ": counterexamples"));
  }

  /** A list of functions; a list within the list holds alternatives. */
  private List<List<GrammaticalFunction>> groups(@Nullable Object names, String role) {
    return list(names, role).stream()
        .map(
            entry ->
                functions(
                    entry instanceof List<?> ? strings(entry, role) : List.of(string(entry, role))))
        .toList();
  }

  private void conditions(@Nullable Object entry, Demand demand, List<Condition> conditions) {
    if (entry != null) {
      map(entry, "conditions")
          .forEach(
              (function, lemmas) ->
                  conditions.add(
                      new Condition(
                          function(function), Set.copyOf(strings(lemmas, function)), demand)));
    }
  }

  private @Nullable Modality modality(@Nullable Object name) {
    for (Modality modality : Modality.values()) {
      if (modality.label().equals(name)) {
        return modality;
      }
    }
    if (name != null) {
      throw fault("'" + name + "' is no modality");
    }
    return null;
  }

  /** The rule that another one names, which stands before it. */
  private @Nullable Rule earlier(String id, @Nullable Object named) {
    Rule rule = named == null ? null : read.get(string(named, id));
    if (named != null && rule == null) {
      throw fault("rule " + id + ": no rule '" + named + "' stands before it");
    }
    return rule;
  }

  private Role role(String name) {
    for (Role role : Role.values()) {
      if (role.label().equals(name)) {
        return role;
      }
    }
    throw fault("'" + name + "' is no role");
  }

  private List<GrammaticalFunction> functions(List<String> names) {
    return names.stream().map(this::function).toList();
  }

  private GrammaticalFunction function(String name) {
    GrammaticalFunction function = functions.get(name);
    if (function == null) {
      throw fault("'" + name + "' is not in functions.yaml");
    }
    return function;
  }

  private Object load(String name) {
    file = name;
    try (InputStream in = RuleReader.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw fault("the file is not on the class path");
      }
      Object loaded =
          new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(in);
      if (loaded == null) {
        throw fault("the file is empty");
      }
      return loaded;
    } catch (YamlEngineException | java.io.IOException e) {
      throw fault(String.valueOf(e.getMessage()));
    }
  }

  private Map<String, Object> map(@Nullable Object value, String what) {
    if (!(value instanceof Map<?, ?> entries)) {
      throw fault(what + ": keys with values expected");
    }
    Map<String, Object> map = new LinkedHashMap<>();
    entries.forEach((key, entry) -> map.put(String.valueOf(key), entry));
    return map;
  }

  private List<?> list(@Nullable Object value, String what) {
    if (!(value instanceof List<?> entries)) {
      throw fault(what + ": a list expected");
    }
    return entries;
  }

  private List<String> strings(@Nullable Object value, String what) {
    return list(value, what).stream().map(entry -> string(entry, what)).toList();
  }

  private String string(@Nullable Object value, String what) {
    if (!(value instanceof String text) || text.isBlank()) {
      throw fault(what + ": a word expected");
    }
    return text;
  }

  private ReadoutException fault(String what) {
    return new ReadoutException(
        ErrorCode.INVALID_RULE, String.format(Locale.ROOT, "Rule file %s: %s.", file, what));
  }
}
