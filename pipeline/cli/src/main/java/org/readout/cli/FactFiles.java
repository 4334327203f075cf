package org.readout.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.readout.article.Problem;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.readout.fact.Fact;
import org.readout.fact.FactReader;

/**
 * Files of facts, read one after the other. A line that is no fact costs that line, a file that
 * cannot be read or begins with a record of another schema that file.
 *
 * @param console gives the standard input, which {@code -} stands for
 * @param files the files as the user named them
 */
record FactFiles(Console console, List<String> files) {
  private static final String STANDARD_INPUT = "-";

  FactFiles {
    files = List.copyOf(files);
  }

  /**
   * Reads all.
   *
   * @param facts takes each fact
   * @param problems is told of what could not be read
   */
  void read(Consumer<Fact> facts, Consumer<Problem> problems) {
    for (String file : files) {
      try (FactReader reader = open(file)) {
        read(reader, name(file), facts, problems);
      } catch (ReadoutException unreadable) {
        problems.accept(problem(name(file), unreadable));
      }
    }
  }

  private static void read(
      FactReader reader, String name, Consumer<Fact> facts, Consumer<Problem> problems) {
    boolean nothingYet = true;
    while (true) {
      try {
        Fact fact = reader.next();
        if (fact == null) {
          return;
        }
        nothingYet = false;
        facts.accept(fact);
      } catch (ReadoutException rejected) {
        if (rejected.code() == ErrorCode.UNREADABLE_FILE) {
          throw rejected;
        }
        if (rejected.code() == ErrorCode.OTHER_SCHEMA && nothingYet) {
          throw new ReadoutException(
              ErrorCode.OTHER_SCHEMA,
              "The file was left out, as it holds no facts: " + rejected.getMessage(),
              rejected);
        }
        problems.accept(problem(name + ":" + reader.line(), rejected));
      }
    }
  }

  private FactReader open(String file) {
    if (file.equals(STANDARD_INPUT)) {
      return FactReader.of(console.in(), name(file));
    }
    try {
      return FactReader.open(Path.of(file));
    } catch (InvalidPathException noPath) {
      throw new ReadoutException(
          ErrorCode.PATH_NOT_FOUND, "There is no file " + file + ".", noPath);
    }
  }

  private static String name(String file) {
    return file.equals(STANDARD_INPUT) ? "standard input" : file;
  }

  private static Problem problem(String where, ReadoutException error) {
    return new Problem(where, error.code(), String.valueOf(error.getMessage()));
  }
}
