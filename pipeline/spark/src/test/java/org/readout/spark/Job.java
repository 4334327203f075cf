package org.readout.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.readout.article.ArticleSource;
import org.readout.article.ProblemJson;
import org.readout.fact.FactWriter;
import org.readout.pipeline.Outcome;

/**
 * A job that was run.
 *
 * @param code its exit code
 * @param messages what it told
 */
record Job(int code, String messages) {
  /** Runs a job in the shared session. */
  static Job run(Object... arguments) {
    StringWriter messages = new StringWriter();
    int code =
        ExtractJob.run(
            SharedSession::get,
            new PrintWriter(messages),
            Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
    return new Job(code, messages.toString());
  }

  /** The lines of all files below a folder, sorted; none where there is no such folder. */
  static List<String> lines(Path folder) {
    return Stream.of(folder)
        .filter(Files::exists)
        .flatMap(Job::files)
        .flatMap(file -> read(file).stream())
        .sorted()
        .toList();
  }

  /** The files that hold lines below a folder, by path. */
  static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("part-"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a file in their order. */
  static List<String> read(Path file) {
    try {
      return Files.readString(file).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What the command line gives for a path: the lines of facts, and those of what was rejected, in
   * the order of the input.
   */
  record CommandLine(List<String> facts, List<String> rejected) {
    static CommandLine of(Object path) {
      List<String> facts = new ArrayList<>();
      List<String> rejected = new ArrayList<>();
      try (ArticleSource source = new ArticleSource(List.of(path.toString()), () -> System.in)) {
        Models.batch()
            .run(
                source,
                outcome -> {
                  if (outcome instanceof Outcome.Read read) {
                    read.analysis().facts().forEach(fact -> facts.add(FactWriter.line(fact)));
                  } else if (outcome instanceof Outcome.Rejected refused) {
                    rejected.add(ProblemJson.line(refused.problem()));
                  }
                });
      }
      return new CommandLine(facts, rejected);
    }

    List<String> sortedFacts() {
      return facts.stream().sorted().toList();
    }

    List<String> sortedRejected() {
      return rejected.stream().sorted().toList();
    }
  }
}
