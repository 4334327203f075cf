package org.readout.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.entity.NameKey;
import org.readout.words.WordLists;

/**
 * The parts of a person's name by which two names are compared. Immutable.
 *
 * @param words the words in their order as {@link Spelling#of} has them, without initials,
 *     particles and suffixes; never empty
 * @param given the first of the words as it was written, folded
 * @param initials the initials, in their order
 * @param ordered true where a word such as {@code bin} tells which name is the father's, so that
 *     the order of the words matters
 * @param number a regnal number or a generation such as {@code iii}, or null
 */
record PersonName(
    List<String> words,
    String given,
    List<String> initials,
    boolean ordered,
    @Nullable String number) {
  private static final Set<String> PARTICLES = WordLists.ENGLISH.set("surname-particles");

  /** Forms of address of other languages, which stand before the name as its first word. */
  private static final Set<String> ADDRESSES = WordLists.ENGLISH.set("foreign-forms-of-address");

  private static final Set<String> PATRONYMICS = Set.of("bin", "ibn", "bint");

  private static final Set<String> NUMBERS =
      Set.of(
          "jr", "sr", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
          "xiii", "xiv", "xv", "xvi");

  PersonName {
    words = List.copyOf(words);
    initials = List.copyOf(initials);
  }

  static PersonName of(String name) {
    List<String> all = NameKey.words(name);
    if (all.size() > 1 && ADDRESSES.contains(all.get(0))) {
      all = all.subList(1, all.size());
    }
    List<String> words = new ArrayList<>();
    List<String> initials = new ArrayList<>();
    boolean ordered = false;
    String number = null;
    String given = null;
    for (int i = 0; i < all.size(); i++) {
      String word = all.get(i);
      if (i > 0 && i == all.size() - 1 && NUMBERS.contains(word) && given != null) {
        number = word;
      } else if (word.codePointCount(0, word.length()) == 1) {
        initials.add(word);
      } else if (PARTICLES.contains(word)) {
        ordered |= PATRONYMICS.contains(word);
      } else {
        words.add(Spelling.of(word));
        given = given == null ? word : given;
      }
    }
    if (given == null) {
      String only = all.isEmpty() ? name : String.join("", all);
      return new PersonName(List.of(Spelling.of(only)), only, List.of(), false, null);
    }
    return new PersonName(words, given, initials, ordered, number);
  }

  /** True where there is a given name and a family name, both written out. */
  boolean isFull() {
    return words.size() > 1;
  }

  /** The last word. */
  String surname() {
    return words.get(words.size() - 1);
  }
}
