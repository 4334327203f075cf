package org.readout.event;

import java.util.ArrayList;
import java.util.List;
import org.readout.entity.GivenNames;

/** Whether two names can be of one person, by the names alone. */
final class NameLikeness {
  private static final GivenNames GIVEN_NAMES = GivenNames.load();

  private NameLikeness() {}

  /**
   * True where two full names can be of one person: the same words, more of them in one, or one
   * surname with given names that agree. Given names that contradict each other never do.
   */
  static boolean areSame(PersonName one, PersonName other) {
    boolean alike =
        isTold(one, other)
            || isTold(other, one)
            || (one.surname().equals(other.surname()) && areGivenForms(one, other))
            || String.join("", one.words()).equals(String.join("", other.words()));
    return alike && !contradictInNumber(one, other) && !contradictInTheMiddle(one, other);
  }

  /**
   * True where the words are as many and each is the other's in another transliteration: the vowels
   * differ, and in one word at the most a consonant.
   */
  static boolean areNear(PersonName one, PersonName other) {
    if (one.words().size() != other.words().size()) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < one.words().size(); i++) {
      String word = one.words().get(i);
      String counterpart = other.words().get(i);
      if (!Spelling.haveSameConsonants(word, counterpart)) {
        different++;
        if (different > 1 || !Spelling.isNear(word, counterpart)) {
          return false;
        }
      }
    }
    return !contradictInNumber(one, other) && !contradictInTheMiddle(one, other);
  }

  /** True where the surname and the initials, if there are any, can be those of the full name. */
  static boolean hasSurname(PersonName partial, PersonName full) {
    return !contradictInNumber(partial, full)
        && partial.surname().equals(full.surname())
        && (partial.initials().isEmpty() || isInitial(partial.initials().get(0), full));
  }

  /** True where the word is the first one of the full name, as the Chinese {@code Deng} is. */
  static boolean hasFirstWord(PersonName partial, PersonName full) {
    return partial.initials().isEmpty()
        && !contradictInNumber(partial, full)
        && partial.surname().equals(full.words().get(0));
  }

  private static boolean isInitial(String initial, PersonName full) {
    return full.given().startsWith(initial)
        || (!full.initials().isEmpty() && full.initials().get(0).equals(initial));
  }

  private static boolean areGivenForms(PersonName one, PersonName other) {
    String first = one.words().get(0);
    String second = other.words().get(0);
    return first.equals(second)
        || Spelling.isNear(first, second)
        || GIVEN_NAMES.areForms(one.given(), other.given());
  }

  /** True where all words stand in the longer name in their order, the surname first or last. */
  private static boolean isTold(PersonName name, PersonName fuller) {
    List<String> words = name.words();
    List<String> longer = fuller.words();
    if (words.size() > longer.size()) {
      return false;
    }
    return isSubsequence(words, longer)
        || (!name.ordered()
            && !fuller.ordered()
            && (isSubsequence(rotated(words, 1), longer)
                || isSubsequence(rotated(words, words.size() - 1), longer)));
  }

  private static boolean isSubsequence(List<String> words, List<String> longer) {
    int found = 0;
    for (String word : longer) {
      if (found < words.size() && words.get(found).equals(word)) {
        found++;
      }
    }
    return found == words.size();
  }

  private static List<String> rotated(List<String> words, int by) {
    List<String> rotated = new ArrayList<>(words.subList(by, words.size()));
    rotated.addAll(words.subList(0, by));
    return rotated;
  }

  private static boolean contradictInNumber(PersonName one, PersonName other) {
    return one.number() != null && other.number() != null && !one.number().equals(other.number());
  }

  /** {@code John F.} and {@code John Robert}, {@code George H. W.} and {@code George P.} */
  private static boolean contradictInTheMiddle(PersonName one, PersonName other) {
    List<String> first = middle(one);
    List<String> second = middle(other);
    return !first.isEmpty()
        && !second.isEmpty()
        && first.stream().noneMatch(word -> corresponds(word, other))
        && second.stream().noneMatch(word -> corresponds(word, one));
  }

  private static List<String> middle(PersonName name) {
    List<String> middle = new ArrayList<>(name.initials());
    middle.addAll(name.words().subList(1, Math.max(1, name.words().size() - 1)));
    return middle;
  }

  private static boolean corresponds(String word, PersonName name) {
    return name.initials().stream().anyMatch(word::startsWith)
        || name.words().stream()
            .anyMatch(
                other ->
                    word.length() == 1
                        ? other.startsWith(word)
                        : Spelling.isNear(other, word) || Spelling.haveSameConsonants(other, word));
  }
}
