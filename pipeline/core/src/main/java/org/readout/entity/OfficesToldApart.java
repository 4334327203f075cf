package org.readout.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.linguistics.Tagged;
import org.readout.text.Sentence;
import org.readout.words.WordLists;

/**
 * Gives people who are named without an office the one that a sentence nearby tells: {@code Anna
 * Berg closed two days of talks. The chancellor flew home}, {@code Norland's foreign minister
 * visited Lisbon. Karl Holm met}. Used by one thread, for one document.
 */
final class OfficesToldApart {
  private static final int NEAR = 3;
  private static final int LEAD = 2;
  private static final Set<String> HEADS = WordLists.ENGLISH.set("offices-told-apart");
  private static final Set<String> PAST = Set.of("former", "ex", "late", "then");

  private final List<Tagged> tagged;
  private final List<List<Mention>> mentions;
  private final List<Person> people;

  OfficesToldApart(List<Tagged> tagged, List<List<Mention>> mentions, List<Person> people) {
    this.tagged = tagged;
    this.mentions = mentions;
    this.people = people;
  }

  /**
   * Gives the offices.
   *
   * @param visited states that the story is in, whose offices are met
   */
  void give(Set<String> visited) {
    for (List<Mention> sentence : mentions) {
      for (Mention description : sentence) {
        if (isOpen(description, visited)) {
          Person bearer = before(description);
          bearer = bearer == null && isLead(description) ? behind(description) : bearer;
          if (bearer != null) {
            bearer.office(description.name());
            if (bearer.country() == null && description.country() != null) {
              bearer.country(description.country());
            }
          }
        }
      }
    }
  }

  /** An office that nobody by name bears, of a state that the story is not in. */
  private boolean isOpen(Mention description, Set<String> visited) {
    String head = TitleWords.head(description.title());
    return description.kind() == Mention.Kind.DESCRIPTION
        && opens(description)
        && head != null
        && HEADS.contains(head)
        && NameKey.words(description.name()).stream().noneMatch(PAST::contains)
        && isDefinite(description)
        && (description.country() == null || !visited.contains(description.country()))
        && people.stream().noneMatch(person -> isCalled(person, description));
  }

  private static boolean isCalled(Person person, Mention description) {
    return person.titles().stream()
        .anyMatch(
            title ->
                TitleWords.describes(description.name(), title, true)
                    || TitleWords.isOtherWordFor(description.name(), title));
  }

  private boolean isDefinite(Mention description) {
    Tagged sentence = tagged.get(description.sentence());
    boolean possessor =
        sentence.tags().subList(description.from(), description.to()).contains("POS");
    return possessor || sentence.lemma(description.from()).equals("the");
  }

  /** The one person without an office of the sentences before, told first there. */
  private @Nullable Person before(Mention description) {
    if (meetsAPronoun(description)) {
      return null;
    }
    List<Person> open = new ArrayList<>();
    Person first = null;
    int from = Math.max(0, description.sentence() - NEAR);
    for (int i = from; i < description.sentence(); i++) {
      for (Person person : people) {
        if (isIn(person, i)
            && !isIn(person, description.sentence())
            && hasNoOffice(person)
            && canBeOf(person, description.country())) {
          first = opens(person, i) ? person : first;
          if (!open.contains(person)) {
            open.add(person);
          }
        }
      }
    }
    return open.size() == 1 || (first != null && isMain(first)) ? first : null;
  }

  /** Who opens one of the next sentences and was not told before, without an office. */
  private @Nullable Person behind(Mention description) {
    int next = description.sentence() + 1;
    for (int i = next; i < Math.min(mentions.size(), next + LEAD); i++) {
      for (Person person : people) {
        boolean isNew = person.mentions().get(0).sentence() == i;
        if (isNew && opens(person, i) && hasNoOffice(person) && person.country() == null) {
          return person;
        }
      }
    }
    return null;
  }

  /** {@code Karl Berg came. The president welcomed him}: somebody else is meant. */
  private boolean meetsAPronoun(Mention description) {
    Tagged sentence = tagged.get(description.sentence());
    for (int i = description.to(); i < sentence.size(); i++) {
      boolean object = sentence.tag(i).equals("PRP");
      String word = sentence.word(i);
      if (object && (word.equals("him") || word.equals("her"))) {
        return true;
      }
    }
    return false;
  }

  /** True for the first phrase of one of the sentences that a story begins with. */
  private boolean isLead(Mention description) {
    List<Mention> sentence = mentions.get(description.sentence());
    return description.sentence() <= LEAD && sentence.get(0).equals(description);
  }

  /** {@code His host, the mayor, flew home}: only who opens a sentence was told before it. */
  private boolean opens(Mention description) {
    return mentions.get(description.sentence()).stream()
        .filter(OfficesToldApart::isSomebody)
        .findFirst()
        .filter(description::equals)
        .isPresent();
  }

  private boolean opens(Person person, int sentence) {
    List<Mention> told =
        mentions.get(sentence).stream().filter(OfficesToldApart::isSomebody).toList();
    Tagged words = tagged.get(sentence);
    return !told.isEmpty()
        && words.sentence().place() == Sentence.Place.BODY
        && person.mentions().contains(told.get(0))
        && !(told.get(0).to() < words.size() && words.word(told.get(0).to()).equals(":"));
  }

  private static boolean isSomebody(Mention mention) {
    return mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.DESCRIPTION;
  }

  private static boolean isIn(Person person, int sentence) {
    return person.mentions().stream().anyMatch(mention -> mention.sentence() == sentence);
  }

  /** Somebody of another state, or of a known one where the description tells none, is another. */
  private static boolean canBeOf(Person person, @Nullable String country) {
    return person.country() == null || person.country().equals(country);
  }

  private static boolean hasNoOffice(Person person) {
    return !TitleWords.isOffice(person.title());
  }

  private boolean isMain(Person person) {
    return person.mentions().size() >= Focus.MAIN
        && people.stream().allMatch(other -> other.mentions().size() <= person.mentions().size());
  }
}
