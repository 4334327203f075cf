package org.readout.spark;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The job: {@code spark-submit --class org.readout.spark.ExtractJob … ARTICLES FACTS}. */
@Command(
    name = "ExtractJob",
    mixinStandardHelpOptions = true,
    description = {
      "Reads articles and writes their facts, by month of publication.",
      "",
      "ARTICLES is a file, a folder or a glob of any Hadoop file system, of JSON Lines, text,"
          + " Markdown, web pages or Parquet; all but Parquet also compressed (.gz, .bz2)."
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  at least one article was read",
      "  1  none was, or there is something wrong with a path",
      "  2  the arguments make no sense"
    })
public final class ExtractJob implements Callable<Integer> {
  private static final int OK = 0;
  private static final int FAILED = 1;
  private static final int USAGE = 2;

  private final Supplier<SparkSession> session;
  private final PrintWriter messages;

  @Parameters(index = "0", paramLabel = "ARTICLES", description = "What to read.")
  private String articles = "";

  @Parameters(index = "1", paramLabel = "FACTS", description = "The folder to write facts to.")
  private String facts = "";

  @Option(
      names = "--rejected",
      paramLabel = "FOLDER",
      description = "Write what was rejected, and why, to FOLDER; FACTS.rejected if not given.")
  private @Nullable String rejected;

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      description =
          "jsonl, text, markdown, html or parquet; if not given, by the ends of the names.")
  private String input = InputFormat.AUTO.label();

  @Option(
      names = "--output-format",
      paramLabel = "FORMAT",
      description = "json (the lines of the command line) or parquet; json if not given.")
  private String format = OutputFormat.JSON.label();

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description = "Hand the articles out in N even parts, a task each.")
  private int partitions;

  @Option(names = "--overwrite", description = "Replace the folders where they exist.")
  private boolean overwrite;

  private ExtractJob(Supplier<SparkSession> session, PrintWriter messages) {
    this.session = session;
    this.messages = messages;
  }

  /** Runs the job; where it fails, ends the process with its exit code. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    PrintWriter messages = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(ExtractJob::start, messages, arguments);
    SparkSession.getDefaultSession()
        .foreach(
            session -> {
              session.stop();
              return null;
            });
    if (code != OK) {
      System.exit(code);
    }
  }

  private static SparkSession start() {
    return SparkSession.builder()
        .appName("readout")
        // Articles are sent as records, which Kryo cannot make.
        .config("spark.serializer", "org.apache.spark.serializer.JavaSerializer")
        .getOrCreate();
  }

  /**
   * Runs the job.
   *
   * @param session gives the session; asked only once the arguments make sense
   * @param messages takes the summary and errors
   * @return the exit code
   */
  static int run(Supplier<SparkSession> session, PrintWriter messages, String... arguments) {
    return new CommandLine(new ExtractJob(session, messages))
        .setErr(messages)
        .setParameterExceptionHandler(
            (exception, line) -> {
              String what = String.valueOf(exception.getMessage()).replace('\n', ' ');
              return report(messages, new ReadoutException(ErrorCode.INVALID_ARGUMENT, what + "."));
            })
        .setExecutionExceptionHandler(
            (exception, command, parsed) -> {
              if (exception instanceof ReadoutException error) {
                return report(messages, error);
              }
              throw exception;
            })
        .execute(arguments);
  }

  private static int report(PrintWriter messages, ReadoutException error) {
    messages.println("readout: " + error.userMessage());
    messages.flush();
    return error.code() == ErrorCode.INVALID_ARGUMENT ? USAGE : FAILED;
  }

  @Override
  public Integer call() {
    Extraction extraction =
        new Extraction(
            articles,
            InputFormat.of(input).orElseThrow(() -> unknown("--input-format", input)),
            new FactOutput(
                facts,
                rejected == null ? beside(facts) : rejected,
                OutputFormat.of(format).orElseThrow(() -> unknown("--output-format", format)),
                overwrite),
            partitions,
            PieceCutter.PIECE_BYTES);
    if (partitions < 0) {
      throw new ReadoutException(ErrorCode.INVALID_ARGUMENT, "--partitions must be 1 or more.");
    }
    JobSummary summary = extraction.run(session.get());
    summary.print(messages);
    return summary.articles() > 0 ? OK : FAILED;
  }

  private static String beside(String facts) {
    return (facts.endsWith("/") ? facts.substring(0, facts.length() - 1) : facts) + ".rejected";
  }

  private static ReadoutException unknown(String option, String value) {
    return new ReadoutException(
        ErrorCode.INVALID_ARGUMENT, "'" + value + "' is no value of " + option + ".");
  }
}
