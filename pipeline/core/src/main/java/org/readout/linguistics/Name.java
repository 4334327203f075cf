package org.readout.linguistics;

/**
 * A name that the tagger found in a sentence.
 *
 * @param kind what it seems to be; people are found well, the other two are often taken for each
 *     other
 * @param from the first token
 * @param to the token behind the last
 */
public record Name(Kind kind, int from, int to) {
  /** What a name names. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    LOCATION
  }
}
