package org.readout.linguistics.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Draws dependencies with the model of CoreNLP's neural transition parser. Its steps and its
 * results are CoreNLP's; the arithmetic is of this package, because CoreNLP spends most of its time
 * on the bookkeeping of a shared cache and on names of steps. Thread-safe.
 */
public final class TransitionParser {
  /** The class-path resource of the model. */
  public static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String NULL = "-NULL-";
  private static final String ROOT = "-ROOT-";

  private final ParserModel model;
  private final ParserNetwork network;

  /**
   * Loads the model.
   *
   * @throws org.readout.error.ReadoutException where there is none or it is malformed
   */
  public TransitionParser() {
    model = ParserModel.load(MODEL);
    network = new ParserNetwork(model);
  }

  /**
   * The arc from each word to its governor.
   *
   * @param words the words of a sentence
   * @param tags their Penn Treebank tags
   */
  public List<Arc> parse(List<String> words, List<String> tags) {
    ArcStandard sentence =
        new ArcStandard(
            network,
            features(model.words(), words),
            features(model.tags(), tags),
            feature(model.words(), NULL),
            feature(model.tags(), NULL),
            model.words().size() + model.tags().size(),
            model.labels().size());
    sentence.parse();
    List<Arc> arcs = new ArrayList<>(words.size());
    for (int word = 1; word <= words.size(); word++) {
      arcs.add(new Arc(sentence.heads()[word] - 1, sentence.label(word, model.labels())));
    }
    return arcs;
  }

  /** Those of the root and of each word. */
  private static int[] features(Map<String, Integer> features, List<String> names) {
    int[] all = new int[names.size() + 1];
    all[0] = feature(features, ROOT);
    for (int i = 0; i < names.size(); i++) {
      all[i + 1] = feature(features, names.get(i));
    }
    return all;
  }

  private static int feature(Map<String, Integer> features, String name) {
    Integer known = features.get(name);
    return known != null ? known : features.getOrDefault(UNKNOWN, 0);
  }
}
