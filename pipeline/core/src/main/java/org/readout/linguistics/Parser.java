package org.readout.linguistics;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Basic Universal Dependencies, with CoreNLP's neural transition parser. Thread-safe. */
final class Parser {
  static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private final DependencyParser parser = DependencyParser.loadFromModelFile(MODEL);

  Dependencies parse(List<Word> words) {
    List<CoreLabel> labels = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(words.get(i).form());
      label.setValue(words.get(i).form());
      label.setTag(words.get(i).tag());
      label.setIndex(i + 1);
      labels.add(label);
    }
    CoreMap sentence = new ArrayCoreMap(1);
    sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
    GrammaticalStructure structure = parser.predict(sentence);

    int[] governors = new int[words.size()];
    Arrays.fill(governors, -1);
    List<String> relations = new ArrayList<>(Collections.nCopies(words.size(), "root"));
    for (TypedDependency dependency : structure.typedDependencies()) {
      int dependent = dependency.dep().index() - 1;
      governors[dependent] = dependency.gov().index() - 1;
      relations.set(dependent, dependency.reln().toString());
    }
    new ParseRepair(words, governors, relations).mend();
    return new Dependencies(words, governors, relations);
  }
}
