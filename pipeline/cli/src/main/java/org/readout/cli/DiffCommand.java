package org.readout.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.readout.evaluation.DatasetDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code readout diff}: what differs between two datasets. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Tells fact by fact and slot by slot what differs between two files of facts.",
    footer = "%nExit code 0 where nothing differs, 1 where something does.")
final class DiffCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "OLD", description = "The facts as they were.")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The facts as they are.")
  private Path after = Path.of("");

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    DatasetDiff diff = DatasetDiff.of(before, after);
    console.print(diff.text());
    return diff.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }
}
