package org.readout.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.entity.Gazetteer.Entry;
import org.readout.entity.Gazetteer.Match;
import org.readout.entity.PhraseAtoms.Atom;

/** Phrases with their readings, found by their first atom. Immutable and thread-safe. */
final class PhraseIndex {
  private final Map<String, List<Phrase>> byFirstAtom;

  private PhraseIndex(Map<String, List<Phrase>> byFirstAtom) {
    this.byFirstAtom = byFirstAtom;
  }

  private record Reading(boolean minor, int order, Entry entry) {
    static final Comparator<Reading> DEFAULT_FIRST =
        Comparator.comparing(Reading::minor)
            .thenComparing(reading -> reading.entry().kind())
            .thenComparing(Reading::order);
  }

  private record Phrase(List<Atom> atoms, List<Reading> readings) {
    static final Comparator<Phrase> LONGEST_FIRST =
        Comparator.<Phrase>comparingInt(phrase -> phrase.atoms().size()).reversed();
  }

  /** Collects phrases; the readings of a phrase are sorted when the index is built. */
  static final class Builder {
    private final Map<List<Atom>, List<Reading>> readings = new LinkedHashMap<>();
    private int order;

    /** Adds a reading of a phrase; a minor one stands behind all others. */
    void add(String phrase, boolean minor, Entry entry) {
      readings
          .computeIfAbsent(PhraseAtoms.ofPhrase(phrase), atoms -> new ArrayList<>(1))
          .add(new Reading(minor, order++, entry));
    }

    PhraseIndex build() {
      Map<String, List<Phrase>> byFirstAtom = new HashMap<>();
      readings.forEach(
          (atoms, list) -> {
            list.sort(Reading.DEFAULT_FIRST);
            byFirstAtom
                .computeIfAbsent(atoms.get(0).key(), key -> new ArrayList<>(1))
                .add(new Phrase(atoms, List.copyOf(list)));
          });
      byFirstAtom.values().forEach(list -> list.sort(Phrase.LONGEST_FIRST));
      return new PhraseIndex(byFirstAtom);
    }
  }

  /** The longest phrase that begins at a token, or null. */
  @Nullable Match longestAt(List<String> words, int from) {
    List<Atom> first = PhraseAtoms.ofWord(words.get(from));
    List<Phrase> candidates = first.isEmpty() ? null : byFirstAtom.get(first.get(0).key());
    if (candidates == null) {
      return null;
    }
    int longest = -1;
    List<Reading> found = new ArrayList<>();
    for (Phrase phrase : candidates) {
      int end = endOf(phrase.atoms(), words, from);
      if (end > longest) {
        longest = end;
        found.clear();
      }
      if (end > from && end == longest) {
        found.addAll(phrase.readings());
      }
    }
    return longest < 0 ? null : new Match(longest, inOrder(found));
  }

  private static List<Entry> inOrder(List<Reading> found) {
    if (found.size() == 1) {
      return List.of(found.get(0).entry());
    }
    found.sort(Reading.DEFAULT_FIRST);
    LinkedHashSet<Entry> entries = new LinkedHashSet<>();
    found.forEach(reading -> entries.add(reading.entry()));
    return List.copyOf(entries);
  }

  /** The token behind the phrase, or -1 where the words are others. */
  private static int endOf(List<Atom> phrase, List<String> words, int from) {
    int matched = 0;
    int token = from;
    while (matched < phrase.size() && token < words.size()) {
      String word = words.get(token);
      token++;
      if (matched > 0 && PhraseAtoms.isHyphen(word)) {
        continue;
      }
      for (Atom atom : PhraseAtoms.ofWord(word)) {
        if (matched == phrase.size() || !matches(phrase.get(matched), atom)) {
          return -1;
        }
        matched++;
      }
    }
    return matched == phrase.size() ? token : -1;
  }

  private static boolean matches(Atom entry, Atom text) {
    return text.capitals() >= entry.capitals() && text.key().equals(entry.key());
  }
}
