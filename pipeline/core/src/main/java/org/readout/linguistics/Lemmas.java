package org.readout.linguistics;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The dictionary forms of words, with CoreNLP's morphology. They are kept in a table of a fixed
 * size; what is in it changes no result. Thread-safe.
 */
final class Lemmas {
  /** A power of two. */
  private static final int KEPT = 1 << 14;

  private static final int SHORTEST_PLURAL = 3;

  private record Kept(String word, String tag, String lemma) {}

  /** Written without a lock: an entry is immutable, and losing one costs only its computation. */
  private final @Nullable Kept[] kept = new Kept[KEPT];

  /** The lower-case lemma of a word with a Penn Treebank tag. */
  String of(String word, String tag) {
    int slot = ((word.hashCode() * 31 + tag.hashCode()) * 0x9E3779B9) >>> 18;
    Kept found = kept[slot];
    if (found == null || !found.word.equals(word) || !found.tag.equals(tag)) {
      found = new Kept(word, tag, lemma(word, tag));
      kept[slot] = found;
    }
    return found.lemma;
  }

  private static String lemma(String word, String tag) {
    String commonTag = tag.startsWith("NNP") ? (looksPlural(word) ? "NNS" : "NN") : tag;
    return Morphology.lemmaStatic(word.toLowerCase(Locale.ROOT), commonTag, true)
        .toLowerCase(Locale.ROOT);
  }

  /** The tagger takes {@code Ministers} for a singular name: the lemma must not. */
  private static boolean looksPlural(String word) {
    return word.length() > SHORTEST_PLURAL
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us");
  }
}
