package org.readout.linguistics;

import java.util.ArrayList;
import java.util.List;
import org.readout.linguistics.naming.NameClassifier;

/** Names of people, organisations and locations. Thread-safe. */
final class NameTagger {
  private final NameClassifier classifier = new NameClassifier();

  List<Name> names(Tagged tagged) {
    return spans(classifier.labels(Casing.natural(tagged.sentence()), tagged.tags()));
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
