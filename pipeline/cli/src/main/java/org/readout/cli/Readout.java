package org.readout.cli;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.readout.article.Article;
import org.readout.pipeline.Analysis;
import org.readout.pipeline.Extractor;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code readout} command. */
@Command(
    name = "readout",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Reads news articles and press releases and writes facts: who met, called or visited whom, where and when.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0    all went well",
      "  1    nothing was read, datasets differ, or an input cannot be used",
      "  2    the arguments make no sense",
      "  3    a fault in readout itself",
      "  141  the reader of the output went away",
      "",
      "Example: @|bold readout extract articles/ -o facts.jsonl|@"
    })
public final class Readout implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where an unexpected error happened.")
  private boolean debug;

  private Readout() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // Nothing of readout's own asks for the default locale, but libraries may.
    Locale.setDefault(Locale.ROOT);
    System.exit(run(Console.ofProcess(), Readout::loadExtractor, arguments));
  }

  /**
   * Runs the command.
   *
   * @param extractor makes what reads an article; asked only by commands that read articles
   * @return the exit code
   */
  static int run(
      Console console, Supplier<Function<Article, Analysis>> extractor, String... arguments) {
    Errors errors = new Errors(console);
    try {
      return commandLine(console, extractor, errors).execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError | LinkageError failed) {
      return errors.report(failed, false);
    }
  }

  private static CommandLine commandLine(
      Console console, Supplier<Function<Article, Analysis>> extractor, Errors errors) {
    CommandLine line =
        new CommandLine(new Readout())
            .addSubcommand(new ExtractCommand(console, extractor))
            .addSubcommand(new ExplainCommand(console, extractor))
            .addSubcommand(new AnnotateCommand(console, extractor))
            .addSubcommand(new MergeCommand(console))
            .addSubcommand(new EvaluateCommand(console))
            .addSubcommand(new DiffCommand(console))
            .addSubcommand(new VerifyCommand(console, extractor))
            .addSubcommand(new FeaturesCommand(console, extractor))
            .addSubcommand(new TrainCommand(console))
            .addSubcommand(new RulesCommand(console))
            .addSubcommand(new InfoCommand(console));

    CommandLine completion = new CommandLine(new AutoComplete.GenerateCompletion());
    completion.getCommandSpec().usageMessage().hidden(false);
    line.addSubcommand("generate-completion", completion);
    boolean plain = System.getenv("NO_COLOR") != null;
    return line.setOut(Console.writer(console.out()))
        .setErr(console.err())
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                console.outIsTerminal() && !plain ? Ansi.ON : Ansi.OFF))
        .setExecutionExceptionHandler(errors)
        .setParameterExceptionHandler(errors);
  }

  private static Function<Article, Analysis> loadExtractor() {
    Extractor extractor = Extractor.load();
    return extractor::analyze;
  }

  boolean debug() {
    return debug;
  }

  /** Refuses to run without a subcommand. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say which command to run.");
  }
}
