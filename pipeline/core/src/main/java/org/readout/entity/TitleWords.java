package org.readout.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.words.WordLists;

/**
 * Compares titles: {@code the president} can be {@code President of Ukraine}, never {@code Vice
 * President}.
 */
public final class TitleWords {
  private static final Set<String> LINKS = Set.of("of", "for", "to", "in", "on", "at", "from");
  private static final Set<String> LOWER_RANK = WordLists.ENGLISH.set("lower-ranks");

  private static final Set<String> FORMS_OF_ADDRESS = WordLists.ENGLISH.set("forms-of-address");

  private static final Set<String> NEUTRAL = WordLists.ENGLISH.set("unspecific-title-words");

  private static final Map<String, List<String>> OTHER_WORDS =
      WordLists.ENGLISH.pairs("other-words-for-offices");

  private static final Map<String, List<String>> SHORT_FOR = WordLists.ENGLISH.pairs("short-for");

  private static final Set<String> HEADS_OF_STATE_OR_GOVERNMENT =
      WordLists.ENGLISH.set("heads-of-state-or-government");

  private TitleWords() {}

  /** True where a title names an office and not only a rank or a form of address. */
  public static boolean isOffice(@Nullable String title) {
    return title != null
        && NameKey.words(title).stream().anyMatch(word -> !FORMS_OF_ADDRESS.contains(word));
  }

  /**
   * The head noun of a title in lower case: {@code secretary} of {@code Assistant Secretary of
   * State}; null without title.
   */
  public static @Nullable String head(@Nullable String title) {
    if (title == null) {
      return null;
    }
    List<String> words = words(title);
    for (int i = 0; i < words.size(); i++) {
      if (LINKS.contains(words.get(i)) && i > 0) {
        return singular(words.get(i - 1));
      }
    }
    return words.isEmpty() ? null : singular(words.get(words.size() - 1));
  }

  /** True for the one president or king of a state, or its head of government. */
  static boolean isHeadOfStateOrGovernment(String title) {
    String head = head(title);
    return head != null
        && (HEADS_OF_STATE_OR_GOVERNMENT.contains(head)
            || describes("prime minister", title, true));
  }

  /** The title in folded words without forms of address: what two people cannot both be. */
  static String office(String title) {
    return NameKey.words(title).stream()
        .filter(word -> !FORMS_OF_ADDRESS.contains(word))
        .collect(java.util.stream.Collectors.joining(" "));
  }

  /**
   * True where somebody with the title can be called by the description.
   *
   * @param tellsCountry true where the description names a country, which the title need not
   */
  static boolean describes(String description, @Nullable String title, boolean tellsCountry) {
    String head = head(title);
    if (title == null || head == null || !head.equals(head(description))) {
      return false;
    }
    List<String> told = beforeHead(description);
    List<String> own = beforeHead(title);
    List<String> all = words(title);
    return own.stream().noneMatch(word -> LOWER_RANK.contains(word) && !told.contains(word))
        && told.stream()
            .allMatch(
                word ->
                    all.contains(word)
                        || NEUTRAL.contains(word)
                        || (tellsCountry && isCapitalized(description, word)))
        && !(head.equals("minister") && own.contains("prime") != told.contains("prime"));
  }

  /**
   * True where a description is another word for the office in a title: {@code the premier} for a
   * prime minister.
   */
  static boolean isOtherWordFor(String description, @Nullable String title) {
    String words = String.join(" ", words(description));
    for (Map.Entry<String, List<String>> other : OTHER_WORDS.entrySet()) {
      String word = other.getKey();
      boolean ends = words.equals(word) || words.endsWith(" " + word);
      String before = ends ? words.substring(0, words.length() - word.length()).strip() : "";
      if (ends && isNeutral(description, before, title)) {
        return other.getValue().stream().anyMatch(office -> describes(office, title, true));
      }
    }
    return false;
  }

  /** True where a title has a word, whole or cut short. */
  static boolean hasWord(@Nullable String title, String word) {
    return title != null && words(title).contains(word);
  }

  /** True where only a country, words that say nothing and those of the title precede a head. */
  private static boolean isNeutral(String description, String before, @Nullable String title) {
    for (String word : before.split(" ", -1)) {
      boolean known = word.isEmpty() || NEUTRAL.contains(word) || hasWord(title, word);
      if (!known && !isCapitalized(description, word)) {
        return false;
      }
    }
    return true;
  }

  /** True for {@code EAM} beside {@code External Affairs Minister}: the first letters alone. */
  static boolean shortens(String letters, @Nullable String title) {
    if (title == null
        || letters.length() < 2
        || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : title.split("[ -]", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString().endsWith(letters);
  }

  /** {@code Tajik} in {@code the Tajik president}. */
  private static boolean isCapitalized(String phrase, String word) {
    for (String part : phrase.split("[ -]", -1)) {
      if (part.toLowerCase(Locale.ROOT).replace(".", "").startsWith(word)) {
        return Character.isUpperCase(part.charAt(0));
      }
    }
    return false;
  }

  /** The folded words of a title, none cut short. */
  private static List<String> words(String title) {
    return NameKey.words(title).stream()
        .map(word -> SHORT_FOR.containsKey(word) ? SHORT_FOR.get(word).get(0) : word)
        .toList();
  }

  private static List<String> beforeHead(String title) {
    List<String> words = words(title);
    for (int i = 0; i < words.size(); i++) {
      if (LINKS.contains(words.get(i)) && i > 0) {
        return words.subList(0, i);
      }
    }
    return words;
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
