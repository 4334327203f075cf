package org.readout.linguistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Basic Universal Dependencies, with the model of CoreNLP's neural transition parser. Its steps and
 * its results are CoreNLP's; the arithmetic is of this package, because CoreNLP spends most of its
 * time on the bookkeeping of a shared cache and on names of steps. Thread-safe.
 */
final class Parser {
  static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String NULL = "-NULL-";
  private static final String ROOT = "-ROOT-";

  private final ParserModel model = ParserModel.load(MODEL);
  private final ParserNetwork network = new ParserNetwork(model);

  Dependencies parse(List<Word> words) {
    int[] wordOf = new int[words.size() + 1];
    int[] tagOf = new int[words.size() + 1];
    wordOf[0] = feature(model.words(), ROOT);
    tagOf[0] = feature(model.tags(), ROOT);
    for (int i = 0; i < words.size(); i++) {
      wordOf[i + 1] = feature(model.words(), words.get(i).form());
      tagOf[i + 1] = feature(model.tags(), words.get(i).tag());
    }
    ArcStandard sentence =
        new ArcStandard(
            network,
            wordOf,
            tagOf,
            feature(model.words(), NULL),
            feature(model.tags(), NULL),
            model.words().size() + model.tags().size(),
            model.labels().size());
    sentence.parse();

    int[] governors = new int[words.size()];
    List<String> relations = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      governors[i] = sentence.heads()[i + 1] - 1;
      relations.add(sentence.label(i + 1, model.labels()));
    }
    new ParseRepair(words, governors, relations).mend();
    return new Dependencies(words, governors, relations);
  }

  private static int feature(Map<String, Integer> features, String name) {
    Integer known = features.get(name);
    return known != null ? known : features.getOrDefault(UNKNOWN, 0);
  }
}
