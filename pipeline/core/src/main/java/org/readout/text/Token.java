package org.readout.text;

/**
 * A token: a word, a number or a punctuation mark.
 *
 * @param start the offset of its first character in the text that the sentence comes from, in
 *     UTF-16 code units
 * @param end the offset behind its last character
 * @param text the characters as they stand in the text
 */
public record Token(int start, int end, String text) {
  /** True where the first character is an upper-case letter. */
  public boolean isCapitalized() {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }
}
