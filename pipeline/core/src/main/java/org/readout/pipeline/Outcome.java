package org.readout.pipeline;

import java.util.List;
import java.util.Optional;
import org.readout.article.Problem;

/** What became of one item of the input. Immutable. */
public sealed interface Outcome {
  /**
   * An article that was read.
   *
   * @param where the file as the user named it, with the line where there are lines
   * @param analysis what was found in it
   * @param warnings what was wrong with it and has been left out
   */
  record Read(String where, Analysis analysis, List<Problem> warnings) implements Outcome {
    public Read {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * An item that was not read.
   *
   * @param problem why
   * @param cause the fault of the program behind it; empty where the item itself is to blame
   */
  record Rejected(Problem problem, Optional<Throwable> cause) implements Outcome {}

  /**
   * A file within a folder that is no article by its name.
   *
   * @param where the file
   */
  record Skipped(String where) implements Outcome {}
}
