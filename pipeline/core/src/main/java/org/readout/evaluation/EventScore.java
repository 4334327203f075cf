package org.readout.evaluation;

/**
 * How the clustering of facts into events compares with gold.
 *
 * @param facts how many of the system's facts were scored
 * @param unaligned how many were left out, being paired with no gold fact
 * @param precision B-cubed precision (Bagga, Baldwin 1998): of the facts in a fact's event, the
 *     share that is rightly there, averaged over facts
 * @param recall B-cubed recall: of the facts in a fact's gold event, the share that is in its
 *     event, averaged over facts
 * @param pairs pairs of facts in one event
 * @param allGoldPairs how many pairs gold has, those of facts that were not found included
 */
public record EventScore(
    int facts, int unaligned, double precision, double recall, Figures pairs, int allGoldPairs) {

  /** The harmonic mean of B-cubed precision and recall. */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** Two lines of the table of figures, and what was left out; ends with a line feed. */
  public String text() {
    return Columns.line(
            "cluster",
            "b-cubed, over facts",
            Columns.decimal(precision),
            Columns.decimal(recall),
            Columns.decimal(f1()))
        + Columns.right(facts, 7)
        + Columns.right(facts, 7)
        + "\n"
        + Columns.line(
            "cluster",
            "pairs of facts",
            Columns.decimal(pairs.precision()),
            Columns.decimal(pairs.recall()),
            Columns.decimal(pairs.f1()))
        + Columns.right(pairs.said(), 7)
        + Columns.right(pairs.gold(), 7)
        + "\n"
        + Columns.counted(facts, "fact")
        + " scored, "
        + unaligned
        + " left out as gold has no such fact; of "
        + Columns.counted(allGoldPairs, "gold pair")
        + ", "
        + pairs.gold()
        + " have both facts found\n";
  }
}
