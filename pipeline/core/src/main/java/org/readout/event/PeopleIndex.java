package org.readout.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds people by the words of their names and their country. What one word finds is bounded, so
 * that a word that thousands share costs no more than a rare one.
 */
final class PeopleIndex {
  private static final int MOST = 256;

  /** A word that more people have tells too little to compare all their names. */
  private static final int TELLING = 64;

  private static final int MOST_WORDS = 5;
  private static final String ANY = "*";
  private static final String NONE = "-";

  private final Map<String, List<Somebody>> bearers = new HashMap<>();

  void add(PersonName name, Somebody bearer) {
    for (String key : keys(name)) {
      put(ANY + key, bearer);
      put((bearer.country() == null ? NONE : bearer.country()) + key, bearer);
    }
  }

  private void put(String key, Somebody bearer) {
    List<Somebody> known = bearers.computeIfAbsent(key, any -> new ArrayList<>(1));
    if (known.size() <= MOST && (known.isEmpty() || known.get(known.size() - 1) != bearer)) {
      known.add(bearer);
    }
  }

  /** Whoever shares two words with a full name, or one that is not too common. */
  Set<Somebody> byFullName(Profile profile) {
    Set<Somebody> found = new LinkedHashSet<>();
    for (String key : keys(profile.name())) {
      for (String country : countries(profile)) {
        List<Somebody> known = bearers.getOrDefault(country + key, List.of());
        if (known.size() <= TELLING) {
          found.addAll(known);
        }
      }
    }
    return found;
  }

  /** Whoever has the word in their name; null where they are too many to tell. */
  @Nullable Set<Somebody> byWord(Profile profile) {
    Set<Somebody> found = new LinkedHashSet<>();
    for (String country : countries(profile)) {
      found.addAll(bearers.getOrDefault(country + " " + profile.name().surname(), List.of()));
    }
    return found.size() > MOST ? null : found;
  }

  private static List<String> countries(Profile profile) {
    return profile.country() == null ? List.of(ANY) : List.of(profile.country(), NONE);
  }

  /** Every word and every two words, in alphabetical order; the consonants of the surname. */
  private static List<String> keys(PersonName name) {
    List<String> words = name.words().stream().distinct().sorted().limit(MOST_WORDS).toList();
    List<String> keys = new ArrayList<>();
    keys.add(" ~" + Spelling.consonants(name.surname()));
    for (int i = 0; i < words.size(); i++) {
      keys.add(" " + words.get(i));
      for (int j = i + 1; j < words.size(); j++) {
        keys.add(" " + words.get(i) + " " + words.get(j));
      }
    }
    return keys;
  }
}
