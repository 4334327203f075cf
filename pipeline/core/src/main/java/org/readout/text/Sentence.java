package org.readout.text;

import java.util.List;

/**
 * A sentence of a document.
 *
 * @param index the sentence's number within its document, from 0
 * @param place where the sentence stands; the offsets of a {@link Place#TITLE} sentence refer to
 *     the title, all others to the text
 * @param paragraph the number of the paragraph that holds it, from 0
 * @param tokens the tokens in order; never empty
 */
public record Sentence(int index, Place place, int paragraph, List<Token> tokens) {
  /** Where a sentence stands in its article. */
  public enum Place {
    /**
     * In the article's title, which is not part of the text: it can name people but is never
     * evidence.
     */
    TITLE,
    /** In a heading within the text. */
    HEADING,
    /** In running prose. */
    BODY
  }

  public Sentence {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has at least one token");
    }
    tokens = List.copyOf(tokens);
  }

  /** The offset of the first character. */
  public int start() {
    return tokens.get(0).start();
  }

  /** The offset behind the last character. */
  public int end() {
    return tokens.get(tokens.size() - 1).end();
  }

  /** How many tokens the sentence has. */
  public int size() {
    return tokens.size();
  }

  /** The token at a position, from 0. */
  public Token token(int position) {
    return tokens.get(position);
  }

  /** The text of the token at a position, from 0. */
  public String word(int position) {
    return tokens.get(position).text();
  }

  /** The words from one position up to, and without, another, with a space between. */
  public String words(int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && tokens.get(i).start() > tokens.get(i - 1).end()) {
        joined.append(' ');
      }
      joined.append(tokens.get(i).text());
    }
    return joined.toString();
  }
}
