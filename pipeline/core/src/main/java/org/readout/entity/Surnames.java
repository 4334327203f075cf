package org.readout.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The last names of the people of a document: by them it names those people again. */
public final class Surnames {
  private static final int SHORTEST = 3;

  private Surnames() {}

  /** The last word of a name that is no suffix such as {@code Jr.}. */
  private static String last(String name) {
    String bare = name.contains(",") ? name.substring(0, name.indexOf(',')) : name;
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }

  /**
   * The words by which the people in the mentions of all sentences can be named again: the last of
   * a name, and the first of one that puts the family first.
   *
   * @param isGivenName true for a word that is known as a given name
   */
  public static Set<String> of(List<List<Mention>> mentions, Predicate<String> isGivenName) {
    Set<String> surnames = new HashSet<>();
    for (List<Mention> sentence : mentions) {
      for (Mention mention : sentence) {
        String name = mention.name();
        boolean full = name.contains(" ") || mention.title() != null;
        if (mention.kind() == Mention.Kind.PERSON && full) {
          add(surnames, last(name));
          String first = name.split("[ -]", -1)[0];
          if (name.contains(" ") && !isGivenName.test(first)) {
            add(surnames, first);
          }
        }
      }
    }
    return surnames;
  }

  private static void add(Set<String> surnames, String word) {
    if (word.length() >= SHORTEST) {
      surnames.add(word);
    }
  }
}
