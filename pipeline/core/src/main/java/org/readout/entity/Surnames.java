package org.readout.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The last names of the people of a document: by them it names those people again. */
public final class Surnames {
  private static final int SHORTEST = 3;

  private Surnames() {}

  /** The last word of a name that is no suffix such as {@code Jr.}. */
  private static String last(String name) {
    String bare = name.contains(",") ? name.substring(0, name.indexOf(',')) : name;
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }

  /** The last words of all names of people in the mentions of all sentences. */
  public static Set<String> of(List<List<Mention>> mentions) {
    Set<String> surnames = new HashSet<>();
    for (List<Mention> sentence : mentions) {
      for (Mention mention : sentence) {
        if (mention.kind() == Mention.Kind.PERSON) {
          String last = last(mention.name());
          if (last.length() >= SHORTEST) {
            surnames.add(last);
          }
        }
      }
    }
    return surnames;
  }
}
