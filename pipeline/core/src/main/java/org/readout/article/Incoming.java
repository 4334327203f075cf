package org.readout.article;

import java.util.List;
import org.readout.error.ErrorCode;

/**
 * One item of the input, in the order of the input: an article, or why there is none. Nothing that
 * the user gave disappears without an item.
 */
public sealed interface Incoming {
  /**
   * An article that can be worked on.
   *
   * @param where the file as the user named it, with the line where there are lines
   * @param article the article
   * @param warnings what was wrong with it and has been left out, such as a date that is none
   */
  record Accepted(String where, Article article, List<Problem> warnings) implements Incoming {
    public Accepted {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * An item that could not be read.
   *
   * @param problem what is wrong with it
   */
  record Rejection(Problem problem) implements Incoming {
    /** A rejection in its parts. */
    public Rejection(String where, ErrorCode code, String message) {
      this(new Problem(where, code, message));
    }

    /** The rejection of an article whose id an article before it has. */
    public static Rejection repeated(Accepted article) {
      String message =
          article.where()
              + " has the id \""
              + article.article().id()
              + "\" of an article before it.";
      return new Rejection(article.where(), ErrorCode.REPEATED_ID, message);
    }
  }

  /**
   * A file within a folder or a glob that is no article by its name, or a file that the run itself
   * writes; nothing is wrong with it.
   *
   * @param where the file
   */
  record Skipped(String where) implements Incoming {}
}
