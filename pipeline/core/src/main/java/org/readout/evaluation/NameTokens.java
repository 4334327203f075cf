package org.readout.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a name by which two names are compared: folded to {@code a-z0-9}, without accents,
 * possessive {@code 's} and full stops.
 */
final class NameTokens {
  private static final Set<String> TITLES =
      Set.of(
          ("mr mrs ms miss dr prof sir dame lord lady hon he excellency president vice prime"
                  + " minister premier secretary deputy assistant under undersecretary acting former"
                  + " then general lieutenant colonel major admiral captain brigadier marshal"
                  + " commander senator sen rep representative congressman congresswoman governor"
                  + " gov mayor ambassador amb envoy special foreign chancellor chairman chairwoman"
                  + " chair speaker king queen prince princess crown emperor emir sheikh sultan pope"
                  + " cardinal archbishop bishop rev reverend father professor judge justice"
                  + " attorney director chief leader state defense defence interior finance national"
                  + " security advisor adviser of the and for jr sr ii iii")
              .split(" "));

  private static final Set<String> STOP_WORDS =
      Set.of(
          "the a an of and for to in on at his her its their with from s other some several"
              .split(" "));

  private static final Pattern POSSESSIVE = Pattern.compile("'s(?![\\p{L}\\p{N}_])");

  /** The one combining mark of the highest canonical combining class, 240. */
  private static final char HIGHEST_MARK = '\u0345';

  private static final char LAST_OF_ASCII = 0x7F;

  private NameTokens() {}

  /** All words, in order. */
  static List<String> words(@Nullable String name) {
    if (name == null) {
      return List.of();
    }
    String folded =
        isAscii(name) ? name : withoutMarks(Normalizer.normalize(name, Normalizer.Form.NFKD));
    folded = folded.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (folded.contains("'s")) {
      folded = POSSESSIVE.matcher(folded).replaceAll("");
    }
    folded = folded.replace(".", "").replace('-', ' ').replace("'", "");
    return asciiWords(folded);
  }

  /** The words of a person's name without titles; all of them where it is nothing but titles. */
  static List<String> person(String name) {
    List<String> words = words(name);
    List<String> core = words.stream().filter(word -> !TITLES.contains(word)).toList();
    return core.isEmpty() ? words : core;
  }

  /** The set of words that tell something, in the singular. */
  static Set<String> content(@Nullable String name) {
    Set<String> content = new LinkedHashSet<>();
    for (String word : words(name)) {
      if (!STOP_WORDS.contains(word)) {
        content.add(singular(word));
      }
    }
    return content;
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static List<String> asciiWords(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean inWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** Most names are ASCII and need no decomposition. */
  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > LAST_OF_ASCII) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMarks(String decomposed) {
    StringBuilder kept = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(codePoint -> !isCombining(codePoint))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /**
   * True of a character with a canonical combining class other than 0. Java does not tell the
   * class, but canonical ordering moves such a character before a mark of a higher class.
   */
  private static boolean isCombining(int codePoint) {
    int type = Character.getType(codePoint);
    if (type != Character.NON_SPACING_MARK && type != Character.COMBINING_SPACING_MARK) {
      return false;
    }
    String behind = HIGHEST_MARK + Character.toString(codePoint);
    return codePoint == HIGHEST_MARK
        || Normalizer.normalize(behind, Normalizer.Form.NFD).charAt(0) != HIGHEST_MARK;
  }
}
