package org.readout.entity;

import java.util.Set;
import org.readout.words.WordLists;

/**
 * Tells a place from a person by where the name stands: nobody travels to, or arrives in, a person.
 */
final class Destinations {
  private static final Set<String> MOTION = WordLists.ENGLISH.set("motion");
  private static final Set<String> DEPARTURE = WordLists.ENGLISH.set("departure");
  private static final Set<String> ARRIVAL = WordLists.ENGLISH.set("arrival");

  private static final Set<String> OBJECT_OF = WordLists.ENGLISH.set("reaching");
  private static final Set<String> PLACE_NOUNS = WordLists.ENGLISH.set("stations-of-a-journey");
  private static final int LONGEST_DESCRIPTION = 3;

  private Destinations() {}

  /**
   * True where a bare name that the tagger takes for a person can only be a place: {@code a visit
   * to Darwin}.
   *
   * @param knownSurnames last names of people whom the document names elsewhere
   */
  static boolean standsAsPlace(
      SentenceContext sentence, Mention person, Set<String> knownSurnames) {
    int from = person.from();
    boolean bare = person.title() == null && from == person.nameFrom() && from > 1;
    String last = sentence.word(person.nameTo() - 1);
    if (!bare || knownSurnames.contains(last) || sentence.isPossessive(person.to())) {
      return false;
    }
    String before = sentence.lemma(from - 2);
    return switch (sentence.lower(from - 1)) {
      case "to", "into" -> MOTION.contains(before);
      case "for" -> DEPARTURE.contains(before);
      case "in", "near" -> ARRIVAL.contains(before);
      default ->
          OBJECT_OF.contains(sentence.lemma(from - 1)) && isDescribedAsPlace(sentence, person.to());
    };
  }

  /** {@code , the capital of}, {@code , a port on} */
  private static boolean isDescribedAsPlace(SentenceContext sentence, int to) {
    if (!sentence.lower(to).equals(",") || !sentence.isDeterminer(to + 1)) {
      return false;
    }
    for (int i = to + 2; i < to + 2 + LONGEST_DESCRIPTION; i++) {
      if (PLACE_NOUNS.contains(sentence.lower(i))) {
        return true;
      }
      if (!sentence.tag(i).startsWith("J") && !sentence.tag(i).startsWith("N")) {
        return false;
      }
    }
    return false;
  }
}
