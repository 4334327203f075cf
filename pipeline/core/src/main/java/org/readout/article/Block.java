package org.readout.article;

/**
 * A block of an article's text: a paragraph, a heading, or something that is not the article's own
 * prose.
 *
 * @param kind what the block is
 * @param span where it stands in the text
 */
public record Block(Kind kind, Span span) {
  /** What a block is. */
  public enum Kind {
    /** Running prose. */
    PARAGRAPH,
    /** A headline or a line between paragraphs that is no sentence. */
    HEADING,
    /** Navigation, player controls, repeated leads, contact lines: nothing that states a fact. */
    BOILERPLATE
  }
}
