package org.readout.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Folds names, so that spellings which differ only in case, accents, punctuation or order give the
 * same key.
 */
public final class NameKey {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final char FIRST_BEYOND_ASCII = 0x80;

  private NameKey() {}

  /**
   * The folded words of a name in their order: lower case, without accents, initials or suffixes.
   */
  public static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String folded = fold(name);
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (c != '\'' && c != '.' && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /**
   * The words of a person's name that identify them: no initials, no suffixes, unless nothing else
   * is left.
   */
  public static List<String> personWords(String name) {
    List<String> words = words(name);
    List<String> telling =
        words.stream().filter(word -> word.length() > 1 && !SUFFIXES.contains(word)).toList();
    return telling.isEmpty() ? words : telling;
  }

  /**
   * The key of a person: the words in alphabetical order, so that family name first or last is the
   * same.
   */
  public static String ofPerson(String name) {
    List<String> words = new ArrayList<>(personWords(name));
    Collections.sort(words);
    return String.join("-", words);
  }

  /** The key of a group or body: the words in their order, without articles. */
  public static String ofPhrase(String phrase) {
    return String.join(
        "-", words(phrase).stream().filter(word -> !ARTICLES.contains(word)).toList());
  }

  private static String fold(String name) {
    return isAscii(name) ? name.toLowerCase(Locale.ROOT).replace('`', '\'') : foldAny(name);
  }

  /** Most names are ASCII and need no decomposition. */
  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= FIRST_BEYOND_ASCII) {
        return false;
      }
    }
    return true;
  }

  private static String foldAny(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> plain.append(letters(c)));
    return plain.toString();
  }

  private static String letters(int c) {
    return switch (c) {
      case 'ı' -> "i";
      case 'ł' -> "l";
      case 'ø' -> "o";
      case 'đ', 'ð' -> "d";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      case 'ə' -> "a";
      case '’', 'ʼ', '‘', '`', 'ʻ' -> "'";
      default -> Character.toString(c);
    };
  }
}
