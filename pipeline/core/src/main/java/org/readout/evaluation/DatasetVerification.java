package org.readout.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.readout.fact.Fact;
import org.readout.fact.FactReader;

/**
 * Whether a dataset that was made again is the one that was committed: byte for byte.
 *
 * @param verdict how the two files compare
 * @param diff what differs between their facts; empty where only order or bytes differ
 */
public record DatasetVerification(Verdict verdict, DatasetDiff diff) {
  /** How two files compare. */
  public enum Verdict {
    /** The same bytes. */
    SAME,
    /** Facts came, went or changed. */
    FACTS_DIFFER,
    /** The same facts in another order. */
    ORDER_DIFFERS,
    /** The same facts in the same order, written in another way. */
    BYTES_DIFFER
  }

  /**
   * Compares a committed dataset with one made again.
   *
   * @throws ReadoutException where a file cannot be read or holds what is not a fact record
   */
  public static DatasetVerification of(Path committed, Path regenerated) {
    List<Fact> before = FactReader.read(committed);
    List<Fact> after = FactReader.read(regenerated);
    DatasetDiff diff = DatasetDiff.of(before, after);
    if (mismatch(committed, regenerated) < 0) {
      return new DatasetVerification(Verdict.SAME, diff);
    }
    if (!diff.isEmpty()) {
      return new DatasetVerification(Verdict.FACTS_DIFFER, diff);
    }
    return new DatasetVerification(
        before.equals(after) ? Verdict.BYTES_DIFFER : Verdict.ORDER_DIFFERS, diff);
  }

  /** True where the bytes are the same. */
  public boolean isSame() {
    return verdict == Verdict.SAME;
  }

  /** What differs, for people; ends with a line feed. */
  public String text() {
    String facts = Columns.counted(diff.unchanged(), "fact");
    return switch (verdict) {
      case SAME -> "the dataset is the same, byte for byte: " + facts + "\n";
      case FACTS_DIFFER -> diff.text();
      case ORDER_DIFFERS -> "the same " + facts + ", in another order\n";
      case BYTES_DIFFER -> "the same " + facts + " in the same order, written in other bytes\n";
    };
  }

  private static long mismatch(Path committed, Path regenerated) {
    try {
      return Files.mismatch(committed, regenerated);
    } catch (IOException e) {
      throw new ReadoutException(
          ErrorCode.UNREADABLE_FILE,
          "The datasets " + committed + " and " + regenerated + " could not be compared.",
          e);
    }
  }
}
