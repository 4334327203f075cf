package org.readout.evaluation;

import java.util.List;
import org.readout.confidence.ConfidenceModel;
import org.readout.confidence.Prediction;
import org.readout.confidence.Threshold;

/** How well a model of confidence does on facts that it was not trained on, for people. */
public final class TrainingReport {
  private TrainingReport() {}

  /**
   * Precision, recall and F1 without the model and with it, and the calibration.
   *
   * @param heading how the examples were parted
   * @param predictions what models say of examples that they have not seen
   * @param model gives the threshold
   */
  public static String text(String heading, List<Prediction> predictions, ConfidenceModel model) {
    StringBuilder text = new StringBuilder(heading).append('\n');
    text.append(Columns.line("", "", "P", "R", "F1"))
        .append(Columns.right("facts", 9))
        .append('\n');
    line(text, "all", Threshold.at(0, predictions));
    line(
        text,
        "from " + Columns.decimal(model.threshold()),
        Threshold.at(model.threshold(), predictions));
    return text.append(Calibration.ofPredictions(predictions).text()).toString();
  }

  private static void line(StringBuilder text, String label, Threshold figures) {
    text.append(
            Columns.line(
                "event",
                label,
                Columns.decimal(figures.precision()),
                Columns.decimal(figures.recall()),
                Columns.decimal(figures.f1())))
        .append(Columns.right(figures.accepted(), 9))
        .append('\n');
  }
}
