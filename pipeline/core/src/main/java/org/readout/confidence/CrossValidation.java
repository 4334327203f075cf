package org.readout.confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * What models say of examples that they were not trained on: the examples are parted, and each part
 * is judged by a model trained on the others. No document is in two parts.
 */
public final class CrossValidation {
  private static final int PARTS = 10;

  private CrossValidation() {}

  /** Predictions by ten parts of documents, in the order of the examples. */
  public static List<Prediction> byDocument(List<Example> examples) {
    return by(examples, example -> example.document() % PARTS);
  }

  /** Predictions by publishers: each is judged by a model that has seen none of its documents. */
  public static List<Prediction> byPublisher(List<Example> examples) {
    return by(examples, Example::publisher);
  }

  private static List<Prediction> by(List<Example> examples, ToIntFunction<Example> part) {
    Map<Integer, ConfidenceModel> models = new TreeMap<>();
    for (Example example : examples) {
      int own = part.applyAsInt(example);
      if (!models.containsKey(own)) {
        List<Example> others =
            examples.stream().filter(other -> part.applyAsInt(other) != own).toList();
        models.put(own, Training.fit(others));
      }
    }
    List<Prediction> predictions = new ArrayList<>();
    for (Example example : examples) {
      ConfidenceModel model =
          models.getOrDefault(part.applyAsInt(example), ConfidenceModel.untrained());
      double probability = example.isFound() ? model.confidence(example.features()) : 0;
      predictions.add(new Prediction(example, probability));
    }
    return predictions;
  }
}
