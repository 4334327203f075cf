package org.readout.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.text.Sentence;
import org.readout.text.Token;

/**
 * Makes lexemes of tokens, so that the grammar need not know how a tokenizer treats hyphens, dates
 * in digits, ordinals and possessives.
 */
final class Lexer {
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

  private Lexer() {}

  static Lexemes lexemes(Sentence sentence, @Nullable List<String> tags) {
    List<Lexeme> lexemes = new ArrayList<>(sentence.size() + 8);
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean glued = i > 0 && sentence.token(i - 1).end() == token.start();
      if (i > 0 && joinsOrdinal(lexemes, token)) {
        continue;
      }
      split(token, i, glued, lexemes);
    }
    return new Lexemes(lexemes, tags);
  }

  /** "13 th" is one ordinal. */
  private static boolean joinsOrdinal(List<Lexeme> lexemes, Token token) {
    Lexeme before = lexemes.get(lexemes.size() - 1);
    boolean joins =
        before.number() >= 0
            && !before.ordinal()
            && before.endsToken()
            && ORDINAL_ENDINGS.contains(token.text().toLowerCase(Locale.ROOT));
    if (joins) {
      lexemes.set(
          lexemes.size() - 1,
          new Lexeme(
              before.text() + token.text().toLowerCase(Locale.ROOT),
              false,
              before.number(),
              true,
              before.glued(),
              before.firstToken(),
              before.lastToken() + 1,
              before.startsToken(),
              true));
    }
    return joins;
  }

  private static void split(Token token, int position, boolean glued, List<Lexeme> lexemes) {
    String text = token.text();
    int length = text.length();
    boolean dotted = length > 7 && isDigit(text.charAt(0)) && isDigit(text.charAt(length - 1));
    int from = 0;
    for (int i = 0; i <= length; i++) {
      boolean cut =
          i == length
              || (length > 1
                  && (isDash(text.charAt(i))
                      || text.charAt(i) == '/'
                      || (dotted && text.charAt(i) == '.')));
      if (!cut) {
        continue;
      }
      if (i > from) {
        lexemes.add(
            word(text.substring(from, i), position, glued || from > 0, from == 0, i == length));
      }
      if (i < length) {
        lexemes.add(
            word(text.substring(i, i + 1), position, glued || i > 0, i == 0, i + 1 == length));
      }
      from = i + 1;
    }
  }

  private static Lexeme word(
      String text, int token, boolean glued, boolean startsToken, boolean endsToken) {
    boolean capital = Character.isUpperCase(text.charAt(0));
    String plain = plain(text);
    int number = number(plain, plain.length());
    boolean ordinal = false;
    if (number < 0
        && plain.length() > 2
        && ORDINAL_ENDINGS.contains(plain.substring(plain.length() - 2))) {
      number = number(plain, plain.length() - 2);
      ordinal = number >= 0;
    }
    return new Lexeme(plain, capital, number, ordinal, glued, token, token, startsToken, endsToken);
  }

  private static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int end = lower.length();
    if (end > 2 && lower.charAt(end - 1) == 's' && isApostrophe(lower.charAt(end - 2))) {
      end -= 2;
    } else if (end > 1 && lower.charAt(end - 1) == '.') {
      end--;
    }
    return end == 1 && isDash(lower.charAt(0)) ? "-" : lower.substring(0, end);
  }

  private static int number(String text, int length) {
    if (length == 0 || length > 4) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < length; i++) {
      if (!isDigit(text.charAt(i))) {
        return -1;
      }
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }

  /** Only the digits of ASCII: dates in other scripts are not read. */
  static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  static boolean isDash(char character) {
    return character == '-' || (character >= '\u2010' && character <= '\u2015');
  }

  private static boolean isApostrophe(char character) {
    return character == '\'' || character == '\u2019';
  }
}
