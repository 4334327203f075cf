package org.readout.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.readout.confidence.Prediction;
import org.readout.evaluation.Judgement.Verdict;

/**
 * Whether confidence means what it says: of the facts with 0.9, nine in ten should be right. Facts
 * paired with optional gold are left out.
 *
 * @param bins ten bins of confidence, from 0.0 up; the last one holds 1.0 too
 */
public record Calibration(List<Bin> bins) {
  private static final int BINS = 10;

  public Calibration {
    bins = List.copyOf(bins);
  }

  /**
   * The facts of one bin.
   *
   * @param facts how many
   * @param right how many of them are right
   * @param confidence the sum of their confidence
   */
  public record Bin(int facts, int right, double confidence) {
    private static final Bin EMPTY = new Bin(0, 0, 0);

    /** The mean confidence; 0 of none. */
    public double mean() {
      return facts == 0 ? 0 : confidence / facts;
    }

    /** The share that is right; 0 of none. */
    public double share() {
      return facts == 0 ? 0 : (double) right / facts;
    }

    private Bin plus(double confidenceOfFact, boolean isRight) {
      return new Bin(facts + 1, right + (isRight ? 1 : 0), confidence + confidenceOfFact);
    }
  }

  /** The calibration of judged facts. */
  public static Calibration of(Collection<Judgement> judgements) {
    List<Bin> bins = empty();
    for (Judgement judgement : judgements) {
      if (judgement.verdict() != Verdict.OPTIONAL) {
        add(bins, judgement.fact().confidence(), judgement.verdict() == Verdict.RIGHT);
      }
    }
    return new Calibration(bins);
  }

  /** The calibration of what models say of examples; missed facts have no confidence. */
  public static Calibration ofPredictions(Collection<Prediction> predictions) {
    List<Bin> bins = empty();
    for (Prediction prediction : predictions) {
      if (prediction.isFound()) {
        add(bins, prediction.probability(), prediction.isRight());
      }
    }
    return new Calibration(bins);
  }

  private static List<Bin> empty() {
    return new ArrayList<>(Collections.nCopies(BINS, Bin.EMPTY));
  }

  private static void add(List<Bin> bins, double confidence, boolean right) {
    int bin = bin(confidence);
    bins.set(bin, bins.get(bin).plus(confidence, right));
  }

  /** By hundredths, because 0.3 times ten can fall short of three in binary. */
  private static int bin(double confidence) {
    int hundredths = (int) Math.round(confidence * 100);
    return Math.min(BINS - 1, hundredths / BINS);
  }

  /**
   * The expected calibration error: the mean distance of confidence from the share that is right,
   * bins weighted by their facts (Naeini, Cooper, Hauskrecht 2015); 0 of none.
   */
  public double expectedError() {
    double distance = 0;
    for (Bin bin : bins) {
      distance += bin.facts() * Math.abs(bin.mean() - bin.share());
    }
    return facts() == 0 ? 0 : distance / facts();
  }

  /** How many facts were counted. */
  public int facts() {
    return bins.stream().mapToInt(Bin::facts).sum();
  }

  /** A table for people: a line for each bin, then the expected calibration error. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append("confidence  ");
    for (String heading : List.of("facts", "right", "mean", "share")) {
      text.append(Columns.right(heading, 9));
    }
    text.append('\n');
    for (int i = 0; i < bins.size(); i++) {
      Bin bin = bins.get(i);
      text.append("0." + i + "0 to " + (i == BINS - 1 ? "1.00" : "0." + i + "9"));
      text.append(Columns.right(bin.facts(), 9)).append(Columns.right(bin.right(), 9));
      text.append(Columns.right(bin.facts() == 0 ? "-" : Columns.decimal(bin.mean()), 9));
      text.append(Columns.right(bin.facts() == 0 ? "-" : Columns.decimal(bin.share()), 9));
      text.append('\n');
    }
    return text.append("expected calibration error ")
        .append(Columns.decimal(expectedError()))
        .append(" over ")
        .append(Columns.counted(facts(), "fact"))
        .append('\n')
        .toString();
  }
}
