package org.readout.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.linguistics.Gender;

/**
 * Somebody while the mentions of a document are gathered. Mutable; used by one thread, within one
 * document.
 */
final class Person {
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_TITLE = 26;

  private final int number;
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final Set<String> nameWords = new HashSet<>();
  private List<String> wordsOfName = List.of();
  private final List<Mention> mentions = new ArrayList<>();
  private final Set<String> titles = new LinkedHashSet<>();
  private @Nullable String country;
  private @Nullable Gender gender;
  private @Nullable String office;
  private boolean international;

  Person(int number) {
    this.number = number;
  }

  void add(Mention mention) {
    names.merge(mention.name(), 1, Integer::sum);
    nameWords.addAll(NameKey.personWords(mention.name()));
    wordsOfName = NameKey.personWords(name());
    mentions.add(mention);
    if (mention.title() != null) {
      titles.add(mention.title());
    }
    if (country == null) {
      country = mention.country();
    }
  }

  int number() {
    return number;
  }

  List<Mention> mentions() {
    return mentions;
  }

  @Nullable String country() {
    return country;
  }

  void country(String code) {
    country = code;
  }

  /** True for the officers of an international body, who represent no state. */
  boolean isInternational() {
    return international;
  }

  void international(boolean ofNoState) {
    international = ofNoState;
  }

  /** The title at its most specific, or the office that only the publisher tells, or null. */
  @Nullable String title() {
    Mention titled = titled();
    String told = titled == null ? null : titled.title();
    return office != null && !TitleWords.isOffice(told) ? office : told;
  }

  void office(String title) {
    office = title;
    titles.add(title);
  }

  /** Takes note of what stands before a name: the rank beside an office, too. */
  void addressed(String words) {
    if (!words.isEmpty()) {
      titles.add(words);
    }
  }

  /** All that the person is told to be, the ranks and forms of address beside offices too. */
  Set<String> titles() {
    return Collections.unmodifiableSet(titles);
  }

  @Nullable Gender gender() {
    return gender;
  }

  void gender(@Nullable Gender known) {
    gender = known;
  }

  /**
   * The fullest name: the one with the most words, the first of those, in normal writing where the
   * text has it so.
   */
  String name() {
    String best = "";
    int most = 0;
    boolean mixed =
        names.keySet().stream().anyMatch(name -> !Capitals.isIn(name) && name.contains(" "));
    for (String name : names.keySet()) {
      int words = name.split(" ", -1).length;
      if (mixed && Capitals.isIn(name)) {
        continue;
      }
      if ((words > most && words <= LONGEST_NAME) || most == 0) {
        best = name;
        most = words;
      }
    }
    return Capitals.normal(best);
  }

  String surname() {
    return wordsOfName.get(wordsOfName.size() - 1);
  }

  /** The title at its most specific, or null. */
  @Nullable Mention titled() {
    Mention best = null;
    int most = 0;
    for (Mention mention : mentions) {
      String title = mention.title();
      int words = title == null ? 0 : title.split(" ", -1).length;
      if (words > most && words <= LONGEST_TITLE) {
        best = mention;
        most = words;
      }
    }
    return best;
  }

  boolean hasTitleHead(String head) {
    return mentions.stream().anyMatch(mention -> head.equals(TitleWords.head(mention.title())));
  }

  /**
   * True where a name of these folded words can be this person's; then they have one of the words
   * of this person's names in common.
   */
  boolean canBe(List<String> words) {
    if (words.size() == 1) {
      return nameWords.contains(words.get(0));
    }
    List<String> own = wordsOfName;
    if (own.size() == 1) {
      return words.contains(own.get(0));
    }
    boolean sameSurname = own.get(own.size() - 1).equals(words.get(words.size() - 1));
    boolean sameGiven =
        own.get(0).equals(words.get(0))
            || alike(own.get(0), words.get(0))
            || own.subList(0, own.size() - 1).stream()
                .anyMatch(words.subList(0, words.size() - 1)::contains);
    return (sameSurname && sameGiven) || own.containsAll(words) || words.containsAll(own);
  }

  private static boolean alike(String one, String other) {
    int prefix = 2;
    return one.length() >= prefix
        && other.length() >= prefix
        && one.substring(0, prefix).equals(other.substring(0, prefix));
  }
}
