package org.readout.confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Logistic regression with binary features and a Gaussian prior on the weights, fitted by Newton's
 * method (Hastie, Tibshirani, Friedman 2009, section 4.4.1). The best weights are unique and
 * Newton's method finds them to the last digits that matter, so the order of the examples and the
 * machine make no difference; trainers that stop at a small gain do.
 */
final class LogisticRegression {
  private static final int MOST_STEPS = 100;
  private static final double SMALLEST_STEP = 1e-9;

  /** The intercept is all but free, so that the mean probability is the share that is right. */
  private static final double INTERCEPT_PENALTY = 1e-6;

  private final List<String> names;
  private final int[][] features;
  private final boolean[] outcomes;
  private final double penalty;

  private LogisticRegression(List<String> names, List<Example> examples, double penalty) {
    this.names = names;
    this.penalty = penalty;
    SortedMap<String, Integer> positions = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      positions.put(names.get(i), i + 1);
    }
    this.features = new int[examples.size()][];
    this.outcomes = new boolean[examples.size()];
    for (int i = 0; i < features.length; i++) {
      List<Integer> own = new ArrayList<>(List.of(0));
      for (String feature : examples.get(i).features()) {
        Integer position = positions.get(feature);
        if (position != null) {
          own.add(position);
        }
      }
      features[i] = own.stream().mapToInt(Integer::intValue).toArray();
      outcomes[i] = examples.get(i).isRight();
    }
  }

  /**
   * The weights, in log-odds, of the features named and of {@link ConfidenceModel#EVERY}, the
   * intercept.
   *
   * @param penalty one over the variance of the prior
   */
  static SortedMap<String, Double> fit(List<String> names, List<Example> examples, double penalty) {
    return new LogisticRegression(names, examples, penalty).fit();
  }

  private SortedMap<String, Double> fit() {
    double[] weights = new double[names.size() + 1];
    double longest = Double.MAX_VALUE;
    for (int i = 0; i < MOST_STEPS && longest > SMALLEST_STEP; i++) {
      longest = step(weights);
    }
    SortedMap<String, Double> named = new TreeMap<>();
    named.put(ConfidenceModel.EVERY, weights[0]);
    for (int i = 0; i < names.size(); i++) {
      named.put(names.get(i), weights[i + 1]);
    }
    return named;
  }

  /** Goes one step towards the best weights; how far the weight went that went farthest. */
  private double step(double[] weights) {
    int size = weights.length;
    double[] slope = new double[size];
    double[][] curvature = new double[size][size];
    for (int i = 0; i < size; i++) {
      double cost = i == 0 ? INTERCEPT_PENALTY : penalty;
      slope[i] = cost * weights[i];
      curvature[i][i] = cost;
    }
    for (int i = 0; i < features.length; i++) {
      double sum = 0;
      for (int feature : features[i]) {
        sum += weights[feature];
      }
      double probability = ConfidenceModel.logistic(sum);
      double error = probability - (outcomes[i] ? 1 : 0);
      double spread = probability * (1 - probability);
      for (int feature : features[i]) {
        slope[feature] += error;
        for (int other : features[i]) {
          curvature[feature][other] += spread;
        }
      }
    }
    Cholesky.solve(curvature, slope);
    double longest = 0;
    for (int i = 0; i < size; i++) {
      weights[i] -= slope[i];
      longest = Math.max(longest, Math.abs(slope[i]));
    }
    return longest;
  }
}
