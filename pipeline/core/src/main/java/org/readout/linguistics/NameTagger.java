package org.readout.linguistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.readout.text.Token;

/**
 * Names of people, organisations and locations, with the model of CoreNLP's three-class CRF. Its
 * features and its results are CoreNLP's; the arithmetic is of this package, because CoreNLP spends
 * most of its time on spelling out the names of features, hundreds for a word. Thread-safe.
 */
final class NameTagger {
  static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final List<String> labels;
  private final int background;
  private final NameWords words;
  private final NameScores scores;

  NameTagger() {
    NameModel model = NameModel.load(MODEL);
    labels = model.labels();
    background = model.background();
    words = new NameWords(model);
    scores = new NameScores(model);
  }

  List<Name> names(Tagged tagged) {
    return spans(
        labels(
            Casing.natural(tagged.sentence().tokens().stream().map(Token::text).toList()),
            tagged.tags()));
  }

  /** The label of each word, such as {@code PERSON}, or {@code O} for one in no name. */
  List<String> labels(List<String> texts, List<String> tags) {
    double[][] sums = scores.of(new NameSentence(words, texts, tags));
    int[] best = LabelSequence.best(sums, labels.size(), background);
    return Arrays.stream(best).mapToObj(labels::get).toList();
  }

  private static List<Name> spans(List<String> labels) {
    List<Name> names = new ArrayList<>();
    int from = 0;
    while (from < labels.size()) {
      String answer = labels.get(from);
      int to = from + 1;
      while (to < labels.size() && answer.equals(labels.get(to))) {
        to++;
      }
      switch (answer) {
        case "PERSON" -> names.add(new Name(Name.Kind.PERSON, from, to));
        case "ORGANIZATION" -> names.add(new Name(Name.Kind.ORGANIZATION, from, to));
        case "LOCATION" -> names.add(new Name(Name.Kind.LOCATION, from, to));
        default -> {
          // Not a name.
        }
      }
      from = to;
    }
    return List.copyOf(names);
  }
}
