package org.readout.cli;

import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user what went wrong, in a line or two, and chooses the exit code. */
final class Errors implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private final Console console;

  Errors(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine command, ParseResult parsed) {
    return report(exception, debug(command));
  }

  @Override
  public int handleParseException(ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    String what = String.valueOf(exception.getMessage());
    console
        .err()
        .println("readout: " + ErrorCode.INVALID_ARGUMENT.code() + " " + what.replace("\n", " "));
    UnmatchedArgumentException.printSuggestions(exception, console.err());
    console
        .err()
        .println(
            "Try '" + command.getCommandSpec().qualifiedName() + " --help' for what it takes.");
    return ExitCode.USAGE;
  }

  /** Reports anything that was thrown; returns the exit code. */
  int report(Throwable thrown, boolean debug) {
    if (OutputFailure.isBrokenPipe(thrown)) {
      return ExitCode.BROKEN_PIPE;
    }
    ReadoutException error = error(thrown);
    console.err().println("readout: " + error.userMessage());
    if (debug) {
      thrown.printStackTrace(console.err());
    } else if (error.code() == ErrorCode.INTERNAL) {
      console.err().println("Run it again with --debug to see where it happened.");
    }
    return switch (error.code()) {
      case INTERNAL, OUT_OF_MEMORY, UNUSABLE_MODEL -> ExitCode.FAULT;
      case INVALID_ARGUMENT -> ExitCode.USAGE;
      default -> ExitCode.FAILED;
    };
  }

  private static ReadoutException error(Throwable thrown) {
    if (thrown instanceof ReadoutException error) {
      return error;
    }
    if (thrown instanceof OutputFailure failure) {
      return failure.toError();
    }
    if (thrown instanceof OutOfMemoryError) {
      return new ReadoutException(ErrorCode.OUT_OF_MEMORY, "The memory is used up.", thrown);
    }
    return new ReadoutException(
        ErrorCode.INTERNAL, "Something unexpected happened: " + thrown + ".", thrown);
  }

  private static boolean debug(CommandLine command) {
    CommandLine top = command;
    while (top.getParent() != null) {
      top = top.getParent();
    }
    return ((Readout) top.getCommand()).debug();
  }
}
