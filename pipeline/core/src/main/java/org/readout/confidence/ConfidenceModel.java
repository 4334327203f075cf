package org.readout.confidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/**
 * A logistic regression: the probability that a fact is right is the logistic function of the sum
 * of the weights of its features. Immutable and thread-safe.
 *
 * @param threshold the least probability of a fact that is accepted, 0 to 1
 * @param weights the weight of each feature, in log-odds; a feature without a weight counts nothing
 */
public record ConfidenceModel(double threshold, SortedMap<String, Double> weights) {
  /** The feature that every fact has: its weight is the intercept. */
  static final String EVERY = "every-fact";

  private static final String RESOURCE = "/org/readout/models/confidence/model.tsv";
  private static final String THRESHOLD = "threshold";

  /** A feature of a fact with its weight, in log-odds. */
  public record Reason(String feature, double weight) {}

  public ConfidenceModel {
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
  }

  /** A model that knows nothing: it believes every fact by half, and accepts all. */
  public static ConfidenceModel untrained() {
    return new ConfidenceModel(0, new TreeMap<>());
  }

  /**
   * The model of {@code models/confidence}.
   *
   * @throws ReadoutException {@link ErrorCode#INVALID_MODEL} where it is missing or malformed
   */
  public static ConfidenceModel load() {
    try (InputStream in = ConfidenceModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new ReadoutException(ErrorCode.INVALID_MODEL, "The model model.tsv is missing.");
      }
      return parse("model.tsv", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ReadoutException(ErrorCode.INVALID_MODEL, "The model model.tsv cannot be read.", e);
    }
  }

  /**
   * A model from its text: lines {@code name TAB number}, one of them {@code threshold}; lines that
   * begin with {@code #} are comments.
   *
   * @param file its name, for errors
   * @throws ReadoutException {@link ErrorCode#INVALID_MODEL} where a line is malformed
   */
  static ConfidenceModel parse(String file, String text) {
    SortedMap<String, Double> weights = new TreeMap<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isEmpty() && !line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 2
            || weights.put(columns[0], number(file, number, columns[1])) != null) {
          throw malformed(file, number, "it must be a name that is new, a tab and a number");
        }
      }
    }
    Double threshold = weights.remove(THRESHOLD);
    if (threshold == null) {
      throw malformed(file, number, "the threshold is missing");
    }
    return new ConfidenceModel(threshold, weights);
  }

  private static double number(String file, int line, String text) {
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, as a number that is none.
    }
    throw malformed(file, line, "'" + text + "' is no number");
  }

  private static ReadoutException malformed(String file, int line, String why) {
    return new ReadoutException(
        ErrorCode.INVALID_MODEL, "Line " + line + " of " + file + " is malformed: " + why + ".");
  }

  /** The text that {@link #load} reads: the threshold, then the features by name. */
  public String text() {
    StringBuilder text =
        new StringBuilder(
            "# How far to believe a fact: weights of its features, in log-odds. Trained, not"
                + " written: see README.md.\n");
    line(text, THRESHOLD, threshold);
    weights.forEach((name, weight) -> line(text, name, weight));
    return text.toString();
  }

  private static void line(StringBuilder text, String name, double value) {
    // Adding nought takes the sign off a nought.
    double rounded = Math.round(value * 100) / 100.0 + 0.0;
    text.append(name).append('\t').append(String.format(Locale.ROOT, "%.2f", rounded)).append('\n');
  }

  /** How likely a fact with these features is right, 0 to 1, in hundredths. */
  public double confidence(Collection<String> features) {
    double sum = weights.getOrDefault(EVERY, 0.0);
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return Math.round(logistic(sum) * 100) / 100.0;
  }

  /** The probability of log-odds. Not of {@link Math}, whose last digit depends on the machine. */
  static double logistic(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  /** True where a fact is likely enough. */
  public boolean accepts(double confidence) {
    return confidence >= threshold;
  }

  /** The features that speak most against a fact, the heaviest first; those for it are left out. */
  public List<Reason> doubts(Collection<String> features, int most) {
    return features.stream()
        .map(feature -> new Reason(feature, weights.getOrDefault(feature, 0.0)))
        .filter(reason -> reason.weight() < 0)
        .sorted(Comparator.comparingDouble(Reason::weight).thenComparing(Reason::feature))
        .limit(most)
        .toList();
  }
}
