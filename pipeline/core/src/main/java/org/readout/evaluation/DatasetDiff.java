package org.readout.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.fact.Fact;
import org.readout.fact.FactReader;

/**
 * What differs between an old and a new dataset, fact by fact. Immutable.
 *
 * <p>Facts are matched within their document: first by id, then those left over by what they share
 * of parties, evidence, type, place and date.
 *
 * @param changes what came, went or changed: by document in the order of the old dataset, then
 *     documents that only the new one has; within a document what changed, went and came
 * @param unchanged how many facts are the same
 */
public record DatasetDiff(List<FactChange> changes, int unchanged) {
  public DatasetDiff {
    changes = List.copyOf(changes);
  }

  /**
   * Compares two files of facts, which are both held in memory.
   *
   * @throws org.readout.error.ReadoutException as {@link FactReader#read} does
   */
  public static DatasetDiff of(Path before, Path after) {
    return of(FactReader.read(before), FactReader.read(after));
  }

  /** Compares two datasets. */
  public static DatasetDiff of(List<Fact> before, List<Fact> after) {
    Map<String, FactMatching> documents = new LinkedHashMap<>();
    for (Fact fact : before) {
      documents.computeIfAbsent(fact.document().id(), id -> new FactMatching()).addBefore(fact);
    }
    for (Fact fact : after) {
      documents.computeIfAbsent(fact.document().id(), id -> new FactMatching()).addAfter(fact);
    }
    List<FactChange> changes = new ArrayList<>();
    int unchanged = 0;
    for (FactMatching document : documents.values()) {
      for (FactChange pair : document.pairs()) {
        if (pair.before() != null && pair.before().equals(pair.after())) {
          unchanged++;
        } else {
          changes.add(pair);
        }
      }
    }
    return new DatasetDiff(changes, unchanged);
  }

  /** True where every fact is the same, whatever the order of the facts. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** How many facts only the new dataset has. */
  public int came() {
    return (int) changes.stream().filter(change -> change.before() == null).count();
  }

  /** How many facts only the old dataset has. */
  public int went() {
    return (int) changes.stream().filter(change -> change.after() == null).count();
  }

  /** How many facts say something else than before. */
  public int changed() {
    return changes.size() - came() - went();
  }

  /** Every change, then the counts, for people; ends with a line feed. */
  public String text() {
    if (isEmpty()) {
      return "no differences in " + Columns.counted(unchanged, "fact") + "\n";
    }
    StringBuilder text = new StringBuilder();
    changes.forEach(change -> text.append(change.text()));
    return text.append(came())
        .append(" came, ")
        .append(went())
        .append(" went, ")
        .append(changed())
        .append(" changed, ")
        .append(unchanged)
        .append(" the same\n")
        .toString();
  }
}
