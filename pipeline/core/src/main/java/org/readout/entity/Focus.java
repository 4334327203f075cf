package org.readout.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.linguistics.Gender;
import org.readout.linguistics.Tagged;
import org.readout.text.Sentence;

/**
 * Who was spoken of last, as a document is read from its start: what pronouns and descriptions
 * refer to. Used by one thread, within one document.
 */
final class Focus {
  private static final int FARTHEST_PARAGRAPH = 2;
  private static final int TWO = 2;

  /** How often the person that a document is about is named at least. */
  static final int MAIN = 3;

  /** In sentences of distance: how much speaks for whom a pronoun means. */
  private static final double TOLD_FIRST = 0.8;

  private static final double MAIN_PERSON = 1.1;

  /** {@code Berg said he would come}: who opens the very sentence. */
  private static final double OPENS_SENTENCE = 0.5;

  private static final double NAMED = 0.5;

  /** The gender is known to fit, rather than not known. */
  private static final double KNOWN_GENDER = 0.5;

  private record Seen(Entity entity, int sentence, int paragraph, int order) {}

  private final List<Person> people;
  private final List<Entity> entities;
  private final @Nullable String home;
  private final List<Seen> seen = new ArrayList<>();
  private final ToldTogether together = new ToldTogether();
  private @Nullable Entity visitor;
  private int sentence;
  private int paragraph;

  Focus(List<Person> people, List<Entity> entities, @Nullable String home) {
    this.people = people;
    this.entities = List.copyOf(entities);
    this.home = home;
  }

  void enter(Tagged tagged) {
    sentence = tagged.sentence().index();
    paragraph =
        tagged.sentence().place() == Sentence.Place.TITLE ? 0 : tagged.sentence().paragraph();
  }

  /**
   * Takes note of whom a phrase speaks of.
   *
   * @param listed true where the phrase goes on with the list that the phrase before it began
   */
  void see(List<Entity> mentioned, boolean listed) {
    together.see(mentioned, listed, sentence);
    note(mentioned);
  }

  /**
   * A pronoun keeps its person in focus; told first in a sentence, it is what "they" means next.
   */
  void remember(List<Entity> entities) {
    together.remember(entities, sentence);
    note(entities);
  }

  private void note(List<Entity> entities) {
    for (Entity entity : entities) {
      if (entity.kind() == PartyKind.PERSON) {
        seen.add(new Seen(entity, sentence, paragraph, seen.size()));
      }
    }
  }

