package org.readout.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/** The steps that measure whole processes from the shell prompt to their end. */
final class CommandSteps {
  private static final Goal ARTICLE = Goal.times(10).andBelow(3);
  private static final Goal STARTUP = Goal.below(0.4);

  private CommandSteps() {}

  /** How long commands take that load no models. */
  static void startup(Settings settings, Report report) {
    Path facts = settings.home().resolve("corpus/facts/facts.jsonl");
    Path gold = settings.home().resolve("corpus/gold");
    List<List<String>> commands =
        List.of(
            List.of("--help"),
            List.of("info"),
            List.of("diff", facts.toString(), facts.toString()),
            List.of("evaluate", "--gold", gold.toString(), "--facts", facts.toString()));
    List<DoubleSupplier> sides = new ArrayList<>();
    for (List<String> command : commands) {
      ChildProcess process = readout(settings, command);
      process.seconds();
      sides.add(process::seconds);
    }
    List<Series> series = Rounds.inTurn(settings.rounds(), sides);
    for (int i = 0; i < series.size(); i++) {
      report.row(
          Row.alone("readout " + commands.get(i).get(0), Unit.SECONDS, series.get(i), STARTUP));
    }
    report.note("readout diff, evaluate: the dataset and the gold of the corpus");
  }

  /** One short article, with models loaded from the disk cache in a process of its own. */
  static void article(Settings settings, Report report) {
    ChildProcess readout = readout(settings, List.of("extract", settings.article()));
    List<String> command = new ArrayList<>(settings.java().of(StockCommand.class));
    command.add(settings.article());
    ChildProcess stock =
        new ChildProcess("The stock pipeline", command, settings.home(), settings.scratch());
    readout.seconds();
    stock.seconds();
    List<Series> sides =
        Rounds.inTurn(settings.rounds(), List.of(readout::seconds, stock::seconds));
    report.row(
        Row.compared(
            "one article from the prompt", Unit.SECONDS, sides.get(0), sides.get(1), ARTICLE));
    report.note("one article: " + Path.of(settings.article()).getFileName());
  }

  /** A command of readout. */
  static ChildProcess readout(Settings settings, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(settings.launcher());
    command.addAll(arguments);
    return new ChildProcess(
        "readout " + arguments.get(0), command, settings.home(), settings.scratch());
  }
}
