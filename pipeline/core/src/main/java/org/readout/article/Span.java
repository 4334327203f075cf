package org.readout.article;

/**
 * A piece of an article's text.
 *
 * @param start the offset of the first character, in UTF-16 code units
 * @param end the offset behind the last character
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /** True where the two pieces share a character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** True where the other piece lies wholly in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The quoted piece of the text. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