  /**
   * Whom a pronoun speaks of: the one mentioned first in the nearest sentence that has somebody who
   * fits.
   */
  List<Entity> pronoun(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "he", "his" -> nearest(Gender.MALE, seen.size());
      case "him" -> nearest(Gender.MALE, beforeSubject());
      case "she", "her" -> nearest(Gender.FEMALE, seen.size());
      case "they", "them", "their" -> those();
      default -> List.of();
    };
  }

  /** True where a pronoun of one person can mean somebody. */
  boolean agrees(Entity entity, String pronoun) {
    Gender gender = pronoun.equals("she") || pronoun.equals("her") ? Gender.FEMALE : Gender.MALE;
    return entity.kind() == PartyKind.PERSON && fits(entity, gender);
  }

  /**
   * How many of those seen can be the object of a clause in this sentence: not the last of it, who
   * is its subject ({@code Berg left when Silva received him}).
   */
  private int beforeSubject() {
    int last = seen.size() - 1;
    return last >= 0 && seen.get(last).sentence() == sentence ? last : seen.size();
  }

  /**
   * Whoever fits best: told near, first in its sentence, and often.
   *
   * @param count how many of those seen it can be
   */
  private List<Entity> nearest(Gender gender, int count) {
    Entity best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int i = count - 1; i >= 0; i--) {
      Seen one = seen.get(i);
      boolean far = paragraph - one.paragraph() > FARTHEST_PARAGRAPH;
      if (far && best != null) {
        break;
      }
      boolean first = i == 0 || seen.get(i - 1).sentence() != one.sentence();
      if ((!far || isMain(one.entity())) && fits(one.entity(), gender)) {
        double score =
            one.sentence()
                - sentence
                + (first ? TOLD_FIRST : 0)
                + (first && one.sentence() == sentence ? OPENS_SENTENCE : 0)
                + likeness(one.entity(), gender);
        if (score >= bestScore) {
          best = one.entity();
          bestScore = score;
        }
      }
    }
    return best == null ? List.of() : List.of(best);
  }

  /** How much speaks for a person wherever the document names it. */
  private double likeness(Entity entity, Gender gender) {
    if (!entity.named()) {
      return 0;
    }
    return NAMED
        + (people.get(entity.number()).gender() == gender ? KNOWN_GENDER : 0)
        + (isMain(entity) ? MAIN_PERSON : 0);
  }

  /** True for the person whom the document names most. */
  private boolean isMain(Entity entity) {
    if (!entity.named()) {
      return false;
    }
    int named = people.get(entity.number()).mentions().size();
    int most = people.stream().mapToInt(person -> person.mentions().size()).max().orElse(0);
    return named >= MAIN && named == most;
  }

  private boolean fits(Entity entity, Gender gender) {
    if (!entity.named()) {
      return true;
    }
    Gender known = people.get(entity.number()).gender();
    return known == null || known == gender;
  }

  /**
   * Those whom "they" or "the leaders" means: the list told in the last sentence about people, else
   * the last two people.
   */
  List<Entity> those() {
    int lastSentence = seen.isEmpty() ? -1 : seen.get(seen.size() - 1).sentence();
    List<Entity> several = together.those(sentence, lastSentence);
    return several.isEmpty() ? last(TWO) : several;
  }

  /**
   * Whom {@code the two}, {@code the trio} or {@code the four leaders} means; empty where so many
   * were not told together.
   */
  List<Entity> counted(int count) {
    List<Entity> people = count == TWO ? those() : List.of();
    people = people.size() == count ? people : together.counted(count, sentence);
    return people.isEmpty() ? last(count) : people;
  }

  /** The several people by name with whom the document begins; empty where it has none. */
  List<Entity> firstSeveral() {
    return together.firstSeveral();
  }

  /** So many people spoken of last, in the order of mention; empty where fewer were named. */
  private List<Entity> last(int count) {
    List<Entity> people = new ArrayList<>();
    for (int i = seen.size() - 1; i >= 0 && people.size() < count; i--) {
      boolean near = count == TWO || seen.get(i).sentence() >= sentence - 1;
      Entity entity = seen.get(i).entity();
      if (near && !people.contains(entity)) {
        people.add(0, entity);
      }
    }
    return people.size() == count ? List.copyOf(people) : List.of();
  }

  /** Takes note that somebody is on the way. */
  void travels(Entity person) {
    visitor = person;
  }

  /**
   * The visitor spoken of last, or whoever was spoken of beside somebody: {@code the visitor},
   * {@code his guest}.
   *
   * @param owner whose guest it is, or null
   */
  Optional<Entity> visitor(@Nullable Entity owner) {
    boolean known = visitor != null && !visitor.equals(owner);
    return known || owner == null ? Optional.ofNullable(visitor) : beside(owner);
  }

  /**
   * Whoever receives the visitor: {@code her host}.
   *
   * @param owner whose host it is, or null where that is the visitor
   */
  Optional<Entity> host(@Nullable Entity owner) {
    Entity guest = owner == null ? visitor : owner;
    return guest == null ? Optional.empty() : beside(guest);
  }

  /** The person by name spoken of last beside somebody. */
  private Optional<Entity> beside(Entity one) {
    for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() >= sentence - TWO; i--) {
      Entity entity = seen.get(i).entity();
      if (entity.named() && !entity.equals(one)) {
        return Optional.of(entity);
      }
    }
    return Optional.empty();
  }

  /** The named person whom a description such as {@code the Turkish foreign minister} means. */
  Optional<Entity> described(Mention mention) {
    DescribedPeople described =
        new DescribedPeople(people, home, person -> lastSeenSentence(person) >= sentence - 1);
    return Optional.ofNullable(described.whom(mention, !seen.isEmpty()))
        .map(person -> entities.get(person.number()));
  }

  private int lastSeenSentence(Person person) {
    for (int i = seen.size() - 1; i >= 0; i--) {
      if (seen.get(i).entity().number() == person.number()) {
        return seen.get(i).sentence();
      }
    }
    return Integer.MIN_VALUE / 2;
  }
}
