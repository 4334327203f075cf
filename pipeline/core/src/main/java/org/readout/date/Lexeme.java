package org.readout.date;

/**
 * A piece of a sentence that the date grammar reads: a token, a part of one ("20-21" is three), or
 * two tokens that belong together ("13 th").
 *
 * @param text the word in lower case, without a final period or 's; every dash is "-"
 * @param capital true where it begins with an upper-case letter
 * @param number its value where it is plain digits or a digit ordinal ("13th"), else -1
 * @param ordinal true for "13th"
 * @param glued true where nothing stands between it and the lexeme before
 * @param firstToken the position of the token that it begins in
 * @param lastToken the position of the token that it ends in
 * @param startsToken true where it begins a token
 * @param endsToken true where it ends a token
 */
record Lexeme(
    String text,
    boolean capital,
    int number,
    boolean ordinal,
    boolean glued,
    int firstToken,
    int lastToken,
    boolean startsToken,
    boolean endsToken) {

  /** What stands before the first and behind the last lexeme. */
  static final Lexeme NONE = new Lexeme("", false, -1, false, false, -1, -1, true, true);
}
