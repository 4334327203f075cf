package org.readout.confidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes a model of examples. The same examples, in any order, make the same model. */
public final class Training {
  /** One over the variance of the prior; chosen by the likelihood in cross-validation. */
  private static final double PENALTY = 8;

  /** A feature that fewer examples have, or lack, tells of them and not of the next. */
  private static final int FEWEST = 5;

  private Training() {}

  /**
   * The model of the examples, with the threshold that suits them best in cross-validation by
   * documents.
   *
   * @param crossValidated what {@link CrossValidation#byDocument} says of the examples
   */
  public static ConfidenceModel model(List<Example> examples, List<Prediction> crossValidated) {
    return new ConfidenceModel(Threshold.best(crossValidated).value(), fit(examples).weights());
  }

  /** The model of the examples, without threshold. */
  static ConfidenceModel fit(List<Example> examples) {
    List<Example> found = examples.stream().filter(Example::isFound).toList();
    Map<String, Integer> counts = new TreeMap<>();
    found.forEach(
        example -> example.features().forEach(name -> counts.merge(name, 1, Integer::sum)));
    List<String> names =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= FEWEST)
            .filter(entry -> found.size() - entry.getValue() >= FEWEST)
            .map(Map.Entry::getKey)
            .toList();
    return new ConfidenceModel(0, LogisticRegression.fit(names, found, PENALTY));
  }
}
