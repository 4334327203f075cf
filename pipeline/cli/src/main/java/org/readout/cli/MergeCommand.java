package org.readout.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.jspecify.annotations.Nullable;
import org.readout.article.OutputFiles;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.readout.event.EventWriter;
import org.readout.event.FactMerger;
import org.readout.event.MergeSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout merge}: facts of many documents in, events out. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Merges the facts of many documents: one event for each occasion, however many documents tell"
          + " it, with all sources and what they disagree on; one key for each person, body and"
          + " state.",
      "",
      "FACTS are files of facts as extract writes them, or - for the standard input. Their order"
          + " makes no difference. The files of --output and --rejected are not read, also where they"
          + " are among them."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  readout merge facts.jsonl -o events.jsonl",
      "  readout extract news/ | readout merge - older-facts.jsonl -o events.jsonl",
      "",
      "Exit code 0 where at least one fact was read or all files were empty, 1 where none could be"
          + " read."
    })
final class MergeCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FACTS", arity = "1..*", description = "The files to read.")
  private List<String> files = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the events to FILE, which is replaced once all of them are there.")
  private @Nullable Path output;

  @Option(
      names = "--rejected",
      paramLabel = "FILE",
      description = "Write all that was rejected, and why, to FILE as JSON Lines.")
  private @Nullable Path rejected;

  MergeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path eventFile = output;
    Path rejectedFile = rejected;
    List<String> inputs = inputs();
    try (SafeFile events = eventFile == null ? null : SafeFile.open(eventFile);
        SafeFile refused = rejectedFile == null ? null : SafeFile.open(rejectedFile)) {
      FactMerger merger = new FactMerger();
      ProblemList problems =
          new ProblemList(
              new RejectionWriter(
                  refused == null ? OutputStream.nullOutputStream() : refused.stream()));
      int[] facts = {0};
      new FactFiles(console, inputs)
          .read(
              fact -> {
                facts[0]++;
                merger.add(fact);
              },
              problems::add);
      boolean failed = facts[0] == 0 && !problems.isEmpty();
      if (!failed) {
        MergeSummary summary = merge(merger, events == null ? console.out() : events.stream());
        print(summary);
        // A run that read nothing leaves the events of the run before it alone.
        if (events != null) {
          events.commit();
        }
      }
      if (refused != null) {
        refused.commit();
      }
      problems.print(console.err());
      if (inputs.size() < files.size()) {
        console
            .err()
            .println(
                SummaryPrinter.counted(files.size() - inputs.size(), "file")
                    + " skipped: written by this run");
      }
      return failed ? ExitCode.FAILED : ExitCode.OK;
    }
  }

  /** What is to be read: not what a run before this one wrote to the same place. */
  private List<String> inputs() {
    OutputFiles outputs = OutputFiles.of(output, rejected);
    List<String> inputs = files.stream().filter(file -> !outputs.contains(file)).toList();
    if (inputs.isEmpty()) {
      throw new ReadoutException(
          ErrorCode.INVALID_ARGUMENT, files.get(0) + " cannot be both read and written.");
    }
    return inputs;
  }

  private static MergeSummary merge(FactMerger merger, OutputStream out) {
    try (EventWriter writer = new EventWriter(CloseShieldOutputStream.wrap(out))) {
      return merger.merge(writer::write);
    }
  }

  private void print(MergeSummary summary) {
    String repeated = summary.repeated() == 0 ? "" : " (" + summary.repeated() + " given again)";
    console
        .err()
        .println(
            SummaryPrinter.counted(summary.facts(), "fact")
                + " of "
                + SummaryPrinter.counted(summary.documents(), "document")
                + repeated
                + " merged into "
                + SummaryPrinter.counted(summary.events(), "event")
                + ": "
                + summary.shared()
                + " told by several documents, "
                + summary.disagreeing()
                + " with disagreements");
  }
}
