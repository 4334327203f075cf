package org.readout.relation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks in raw text for words that an occasion can be told with, in any form and case. Without one
 * of them an article holds no fact, and nothing more needs to be done with it. A trie over letters:
 * time is linear in the text, and nothing is copied. Immutable and thread-safe.
 */
final class KeywordScan {
  private static final List<String> ENDINGS = List.of("", "s", "es", "d", "ed", "ing");

  /** In a text of so few characters a weak word opens the article too. */
  private static final int SHORT_TEXT = 600;

  private final Node strongOnly = new Node();
  private final Node withWeak = new Node();

  /**
   * A scan.
   *
   * @param strong the words, lower case; of those with a hyphen the first part is looked for
   * @param weak words that count in short texts only
   * @param irregular further forms of some of them
   */
  KeywordScan(
      Collection<String> strong, Collection<String> weak, Map<String, List<String>> irregular) {
    strong.forEach(lemma -> forms(lemma, irregular).forEach(strongOnly::add));
    strong.forEach(lemma -> forms(lemma, irregular).forEach(withWeak::add));
    weak.forEach(lemma -> forms(lemma, irregular).forEach(withWeak::add));
  }

  /**
   * A scan for the triggers of the rules, with the strengths and forms of {@code keywords.yaml}.
   *
   * @throws org.readout.error.ReadoutException where that file is malformed
   */
  static KeywordScan of(List<Rule> rules) {
    RuleFile file = new RuleFile("keywords.yaml");
    Map<String, Object> entries = file.entries();
    Set<String> strong = new TreeSet<>();
    rules.forEach(rule -> strong.addAll(rule.trigger().lemmas()));
    List<String> weak = file.strings(entries.get("weak"), "weak");
    weak.forEach(strong::remove);
    Map<String, List<String>> irregular = new HashMap<>();
    file.map(entries.get("forms"), "forms")
        .forEach((lemma, forms) -> irregular.put(lemma, file.strings(forms, lemma)));
    return new KeywordScan(strong, weak, irregular);
  }

  /** All that can be a regular form, and some that are none: they do no harm. */
  private static Set<String> forms(String lemma, Map<String, List<String>> irregular) {
    int hyphen = lemma.indexOf('-');
    String word = (hyphen < 0 ? lemma : lemma.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    char last = word.charAt(word.length() - 1);
    Set<String> forms = new LinkedHashSet<>();
    ENDINGS.forEach(ending -> forms.add(word + ending));
    ENDINGS.forEach(ending -> forms.add(word + last + ending));
    if (last == 'e' || last == 'y') {
      String stem = word.substring(0, word.length() - 1);
      List.of("ing", "ies", "ied").forEach(ending -> forms.add(stem + ending));
    }
    forms.addAll(irregular.getOrDefault(lemma, List.of()));
    return forms;
  }

  /** True where one of the words stands in a text. */
  boolean hasKeyword(String text) {
    int length = text.length();
    Node root = length <= SHORT_TEXT ? withWeak : strongOnly;
    @Nullable Node node = root;
    for (int i = 0; i < length; i++) {
      char letter = text.charAt(i);
      if (isLetter(letter)) {
        node = node == null ? null : node.next(lower(letter));
      } else {
        if (node != null && node.word) {
          return true;
        }
        node = root;
      }
    }
    return node != null && node.word;
  }

  private static boolean isLetter(char letter) {
    return letter < 0x80
        ? (letter | 0x20) >= 'a' && (letter | 0x20) <= 'z'
        : Character.isLetter(letter);
  }

  private static char lower(char letter) {
    return letter < 0x80 ? (char) (letter | 0x20) : Character.toLowerCase(letter);
  }

  /** A letter of a word; the words that begin with those on the way to it are below. */
  private static final class Node {
    private final Node[] latin = new Node['z' - 'a' + 1];
    private final Map<Character, Node> others = new HashMap<>();
    private boolean word;

    void add(String form) {
      Node node = this;
      for (int i = 0; i < form.length(); i++) {
        char letter = form.charAt(i);
        Node next = node.next(letter);
        if (next == null) {
          next = new Node();
          if (isLatin(letter)) {
            node.latin[letter - 'a'] = next;
          } else {
            node.others.put(letter, next);
          }
        }
        node = next;
      }
      node.word = true;
    }

    @Nullable Node next(char letter) {
      return isLatin(letter) ? latin[letter - 'a'] : others.get(letter);
    }

    private static boolean isLatin(char letter) {
      return letter >= 'a' && letter <= 'z';
    }
  }
}
