package org.readout.confidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.confidence.Example.Label;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/**
 * Examples as a table: a line each, with the columns publisher, document, label and features,
 * parted by tabs; features are parted by blanks. Lines that begin with {@code #} are comments.
 */
public final class ExampleTable {
  private static final int COLUMNS = 4;

  private ExampleTable() {}

  /** The text of a table. */
  public static String text(List<Example> examples) {
    StringBuilder text = new StringBuilder("# publisher\tdocument\tlabel\tfeatures\n");
    for (Example example : examples) {
      text.append(example.publisher())
          .append('\t')
          .append(example.document())
          .append('\t')
          .append(example.label().label())
          .append('\t')
          .append(String.join(" ", example.features()))
          .append('\n');
    }
    return text.toString();
  }

  /**
   * The examples of several tables. Numbers of publishers and documents count on from one table to
   * the next, so that no two tables share one.
   *
   * @throws ReadoutException {@link ErrorCode#INVALID_EXAMPLE} where a line is malformed, {@link
   *     ErrorCode#UNREADABLE_FILE}
   */
  public static List<Example> read(List<Path> files) {
    List<Example> examples = new ArrayList<>();
    for (Path file : files) {
      int publishers = examples.stream().mapToInt(Example::publisher).max().orElse(-1) + 1;
      int documents = examples.stream().mapToInt(Example::document).max().orElse(-1) + 1;
      for (Example own : parse(String.valueOf(file.getFileName()), text(file))) {
        examples.add(
            new Example(
                own.publisher() + publishers,
                own.document() + documents,
                own.label(),
                own.features()));
      }
    }
    return examples;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ReadoutException(
          ErrorCode.UNREADABLE_FILE, "The file " + file + " could not be read.", e);
    }
  }

  static List<Example> parse(String file, String text) {
    List<Example> examples = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isEmpty() && !line.startsWith("#")) {
        try {
          examples.add(example(line.split("\t", -1)));
        } catch (IllegalArgumentException e) {
          throw new ReadoutException(
              ErrorCode.INVALID_EXAMPLE, "Line " + number + " of " + file + " is malformed.", e);
        }
      }
    }
    return examples;
  }

  private static Example example(String[] columns) {
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException(columns.length + " columns");
    }
    for (Label label : Label.values()) {
      if (label.label().equals(columns[2])) {
        List<String> features =
            columns[3].isEmpty() ? List.of() : List.of(columns[3].split(" ", -1));
        return new Example(
            Integer.parseInt(columns[0]), Integer.parseInt(columns[1]), label, features);
      }
    }
    throw new IllegalArgumentException(columns[2]);
  }
}
