package org.readout.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readout.article.Problem;
import org.readout.error.ErrorCode;
import org.readout.pipeline.Summary;

/** What could not be read: all of it counted and written, the first ones told. Mutable. */
final class ProblemList {
  private static final int LISTED = 5;

  private final RejectionWriter writer;
  private final List<Problem> first = new ArrayList<>();
  private final SortedMap<ErrorCode, Integer> byCode = new TreeMap<>();

  ProblemList(RejectionWriter writer) {
    this.writer = writer;
  }

  void add(Problem problem) {
    writer.write(problem);
    if (byCode.merge(problem.code(), 1, Integer::sum) <= LISTED) {
      first.add(problem);
    }
  }

  boolean isEmpty() {
    return byCode.isEmpty();
  }

  void print(PrintWriter out) {
    SummaryPrinter.problems(new Summary.Problems(byCode, first), "rejected", out);
    out.flush();
  }
}
