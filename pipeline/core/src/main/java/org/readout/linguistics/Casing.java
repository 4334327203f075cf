package org.readout.linguistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.text.Sentence;
import org.readout.text.Token;

/**
 * Gives words in capitals the case that the models were trained on: {@code PRESIDENT MEETS WITH
 * ENVOYS} becomes {@code President meets with Envoys}, and a surname in capitals ({@code Sergey
 * LAVROV}) becomes {@code Lavrov}.
 */
final class Casing {
  private static final double SHARE_OF_CAPITALS = 0.7;
  private static final int LONGEST_ACRONYM = 5;

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "A", "AN", "AND", "AS", "AT", "BY", "DURING", "FOR", "FROM", "HIS", "HER", "IN", "INTO",
          "IS", "OF", "ON", "OR", "THE", "THEIR", "TO", "WILL", "WITH");

  private Casing() {}

  /** The words of a sentence as the models are to see them. */
  static List<String> natural(Sentence sentence) {
    return natural(sentence.tokens().stream().map(Token::text).toList());
  }

  static List<String> natural(List<String> words) {
    boolean shouting = isShouting(words);
    List<String> natural = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      natural.add(natural(words, i, shouting));
    }
    return natural;
  }

  private static String natural(List<String> words, int i, boolean shouting) {
    String word = words.get(i);
    if (!isCapitals(word)) {
      return word;
    }
    if (shouting) {
      return FUNCTION_WORDS.contains(word) ? word.toLowerCase(Locale.ROOT) : titleCase(word);
    }
    boolean behindAName =
        i > 0 && Character.isUpperCase(words.get(i - 1).charAt(0)) && !isCapitals(words.get(i - 1));
    return behindAName && word.length() > LONGEST_ACRONYM ? titleCase(word) : word;
  }

  private static boolean isShouting(List<String> words) {
    int capitals = 0;
    int all = 0;
    for (String word : words) {
      if (word.length() > 1 && Character.isLetter(word.charAt(0))) {
        all++;
        if (isCapitals(word)) {
          capitals++;
        }
      }
    }
    return all >= 3 && capitals >= SHARE_OF_CAPITALS * all;
  }

  private static boolean isCapitals(String word) {
    boolean letter = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isUpperCase(c) && c != '-' && c != '\'') {
        return false;
      }
      letter |= Character.isLetter(c);
    }
    return letter && word.length() > 1;
  }

  private static String titleCase(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
