package org.readout.linguistics;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the evidence of words. It is kept in a table of a fixed size, because most words come time
 * and again; what is in the table changes no result. Thread-safe.
 */
final class WordEvidences {
  /** A power of two; with some hundred numbers for a rare word, 32 MB at most. */
  private static final int KEPT = 1 << 15;

  private static final Set<String> COMPANY_ENDS =
      Set.of(
          "Company",
          "COMPANY",
          "Co.",
          "Co",
          "Cos.",
          "CO.",
          "COS.",
          "Corporation",
          "CORPORATION",
          "Corp.",
          "Corp",
          "CORP.",
          "Incorporated",
          "INCORPORATED",
          "Inc.",
          "Inc",
          "INC.",
          "Association",
          "ASSOCIATION",
          "Assn",
          "ASSN",
          "Limited",
          "LIMITED",
          "Ltd.",
          "LTD.",
          "L.P.");

  private final TaggerModel model;
  private final TagFeatures features;

  /** Written without a lock: an entry is immutable, and losing one costs only its computation. */
  private final @Nullable WordEvidence[] kept = new WordEvidence[KEPT];

  WordEvidences(TaggerModel model) {
    this.model = model;
    this.features = model.features();
  }

  /** The evidence of a word as it stands. */
  WordEvidence of(String text) {
    int slot = (text.hashCode() * 0x9E3779B9) >>> 17;
    WordEvidence found = kept[slot];
    if (found == null || !found.text().equals(text)) {
      found = evidence(text);
      kept[slot] = found;
    }
    return found;
  }

  private WordEvidence evidence(String text) {
    String american = Americanize.americanize(text);
    EncodedWord word = new EncodedWord(american);
    TagDictionary.Entry entry = model.dictionary().entry(word);
    WordEvidence.Features own =
        new WordEvidence.Features(
            features.find(TagFeatures.WORD, word),
            features.find(TagFeatures.PREVIOUS_WORD, word),
            features.find(TagFeatures.NEXT_WORD, word));
    EncodedWord shape =
        new EncodedWord(
            WordShapeClassifier.wordShape(american, WordShapeClassifier.WORDSHAPECHRIS2));
    byte[] cluster = model.clusters().of(new EncodedWord(american.toLowerCase(Locale.ROOT)));
    WordEvidence.Neighbour neighbour =
        new WordEvidence.Neighbour(
            features.find(TagFeatures.PREVIOUS_SHAPE, shape),
            features.find(TagFeatures.NEXT_SHAPE, shape),
            features.find(TagFeatures.PREVIOUS_CLUSTER, cluster, 0, cluster.length),
            features.find(TagFeatures.NEXT_CLUSTER, cluster, 0, cluster.length),
            cluster,
            COMPANY_ENDS.contains(american));
    WordEvidence.Rare rare =
        entry.frequency() < TaggerSettings.RARE
            ? new RareWord(model, american, word).evidence(entry.tags(), own.own(), shape, cluster)
            : null;
    return new WordEvidence(text, entry.tags(), own, rare, neighbour);
  }
}
