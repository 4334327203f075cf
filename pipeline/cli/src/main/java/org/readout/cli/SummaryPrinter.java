package org.readout.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.article.Problem;
import org.readout.error.ErrorCode;
import org.readout.pipeline.Summary;

/** Tells at the end of a run what was read, found and rejected. */
final class SummaryPrinter {
  private static final int LISTED = 5;

  private SummaryPrinter() {}

  /** Prints a summary in a few lines. */
  static void print(Summary summary, PrintWriter out) {
    String facts =
        summary.facts().entrySet().stream()
            .map(entry -> entry.getKey().label() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    out.println(
        counted(summary.articles(), "article")
            + " read, "
            + counted(summary.factCount(), "fact")
            + " found ("
            + facts
            + ")");
    problems(summary.rejected(), "rejected", out);
    problems(summary.warnings(), summary.warnings().count() == 1 ? "warning" : "warnings", out);
    if (summary.skipped() > 0) {
      out.println(
          counted(summary.skipped(), "file")
              + " skipped: no article by the name, or written by this run");
    }
    out.flush();
  }

  /** Prints problems by their codes, with the first ones of each. */
  static void problems(Summary.Problems problems, String heading, PrintWriter out) {
    if (problems.count() == 0) {
      return;
    }
    out.println(problems.count() + " " + heading);
    problems
        .byCode()
        .forEach(
            (code, count) -> {
              out.println("  " + code.code() + " (" + count + "): " + code.remedy());
              list(code, count, problems.first(), out);
            });
  }

  private static void list(ErrorCode code, int count, List<Problem> first, PrintWriter out) {
    List<Problem> listed =
        first.stream().filter(problem -> problem.code() == code).limit(LISTED).toList();
    listed.forEach(problem -> out.println("    " + Style.line(problem.message())));
    if (count > listed.size()) {
      out.println("    … and " + (count - listed.size()) + " more");
    }
  }

  /** A number with its noun: {@code 1 article}, {@code 2 articles}. */
  static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
