package org.readout.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The parts that words are compared by: letters folded (case, accents, apostrophes, the full stops
 * of acronyms), words split at hyphens, so that {@code el-Sheikh} and {@code El Sheikh}, {@code
 * U.S.} and {@code US} are the same atoms. Each atom keeps the number of its capital letters,
 * because {@code turkey} is not {@code Turkey} and {@code who} is not {@code WHO}.
 */
final class PhraseAtoms {
  private PhraseAtoms() {}

  /**
   * A folded piece of a word.
   *
   * @param key the folded letters
   * @param capitals how many of them are capital as written
   */
  record Atom(String key, int capitals) {}

  /** The atoms of a phrase as it stands in a gazetteer: words parted by spaces and commas. */
  static List<Atom> ofPhrase(String phrase) {
    List<Atom> atoms = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= phrase.length(); i++) {
      if (i < phrase.length() && phrase.charAt(i) != ' ' && phrase.charAt(i) != ',') {
        continue;
      }
      if (i > start) {
        atoms.addAll(ofWord(phrase.substring(start, i)));
      }
      if (i < phrase.length() && phrase.charAt(i) == ',') {
        atoms.add(new Atom(",", 0));
      }
      start = i + 1;
    }
    return List.copyOf(atoms);
  }

  /** The atoms of one token; none for a token that is only a hyphen. */
  static List<Atom> ofWord(String word) {
    String plain = fold(word);
    if (plain.length() > 2 && plain.endsWith("'s")) {
      List<Atom> atoms = new ArrayList<>(split(plain.substring(0, plain.length() - 2)));
      atoms.add(new Atom("'s", 0));
      return atoms;
    }
    return split(plain);
  }

  /** Whether a token is only a hyphen, as tokenizers make of {@code U.S.-led}. */
  static boolean isHyphen(String word) {
    return word.length() == 1 && isHyphen(word.charAt(0));
  }

  /** Whether a character is a hyphen. */
  static boolean isHyphen(char character) {
    return character == '-' || character == '\u2010' || character == '\u2011';
  }

  private static List<Atom> split(String word) {
    if (word.indexOf('-') < 0) {
      return List.of(atom(word));
    }
    List<Atom> atoms = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i < word.length() && word.charAt(i) != '-') {
        continue;
      }
      if (i > start) {
        atoms.add(atom(word.substring(start, i)));
      }
      start = i + 1;
    }
    return atoms;
  }

  private static Atom atom(String word) {
    if (word.equals("&")) {
      return new Atom("and", 0);
    }
    if (word.equalsIgnoreCase("St.")) {
      return new Atom("st", capitals(word));
    }
    String letters = isAcronym(word) ? word.replace(".", "") : word;
    if (letters.length() > 2 && letters.indexOf('\'') >= 0) {
      letters = letters.replace("'", "");
    }
    return new Atom(letters.toLowerCase(Locale.ROOT), capitals(letters));
  }

  private static boolean isAcronym(String word) {
    if (word.length() < 3) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  private static int capitals(String word) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        count++;
      }
    }
    return count;
  }

  private static String fold(String word) {
    boolean ascii = true;
    for (int i = 0; i < word.length() && ascii; i++) {
      ascii = word.charAt(i) < 0x80;
    }
    if (ascii) {
      return word;
    }
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char character = decomposed.charAt(i);
      if (Character.getType(character) != Character.NON_SPACING_MARK) {
        append(folded, character);
      }
    }
    return folded.toString();
  }

  private static void append(StringBuilder folded, char character) {
    switch (character) {
      case '\u2018', '\u2019', '\u02BB', '\u02BC', '\u02BF', '\u00B4' -> folded.append('\'');
      case '\u2010', '\u2011' -> folded.append('-');
      case 'ı' -> folded.append('i');
      case 'ł' -> folded.append('l');
      case 'Ł' -> folded.append('L');
      case 'ø' -> folded.append('o');
      case 'Ø' -> folded.append('O');
      case 'đ', 'ð' -> folded.append('d');
      case 'Đ', 'Ð' -> folded.append('D');
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'Æ' -> folded.append("AE");
      case 'ə' -> folded.append('a');
      case 'Ə' -> folded.append('A');
      default -> folded.append(character);
    }
  }
}
