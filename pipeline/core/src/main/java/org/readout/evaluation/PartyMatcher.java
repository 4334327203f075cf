package org.readout.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.entity.PartyKind;
import org.readout.evaluation.Occasion.Party;

/**
 * Whether two parties are the same. Remembers the words of names, and what it said of two parties,
 * because pairs of parties are asked about time and again; not thread-safe.
 */
final class PartyMatcher {
  /** A name of at least two parts, as opposed to a description. */
  private static final Pattern FULL_NAME = Pattern.compile("[A-Z][\\p{L}\\p{N}_]+ [A-Z]");

  /** How many parties are usually asked about beside one. */
  private static final int ANSWERS = 8;

  private final Map<String, List<String>> personWords = new HashMap<>();
  private final Map<String, Set<String>> contents = new HashMap<>();

  /** By the parties themselves, not by what is in them, which would take long to compare. */
  private final IdentityHashMap<Party, IdentityHashMap<Party, Boolean>> answers =
      new IdentityHashMap<>();

  /** True where the system's party and the gold party are the same. */
  boolean same(Party said, Party gold) {
    return answers
        .computeIfAbsent(said, any -> new IdentityHashMap<>(ANSWERS))
        .computeIfAbsent(gold, any -> compare(said, gold));
  }

  private boolean compare(Party said, Party gold) {
    if ((gold.kind() == PartyKind.COUNTRY || said.kind() == PartyKind.COUNTRY)
        && gold.kind() == said.kind()
        && gold.country() != null
        && gold.country().equals(said.country())) {
      return true;
    }
    if (gold.kind() == PartyKind.PERSON && said.kind() == PartyKind.PERSON) {
      if (samePerson(said, gold)) {
        return true;
      }
      if (FULL_NAME.matcher(gold.name()).find()
          && person(gold.name()).size() > 1
          && Collections.disjoint(person(said.name()), person(gold.name()))) {
        return false;
      }
    }
    Set<String> saidContent = content(said.name());
    for (String name : names(gold)) {
      if (alike(saidContent, content(name))) {
        return true;
      }
    }
    return false;
  }

  private boolean samePerson(Party said, Party gold) {
    List<String> saidWords = person(said.name());
    for (String name : names(gold)) {
      List<String> goldWords = person(name);
      if (saidWords.equals(goldWords)) {
        return true;
      }
      if (name.equals(gold.name())
          && (sameSurname(saidWords, goldWords) || oneHoldsTheOther(saidWords, goldWords))) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameSurname(List<String> said, List<String> gold) {
    if (said.isEmpty() || gold.isEmpty()) {
      return false;
    }
    String surname = said.get(said.size() - 1);
    return surname.equals(gold.get(gold.size() - 1))
        && surname.length() > 1
        && givenNamesAgree(said, gold);
  }

  private static boolean givenNamesAgree(List<String> said, List<String> gold) {
    if (said.size() < 2 || gold.size() < 2) {
      return true;
    }
    String first = said.get(0);
    String other = gold.get(0);
    boolean initial =
        first.charAt(0) == other.charAt(0) && (first.length() == 1 || other.length() == 1);
    Set<String> given = new LinkedHashSet<>(said.subList(0, said.size() - 1));
    return initial
        || gold.subList(0, gold.size() - 1).stream().anyMatch(given::contains)
        || beginning(first).equals(beginning(other));
  }

  private static String beginning(String word) {
    return word.substring(0, Math.min(3, word.length()));
  }

  private static boolean oneHoldsTheOther(List<String> said, List<String> gold) {
    return holds(gold, said) || holds(said, gold);
  }

  private static boolean holds(List<String> longer, List<String> shorter) {
    boolean telling = false;
    for (String word : shorter) {
      if (!longer.contains(word)) {
        return false;
      }
      telling |= word.length() > 2;
    }
    return telling;
  }

  private static boolean alike(Set<String> said, Set<String> gold) {
    if (said.isEmpty() || gold.isEmpty()) {
      return false;
    }
    return overlapByHalf(said, gold)
        || (Math.min(said.size(), gold.size()) >= 2
            && (gold.containsAll(said) || said.containsAll(gold)));
  }

  /** True where the two sets share at least half of all their words. */
  static boolean overlapByHalf(Set<String> one, Set<String> other) {
    int shared = 0;
    for (String word : one) {
      shared += other.contains(word) ? 1 : 0;
    }
    return 2 * shared >= one.size() + other.size() - shared;
  }

  private static List<String> names(Party party) {
    List<String> names = new ArrayList<>();
    names.add(party.name());
    names.addAll(party.aliases());
    return names;
  }

  private List<String> person(String name) {
    return personWords.computeIfAbsent(name, NameTokens::person);
  }

  private Set<String> content(String name) {
    return contents.computeIfAbsent(name, NameTokens::content);
  }
}
