package org.readout.relation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that tell whether an occasion took place: {@code schedule}, {@code invite}, {@code
 * postpone}. Immutable.
 */
final class ModalityWords {
  private final Map<Modality, Set<String>> governors = new EnumMap<>(Modality.class);
  private final Map<Modality, Set<String>> modifiers = new EnumMap<>(Modality.class);
  private final Set<String> habits = new HashSet<>();
  private final Set<String> gladness = new HashSet<>();

  ModalityWords() {
    Map<String, Object> file = new RuleFile("modality.yaml").entries();
    for (Modality modality : Modality.values()) {
      governors.put(modality, words(file, "governors", modality.label()));
      modifiers.put(modality, words(file, "modifiers", modality.label()));
    }
    habits.addAll(words(file, "modifiers", "habitual"));
    gladness.addAll(words(file, "governors", "glad"));
  }

  private static Set<String> words(Map<?, ?> file, String group, String name) {
    Object lists = file.get(group);
    Object list = lists instanceof Map<?, ?> named ? named.get(name) : null;
    Set<String> words = new HashSet<>();
    if (list instanceof List<?> entries) {
      entries.forEach(entry -> words.add(String.valueOf(entry).toLowerCase(Locale.ROOT)));
    }
    return words;
  }

  boolean governs(Modality modality, String lemma) {
    return governors.getOrDefault(modality, Set.of()).contains(lemma);
  }

  boolean modifies(Modality modality, String lemma) {
    return modifiers.getOrDefault(modality, Set.of()).contains(lemma);
  }

  /** True for {@code glad}, {@code honoured}: what follows is going on. */
  boolean isGladness(String lemma) {
    return gladness.contains(lemma);
  }

  boolean isHabitual(String lemma) {
    return habits.contains(lemma);
  }
}
