package org.readout.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.relation.Rule.Condition;
import org.readout.relation.Rule.Demand;
import org.readout.relation.Rule.GrammaticalFunction;
import org.readout.relation.Rule.Trigger;

/**
 * Reads the rules of {@code models/rules}: the grammatical functions first, then one file for each
 * type of fact.
 */
final class RuleReader {
  private static final String FUNCTIONS = "functions.yaml";
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
          "many-attend",
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
  private RuleFile file = new RuleFile(FUNCTIONS);

  /** All rules in the order of the files. */
  List<Rule> read() {
    readFunctions();
    for (FactType type : FactType.values()) {
      file = new RuleFile(type.label() + ".yaml");
      for (Object entry : file.items()) {
        Rule rule = rule(type, file.map(entry, "a rule"));
        if (read.putIfAbsent(rule.id(), rule) != null) {
          throw file.fault("the id " + rule.id() + " stands twice");
        }
      }
    }
    return List.copyOf(read.values());
  }

  private void readFunctions() {
    Map<String, Object> entries = file.entries();
    Object lists = entries.remove(WORD_LISTS);
    if (lists != null) {
      file.map(lists, WORD_LISTS)
          .forEach((name, words) -> wordLists.put(name, file.strings(words, name)));
    }
    entries.forEach(
        (name, paths) -> {
          List<Path> parsed = file.strings(paths, name).stream().map(this::path).toList();
          functions.put(name, new GrammaticalFunction(name, parsed));
        });
  }

  private Path path(String text) {
    try {
      return Path.parse(withWordLists(text));
    } catch (IllegalArgumentException e) {
      throw file.fault(String.valueOf(e.getMessage()));
    }
  }

  /** The path with the words of each list in place of its name, as in {@code [$thanking]}. */
  private String withWordLists(String text) {
    String path = text;
    for (Map.Entry<String, List<String>> list : wordLists.entrySet()) {
      path = path.replace("$" + list.getKey() + "]", String.join("|", list.getValue()) + "]");
    }
    if (path.contains("$")) {
      throw file.fault(
          "'" + text + "' names a list that does not stand under '" + WORD_LISTS + "'");
    }
    return path;
  }

  private Rule rule(FactType type, Map<String, Object> entry) {
    String id = file.string(entry.get("id"), "id");
    for (String key : entry.keySet()) {
      if (!RULE_KEYS.contains(key)) {
        throw file.fault("rule " + id + ": unknown key '" + key + "'");
      }
    }
    boolean verb = entry.containsKey("verb");
    Trigger trigger =
        new Trigger(
            Set.copyOf(file.strings(entry.get(verb ? "verb" : "noun"), id + ": verb or noun")),
            verb);
    Map<Role, List<List<GrammaticalFunction>>> arguments = new EnumMap<>(Role.class);
    file.map(entry.get("arguments"), id + ": arguments")
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
        file.strings(entry.getOrDefault("essential", List.of()), id + ": essential"),
        Boolean.TRUE.equals(entry.get("or-call")),
        Boolean.TRUE.equals(entry.get("implied-party")),
        earlier(id, entry.get("during-visit")),
        file.strings(entry.getOrDefault("hosts", List.of()), id + ": hosts"),
        modality(entry.get("modality")),
        functions(file.strings(entry.getOrDefault("place", List.of()), id + ": place")),
        Boolean.TRUE.equals(entry.get("place-required")),
        Boolean.TRUE.equals(entry.get("person-required")),
        Boolean.TRUE.equals(entry.get("visitor-optional")),
        Boolean.TRUE.equals(entry.get("place-behind")),
        Boolean.TRUE.equals(entry.get("abroad")),
        Boolean.TRUE.equals(entry.get("many-attend")),
        entry.get("least-parties") instanceof Integer least ? least : 1,
        entry.get("confidence") instanceof Number confidence ? confidence.doubleValue() : 0.8,
        file.strings(entry.getOrDefault("examples", List.of()), id + ": examples"),
        file.strings(entry.getOrDefault("counterexamples", List.of()), id + ": counterexamples"));
  }

  /** A list of functions; a list within the list holds alternatives. */
  private List<List<GrammaticalFunction>> groups(@Nullable Object names, String role) {
    return file.list(names, role).stream()
        .map(
            entry ->
                functions(
                    entry instanceof List<?>
                        ? file.strings(entry, role)
                        : List.of(file.string(entry, role))))
        .toList();
  }

  private void conditions(@Nullable Object entry, Demand demand, List<Condition> conditions) {
    if (entry != null) {
      file.map(entry, "conditions")
          .forEach(
              (function, lemmas) ->
                  conditions.add(
                      new Condition(
                          function(function), Set.copyOf(file.strings(lemmas, function)), demand)));
    }
  }

  private @Nullable Modality modality(@Nullable Object name) {
    for (Modality modality : Modality.values()) {
      if (modality.label().equals(name)) {
        return modality;
      }
    }
    if (name != null) {
      throw file.fault("'" + name + "' is no modality");
    }
    return null;
  }

  /** The rule that another one names, which stands before it. */
  private @Nullable Rule earlier(String id, @Nullable Object named) {
    Rule rule = named == null ? null : read.get(file.string(named, id));
    if (named != null && rule == null) {
      throw file.fault("rule " + id + ": no rule '" + named + "' stands before it");
    }
    return rule;
  }

  private Role role(String name) {
    for (Role role : Role.values()) {
      if (role.label().equals(name)) {
        return role;
      }
    }
    throw file.fault("'" + name + "' is no role");
  }

  private List<GrammaticalFunction> functions(List<String> names) {
    return names.stream().map(this::function).toList();
  }

  private GrammaticalFunction function(String name) {
    GrammaticalFunction function = functions.get(name);
    if (function == null) {
      throw file.fault("'" + name + "' is not in functions.yaml");
    }
    return function;
  }
}
