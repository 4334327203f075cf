package org.readout.event;

import java.util.List;
import java.util.Map;

/**
 * Takes away from a word of a name what differs between usual transliterations: {@code Sergey},
 * {@code Sergei} and {@code Sergej} are one spelling, as are {@code Emomali} and {@code Emomalii}.
 */
final class Spelling {
  /** Applied in this order, longer ones before their parts. */
  private static final List<Map.Entry<String, String>> VARIANTS =
      List.of(
          Map.entry("tsch", "ch"),
          Map.entry("tch", "ch"),
          Map.entry("sch", "sh"),
          Map.entry("dzh", "j"),
          Map.entry("kh", "h"),
          Map.entry("gh", "g"),
          Map.entry("dh", "d"),
          Map.entry("th", "t"),
          Map.entry("ph", "f"),
          Map.entry("ck", "k"),
          Map.entry("q", "k"),
          Map.entry("w", "v"),
          Map.entry("y", "i"),
          Map.entry("ou", "u"),
          Map.entry("oo", "u"),
          Map.entry("ee", "i"),
          Map.entry("ej", "ei"),
          Map.entry("aj", "ai"),
          Map.entry("ij", "i"));

  private static final int SHORTEST_NEAR = 5;
  private static final String VOWELS = "aeiou";

  private Spelling() {}

  /** The common spelling of a folded word. */
  static String of(String word) {
    String spelling = word;
    for (Map.Entry<String, String> variant : VARIANTS) {
      spelling = spelling.replace(variant.getKey(), variant.getValue());
    }
    StringBuilder single = new StringBuilder(spelling.length());
    for (int i = 0; i < spelling.length(); i++) {
      char c = spelling.charAt(i);
      if (i == 0 || c != spelling.charAt(i - 1) || Character.isDigit(c)) {
        single.append(c);
      }
    }
    int length = single.length();
    if (length > 3 && single.charAt(length - 1) == 'h' && single.charAt(length - 2) == 'a') {
      single.setLength(length - 1);
    }
    return single.toString();
  }

  /** True where only vowels differ, as in {@code Fahad Al-Jabiri} and {@code Fahd Al-Jaberi}. */
  static boolean haveSameConsonants(String one, String other) {
    return one.equals(other)
        || (!one.isEmpty()
            && one.regionMatches(0, other, 0, 1)
            && consonants(one).equals(consonants(other)));
  }

  /** The word without its vowels, but for one at its beginning. */
  static String consonants(String word) {
    StringBuilder consonants = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (i > 0 && VOWELS.indexOf(word.charAt(i)) >= 0) {
        continue;
      }
      consonants.append(word.charAt(i));
    }
    return consonants.toString();
  }

  /** True where one letter more, less or other makes one word of the other, both being long. */
  static boolean isNear(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    int more = longer.length() - shorter.length();
    if (shorter.length() < SHORTEST_NEAR || more > 1) {
      return false;
    }
    int same = 0;
    while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
      same++;
    }
    if (same == longer.length()) {
      return true;
    }
    return shorter.substring(more == 1 ? same : same + 1).equals(longer.substring(same + 1));
  }
}
