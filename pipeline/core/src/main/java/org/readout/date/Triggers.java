package org.readout.date;

import java.util.Locale;
import java.util.Set;
import org.readout.text.Sentence;

/** The quick look that spares most sentences the grammar. */
final class Triggers {
  /** Words that an expression can begin with beside those of time and numbers. */
  private static final Set<String> OPENERS =
      DateWords.words(
          "this last next past coming upcoming early mid late recent previous preceding following "
              + "same that the in for lasting lasts lasted spend spends spent spending boxing earth "
              + "armistice veterans new few several some many couple");

  private Triggers() {}

  /** True where an expression can begin with a lexeme; the grammar need not look at any other. */
  static boolean mayStart(String lexeme) {
    return !lexeme.isEmpty()
        && (Lexer.isDigit(lexeme.charAt(0))
            || DateWords.isTime(lexeme)
            || OPENERS.contains(lexeme)
            || DateWords.number(lexeme) > 0
            || DateWords.ordinal(lexeme) > 0);
  }

  /** A quick look that tells whether the grammar could find anything in a sentence. */
  static boolean mayTellTime(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (isTrigger(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTrigger(String token) {
    int length = token.length();
    if (length < 3) {
      return false;
    }
    if (Lexer.isDigit(token.charAt(0))) {
      return length >= 4 || !Lexer.isDigit(token.charAt(length - 1));
    }
    for (int i = 1; i < length - 1; i++) {
      if (Lexer.isDash(token.charAt(i)) || token.charAt(i) == '/') {
        return isTriggerWord(token.substring(0, i)) || isTrigger(token.substring(i + 1));
      }
    }
    return isTriggerWord(token);
  }

  private static boolean isTriggerWord(String token) {
    int length = token.length();
    if (length > 2 && token.charAt(length - 1) == '.') {
      return DateWords.isTime(token.substring(0, length - 1).toLowerCase(Locale.ROOT));
    }
    int apostrophe = length > 4 ? token.length() - 2 : length;
    boolean possessive =
        length > 4 && (token.charAt(apostrophe) == '\'' || token.charAt(apostrophe) == '\u2019');
    String word = possessive ? token.substring(0, apostrophe) : token;
    return word.length() <= 10 && DateWords.isTime(word.toLowerCase(Locale.ROOT));
  }
}
