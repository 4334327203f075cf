package org.readout.linguistics.tagging;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;
import java.util.Set;
import org.readout.linguistics.model.WordTable;

/** Finds the evidence of words. Thread-safe. */
final class WordEvidences {
  /** With some hundred numbers for a rare word, 32 MB at most. */
  private static final int KEPT_BITS = 15;

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

  private final WordTable<WordEvidence> kept = new WordTable<>(KEPT_BITS, this::evidence);

  WordEvidences(TaggerModel model) {
    this.model = model;
    this.features = model.features();
  }

  /** The evidence of a word as it stands. */
  WordEvidence of(String text) {
    return kept.of(text);
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
    return new WordEvidence(entry.tags(), own, rare, neighbour);
  }
}
