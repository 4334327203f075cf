package org.readout.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.readout.article.Article;
import org.readout.pipeline.Analysis;
import org.readout.pipeline.Extractor;

/**
 * What a command did.
 *
 * @param code its exit code
 * @param out what it wrote to the standard output
 * @param err what it wrote to the standard error
 */
record Run(int code, String out, String err) {
  /** Loaded once for all tests. */
  private static final class Shared {
    static final Extractor EXTRACTOR = Extractor.load();
  }

  /** Runs a command. */
  static Run of(Object... arguments) {
    return withInput("", arguments);
  }

  /** Runs a command that reads from the standard input. */
  static Run withInput(String input, Object... arguments) {
    return run(input, article -> Shared.EXTRACTOR.analyze(article), arguments);
  }

  /** Runs a command that must not load any model. */
  static Run withoutModels(Object... arguments) {
    return run(
        "",
        article -> {
          throw new AssertionError("an article was read");
        },
        arguments);
  }

  /** Runs a command with another way to read an article. */
  static Run with(Function<Article, Analysis> extractor, Object... arguments) {
    return run("", extractor, arguments);
  }

  private static Run run(String input, Function<Article, Analysis> extractor, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            Console.writer(err),
            false,
            false);
    String[] texts = List.of(arguments).stream().map(Run::text).toArray(String[]::new);
    int code = Readout.run(console, () -> extractor, texts);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The lines of the standard output. */
  List<String> lines() {
    return out.lines().toList();
  }

  private static String text(Object argument) {
    return argument instanceof Path path ? path.toString() : String.valueOf(argument);
  }
}
