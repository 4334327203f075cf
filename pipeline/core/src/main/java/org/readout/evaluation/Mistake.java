package org.readout.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * A gold fact that was missed or not wholly right, or a fact that gold does not have.
 *
 * @param kind what is wrong
 * @param documentId the document
 * @param gold the gold fact, or null of a false alarm
 * @param said the system's fact, or null of a miss
 * @param rule the rule that gave a false alarm, else null
 */
public record Mistake(
    Kind kind,
    String documentId,
    @Nullable Occasion gold,
    @Nullable Occasion said,
    @Nullable String rule) {
  private static final int LONGEST_TEXT = 300;

  /** What can be wrong. */
  public enum Kind {
    /** No fact is paired with the gold fact. */
    MISS,
    /** A fact is paired with it, but its core does not agree. */
    CORE,
    /** The core agrees, but a slot is missing or wrong. */
    SLOT,
    /** A fact that is paired with nothing in gold. */
    FALSE
  }

  /** A few lines for people: what gold has, what was said, and the text; ends with a line feed. */
  public String text() {
    StringBuilder lines = new StringBuilder();
    lines.append(kind.name()).append(" ".repeat(6 - kind.name().length())).append(documentId);
    if (gold != null) {
      lines.append("\n   gold: ").append(gold.summary());
    }
    lines.append("\n   said: ").append(said == null ? "-" : said.summary());
    lines.append("\n   text: ").append(evidence());
    if (kind == Kind.FALSE) {
      lines.append("  (rule ").append(rule == null ? "-" : rule).append(')');
    }
    return lines.append('\n').toString();
  }

  private String evidence() {
    if (gold != null) {
      return gold.evidence() == null ? "-" : gold.evidence();
    }
    if (said == null || said.evidence() == null) {
      return "";
    }
    String text = said.evidence().replace('\n', ' ');
    return text.codePointCount(0, text.length()) <= LONGEST_TEXT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT));
  }
}
