package org.readout.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.linguistics.Gender;
import org.readout.words.WordLists;

/**
 * Gathers the named people of a document: every name goes to the person whose it can be. Used by
 * one thread.
 */
final class People {
  private static final Set<String> MALE_TITLES = WordLists.ENGLISH.set("male-titles");
  private static final Set<String> FEMALE_TITLES = WordLists.ENGLISH.set("female-titles");

  private static final int OTHER_GENDER = 16;

  private final Function<String, Optional<Gender>> genders;
  private final List<Person> people = new ArrayList<>();
  private final Map<String, SortedMap<Integer, Person>> byWord = new HashMap<>();

  People(Function<String, Optional<Gender>> genders) {
    this.genders = genders;
  }

  /** Full names first, so that a surname in the headline finds its bearer. */
  void gather(List<Mention> named) {
    for (Mention mention : named) {
      if (NameKey.personWords(mention.name()).size() > 1) {
        assign(mention);
      }
    }
    for (Mention mention : named) {
      if (NameKey.personWords(mention.name()).size() == 1) {
        assign(mention);
      }
    }
    people.forEach(person -> person.gender(gender(person)));
  }

  List<Person> all() {
    return people;
  }

  private void assign(Mention mention) {
    List<String> words = NameKey.personWords(mention.name());
    Person best = best(candidates(words), mention, words);
    if (best == null) {
      best = new Person(people.size());
      people.add(best);
    }
    best.add(mention);
    for (String word : words) {
      byWord.computeIfAbsent(word, key -> new TreeMap<>()).put(best.number(), best);
    }
  }

  /** The people who can bear a name, in the order in which they were found. */
  private List<Person> candidates(List<String> words) {
    SortedMap<Integer, Person> sharing = new TreeMap<>();
    for (String word : words) {
      sharing.putAll(byWord.getOrDefault(word, new TreeMap<>()));
    }
    return sharing.values().stream().filter(person -> person.canBe(words)).toList();
  }

  /** {@code Mr. Berg} is hardly Ines Berg. */
  private boolean isOfOtherGender(Person person, Mention mention) {
    Gender told = genderOf(mention);
    Gender known = told == null ? null : gender(person);
    return known != null && known != told;
  }

  private @Nullable Person best(List<Person> candidates, Mention mention, List<String> words) {
    Person best = null;
    int bestScore = Integer.MIN_VALUE;
    String head = TitleWords.head(mention.title());
    for (Person candidate : candidates) {
      int score = 0;
      score += candidate.surname().equals(words.get(words.size() - 1)) ? 4 : 0;
      score += head != null && candidate.hasTitleHead(head) ? 8 : 0;
      score += mention.country() != null && mention.country().equals(candidate.country()) ? 2 : 0;
      score -= isOfOtherGender(candidate, mention) ? OTHER_GENDER : 0;
      boolean better = best == null || score > bestScore;
      boolean toldMore =
          best != null
              && score == bestScore
              && candidate.mentions().size() >= best.mentions().size();
      if (better || toldMore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  private static @Nullable Gender genderOf(Mention mention) {
    if (mention.title() != null) {
      for (String word : NameKey.words(mention.title())) {
        if (MALE_TITLES.contains(word)) {
          return Gender.MALE;
        }
        if (FEMALE_TITLES.contains(word)) {
          return Gender.FEMALE;
        }
      }
    }
    return null;
  }

  private @Nullable Gender gender(Person person) {
    for (Mention mention : person.mentions()) {
      Gender told = genderOf(mention);
      if (told != null) {
        return told;
      }
    }
    String given = person.name().split("[ -]", -1)[0];
    return person.name().contains(" ") ? genders.apply(given).orElse(null) : null;
  }
}
