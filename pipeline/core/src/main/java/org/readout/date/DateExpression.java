package org.readout.date;

/**
 * Words of a sentence that tell a time.
 *
 * @param firstToken the position of the first token
 * @param endToken the position behind the last token
 * @param meaning what they say, not yet resolved
 * @param bound what the word before them says of the date; that word is not among the tokens
 */
public record DateExpression(int firstToken, int endToken, DateMeaning meaning, Bound bound) {
  public DateExpression {
    if (firstToken < 0 || endToken <= firstToken) {
      throw new IllegalArgumentException("no tokens: " + firstToken + " to " + endToken);
    }
  }
}
