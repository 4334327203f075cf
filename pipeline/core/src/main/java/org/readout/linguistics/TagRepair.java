package org.readout.linguistics;

import java.util.List;
import java.util.Set;
import org.readout.words.WordLists;

/**
 * Mends parts of speech that grammar forbids. {@code Ahead of meeting King Berg}, {@code after
 * meeting Tunisian officials}: a noun for one thing needs an article, so that what stands bare
 * between a preposition and somebody is a verb.
 */
final class TagRepair {
  private static final Set<String> NOUNS_OF_VERBS =
      WordLists.ENGLISH.set("verbs-with-nouns-in-ing");

  private TagRepair() {}

  /** The tags with those mended that cannot be, in place. */
  static void mend(List<String> words, List<String> tags) {
    for (int i = 1; i + 1 < words.size(); i++) {
      boolean noun = tags.get(i).equals("NN") && NOUNS_OF_VERBS.contains(words.get(i));
      boolean governed = tags.get(i - 1).equals("IN") || tags.get(i - 1).equals("TO");
      if (noun && governed && beginsName(words.get(i + 1), tags.get(i + 1))) {
        tags.set(i, "VBG");
      }
    }
  }

  private static boolean beginsName(String word, String tag) {
    return Character.isUpperCase(word.charAt(0)) && (tag.startsWith("NN") || tag.equals("JJ"));
  }
}
