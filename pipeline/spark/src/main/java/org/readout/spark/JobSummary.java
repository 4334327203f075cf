package org.readout.spark;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.io.PrintWriter;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a job has done.
 *
 * @param articles how many articles were read
 * @param facts how many facts were found, by type
 * @param rejected how many items were rejected, by the code of the error
 * @param warnings how many things were wrong with articles that were read
 * @param skipped how many files are no articles by their names
 */
record JobSummary(
    long articles,
    SortedMap<String, Long> facts,
    SortedMap<String, Long> rejected,
    long warnings,
    int skipped) {

  /** Counts; the first action on the outcomes, so it is here that the articles are read. */
  static JobSummary of(Dataset<Row> outcomes, int skipped) {
    long articles = 0;
    long warnings = 0;
    SortedMap<String, Long> facts = new TreeMap<>();
    SortedMap<String, Long> rejected = new TreeMap<>();
    for (Row row :
        outcomes
            .groupBy("kind", "type", "code")
            .agg(count(lit(1)), sum("warnings"))
            .collectAsList()) {
      long number = row.getLong(3);
      switch (row.getString(0)) {
        case Outcomes.FACT -> facts.put(row.getString(1), number);
        case Outcomes.REJECTED -> rejected.put(row.getString(2), number);
        default -> {
          articles += number;
          warnings += row.getLong(4);
        }
      }
    }
    return new JobSummary(articles, facts, rejected, warnings, skipped);
  }

  /** Prints it in a few lines. */
  void print(PrintWriter out) {
    out.println("articles read: " + articles);
    out.println("facts: " + total(facts));
    out.println("rejected: " + total(rejected));
    out.println("warnings: " + warnings);
    out.println("files skipped, no articles by their names: " + skipped);
    out.flush();
  }

  private static String total(SortedMap<String, Long> counts) {
    long total = counts.values().stream().mapToLong(Long::longValue).sum();
    return counts.isEmpty() ? "0" : total + " " + counts;
  }
}
