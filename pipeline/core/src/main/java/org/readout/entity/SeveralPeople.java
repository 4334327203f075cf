package org.readout.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.linguistics.Tagged;
import org.readout.words.WordLists;

/**
 * Tells whom a word for several people means of those just spoken of: {@code the two leaders},
 * {@code both sides}, {@code the presidents}, {@code the trio}.
 */
final class SeveralPeople {
  private static final Set<String> HEADS = WordLists.ENGLISH.set("several-people");
  private static final Set<String> DEFINITE = Set.of("the", "both", "two", "these");
  private static final Set<String> ADDRESSED = Set.of("majesties", "excellencies", "highnesses");
  private static final Map<String, List<String>> COUNTS =
      WordLists.ENGLISH.pairs("counts-of-people");

  private SeveralPeople() {}

  /** The people whom a phrase means; empty where it does not mean somebody spoken of. */
  static List<Entity> meant(Tagged sentence, Mention mention, Focus focus) {
    List<String> words =
        List.of(
            sentence
                .sentence()
                .words(mention.from(), mention.to())
                .toLowerCase(Locale.ROOT)
                .split(" ", -1));
    String phrase = " " + String.join(" ", words) + " ";
    boolean several = HEADS.stream().anyMatch(head -> phrase.contains(" " + head + " "));
    int count = count(words);
    boolean definite = DEFINITE.contains(words.get(0)) || (words.get(0).equals("all") && count > 0);
    boolean addressed = ADDRESSED.contains(words.get(words.size() - 1));
    if (!several || mention.country() != null || !(definite || addressed)) {
      return List.of();
    }
    if (count > 0) {
      return focus.counted(count);
    }
    return words.size() == 2 ? focus.those() : List.of();
  }

  private static int count(List<String> words) {
    for (String word : words) {
      List<String> count = COUNTS.get(word);
      if (count != null) {
        return Integer.parseInt(count.get(0));
      }
    }
    return 0;
  }
}
