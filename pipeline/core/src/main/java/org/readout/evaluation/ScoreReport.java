package org.readout.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A score for people and for programs. The same score always gives the same characters. */
public final class ScoreReport {
  private ScoreReport() {}

  /** Precision, recall and F1 of each measure, then the attributes; a line each. */
  public static String text(Score score) {
    StringBuilder text = new StringBuilder();
    text.append(
        Columns.line("", "", "P", "R", "F1")
            .append(Columns.right(" said", 7))
            .append(Columns.right(" gold", 7))
            .append('\n'));
    score
        .figures()
        .forEach(
            (measure, figures) ->
                text.append(
                    Columns.line(
                            measure.unit().label(),
                            measure.group(),
                            Columns.decimal(figures.precision()),
                            Columns.decimal(figures.recall()),
                            Columns.decimal(figures.f1()))
                        .append(Columns.right(figures.said(), 7))
                        .append(Columns.right(figures.gold(), 7))
                        .append('\n')));
    score
        .accuracies()
        .forEach(
            (name, accuracy) ->
                text.append(Columns.line("right", name, Columns.decimal(accuracy.share())))
                    .append(Columns.right(accuracy.right() + " of " + accuracy.of(), 28))
                    .append('\n'));
    return text.toString();
  }

  /** Every mistake with its evidence, to be read by who mends the causes. */
  public static String mistakes(List<Mistake> mistakes) {
    StringBuilder text = new StringBuilder();
    mistakes.forEach(mistake -> text.append(mistake.text()));
    return text.toString();
  }

  /**
   * The figures as one JSON object: {@code "event/all": {"p", "r", "f1", "said", "gold"}} for each
   * measure and {@code "accuracy/…": {"right", "of"}} for each attribute. Ends with a line feed.
   */
  public static String json(Score score) {
    return json(score, null);
  }

  /**
   * As {@link #json(Score)}, with {@code "cluster/b-cubed"} and {@code "cluster/pairs"} where
   * events were scored.
   *
   * @param events the score of events, or null
   */
  public static String json(Score score, @Nullable EventScore events) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      for (Measure measure : score.figures().keySet()) {
        figures(
            json,
            measure.unit().label() + "/" + measure.group(),
            score.figures(measure.unit(), measure.group()));
      }
      for (String name : score.accuracies().keySet()) {
        Accuracy accuracy = score.accuracies().getOrDefault(name, Accuracy.NONE);
        json.writeObjectFieldStart("accuracy/" + name);
        json.writeNumberField("right", accuracy.right());
        json.writeNumberField("of", accuracy.of());
        json.writeEndObject();
      }
      if (events != null) {
        json.writeObjectFieldStart("cluster/b-cubed");
        json.writeNumberField("p", rounded(events.precision()));
        json.writeNumberField("r", rounded(events.recall()));
        json.writeNumberField("f1", rounded(events.f1()));
        json.writeNumberField("facts", events.facts());
        json.writeNumberField("unaligned", events.unaligned());
        json.writeEndObject();
        figures(json, "cluster/pairs", events.pairs());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private static void figures(JsonGenerator json, String key, Figures figures) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeNumberField("p", rounded(figures.precision()));
    json.writeNumberField("r", rounded(figures.recall()));
    json.writeNumberField("f1", rounded(figures.f1()));
    json.writeNumberField("said", figures.said());
    json.writeNumberField("gold", figures.gold());
    json.writeEndObject();
  }

  private static BigDecimal rounded(double share) {
    return new BigDecimal(share).setScale(4, RoundingMode.HALF_EVEN);
  }
}
