package org.readout.linguistics;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.PartOfSpeechAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.readout.text.Token;

/** Names of people, organisations and locations, with CoreNLP's three-class CRF. Thread-safe. */
final class NameTagger {
  static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final CRFClassifier<CoreLabel> classifier;

  NameTagger() {
    Properties properties = new Properties();
    // Else what a sentence's names are depends on the sentences tagged before it.
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    try {
      classifier = CRFClassifier.getClassifier(MODEL, properties);
    } catch (IOException | ClassNotFoundException e) {
      throw new ReadoutException(ErrorCode.INTERNAL, "The model " + MODEL + " can't be loaded.", e);
    }
  }

  List<Name> names(Tagged tagged) {
    List<String> words =
        Casing.natural(tagged.sentence().tokens().stream().map(Token::text).toList());
    List<CoreLabel> labels = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(words.get(i));
      label.set(PartOfSpeechAnnotation.class, tagged.tag(i));
      labels.add(label);
    }
    return spans(classifier.classifySentence(labels));
  }

  private static List<Name> spans(List<CoreLabel> labels) {
    List<Name> names = new ArrayList<>();
    int from = 0;
    while (from < labels.size()) {
      String answer = labels.get(from).get(AnswerAnnotation.class);
      int to = from + 1;
      while (to < labels.size() && answer.equals(labels.get(to).get(AnswerAnnotation.class))) {
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
