package org.readout.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The last names of the people of a document: by them it names those people again. */
public final class Surnames {
  private static final int SHORTEST = 3;

  private Surnames() {}

  /** The last words of all names of people in the mentions of all sentences. */
  public static Set<String> of(List<List<Mention>> mentions) {
    Set<String> surnames = new HashSet<>();
    for (List<Mention> sentence : mentions) {
      for (Mention mention : sentence) {
        if (mention.kind() == Mention.Kind.PERSON) {
          String last = mention.name().substring(mention.name().lastIndexOf(' ') + 1);
          if (last.length() >= SHORTEST) {
            surnames.add(last);
          }
        }
      }
    }
    return surnames;
  }
}
