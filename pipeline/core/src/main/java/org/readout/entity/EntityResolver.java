package org.readout.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.linguistics.Gender;
import org.readout.linguistics.Tagged;
import org.readout.text.Document;

/**
 * Finds out which phrases and pronouns of a document speak of the same party. Nothing from outside
 * the document enters. Immutable and thread-safe.
 */
public final class EntityResolver {
  private static final Set<String> MEETING_PREPOSITIONS = Set.of("with", "by");

  private final HomeCountry homeCountry;
  private final Offices offices = Offices.load();
  private final Function<String, Optional<Gender>> genders;

  /** A resolver; {@code genders} gives the usual gender of a given name. */
  public EntityResolver(Gazetteer gazetteer, Function<String, Optional<Gender>> genders) {
    this.homeCountry = new HomeCountry(gazetteer);
    this.genders = genders;
  }

  /**
   * The entities of a document.
   *
   * @param document the document
   * @param tagged its tagged sentences, by sentence number
   * @param mentions the mentions of each sentence, by sentence number
   */
  public Entities resolve(Document document, List<Tagged> tagged, List<List<Mention>> mentions) {
    String home = homeCountry.of(document.article());
    People people = new People(genders);
    List<Mention> all = mentions.stream().flatMap(List::stream).toList();
    people.gather(all.stream().filter(mention -> mention.kind() == Mention.Kind.PERSON).toList());
    giveDescribedCountries(people.all(), all);
    giveOfficeCountry(people.all());
    giveCountryOfPlace(people.all(), tagged, mentions, home);
    giveHomeCountry(people.all(), home);
    giveCountryAlongLists(people.all(), tagged, mentions);
    return new Resolution(people.all(), home).resolve(tagged, mentions);
  }

  /** {@code The Tajik president} tells the country of the one president without one. */
  private static void giveDescribedCountries(List<Person> people, List<Mention> mentions) {
    for (Mention mention : mentions) {
      String country = mention.country();
      if (mention.kind() != Mention.Kind.DESCRIPTION || country == null) {
        continue;
      }
      List<Person> bearers =
          people.stream()
              .filter(
                  person ->
                      person.mentions().stream()
                          .anyMatch(
                              named -> TitleWords.describes(mention.name(), named.title(), true)))
              .toList();
      boolean taken = bearers.stream().anyMatch(person -> country.equals(person.country()));
      List<Person> open = bearers.stream().filter(person -> person.country() == null).toList();
      if (!taken && open.size() == 1) {
        open.get(0).country(country);
      }
    }
  }

  /** {@code The Foreign Secretary} is British, whoever publishes. */
  private void giveOfficeCountry(List<Person> people) {
    for (Person person : people) {
      Mention titled = person.titled();
      String title = titled == null ? null : titled.title();
      String country = title == null ? null : offices.country(title);
      if (person.country() == null && country != null) {
        person.country(country);
      }
    }
  }

  /**
   * {@code In Lisbon she met with President Silva}: whoever is met in another state, and has its
   * office, is of that state.
   */
  private static void giveCountryOfPlace(
      List<Person> people,
      List<Tagged> tagged,
      List<List<Mention>> mentions,
      @Nullable String home) {
    for (Person person : people) {
      Mention first = person.mentions().get(0);
      if (person.country() != null || !TitleWords.isOffice(first.title())) {
        continue;
      }
      boolean met = isMet(tagged.get(first.sentence()), mentions.get(first.sentence()), first);
      List<String> abroad =
          mentions.get(first.sentence()).stream()
              .filter(
                  mention ->
                      mention.place() != null
                          && mention.country() != null
                          && !mention.country().equals(home))
              .map(mention -> String.valueOf(mention.country()))
              .distinct()
              .toList();
      if (met && abroad.size() == 1) {
        person.country(abroad.get(0));
      }
    }
  }

  /**
   * {@code President Rahim; Minister of Defence B}: one delegation, one state, unless both have the
   * same office.
   */
  private static void giveCountryAlongLists(
      List<Person> people, List<Tagged> tagged, List<List<Mention>> mentions) {
    Map<Mention, Person> bearers = new HashMap<>();
    people.forEach(person -> person.mentions().forEach(mention -> bearers.put(mention, person)));
    for (int i = 0; i < mentions.size(); i++) {
      Mention before = null;
      for (Mention mention : mentions.get(i)) {
        Person person = bearers.get(mention);
        Person listed = before == null ? null : bearers.get(before);
        if (person != null
            && listed != null
            && before != null
            && Resolution.isListed(tagged.get(i), before.to(), mention.from())) {
          shareCountry(listed, before, person, mention);
        }
        before = mention;
      }
    }
  }

  private static void shareCountry(Person listed, Mention before, Person person, Mention mention) {
    String country = listed.country();
    String head = TitleWords.head(mention.title());
    boolean offices = TitleWords.isOffice(mention.title()) && TitleWords.isOffice(before.title());
    if (country != null
        && person.country() == null
        && offices
        && head != null
        && !head.equals(TitleWords.head(before.title()))) {
      person.country(country);
    }
  }

  /** True behind "with" or "by", or in a list whose first name is. */
  private static boolean isMet(Tagged sentence, List<Mention> mentions, Mention person) {
    int start = person.from();
    for (int i = mentions.indexOf(person) - 1; i >= 0; i--) {
      Mention before = mentions.get(i);
      boolean listed = start - before.to() <= 2 && before.kind() == Mention.Kind.PERSON;
      if (!listed) {
        break;
      }
      start = before.from();
    }
    return start > 0 && MEETING_PREPOSITIONS.contains(sentence.lemma(start - 1));
  }

  /**
   * An office without a country is that of the publisher's state, where that state can have it:
   * once, for two presidents are not of one state, and then of whoever is mentioned most.
   */
  private void giveHomeCountry(List<Person> people, @Nullable String home) {
    if (home == null) {
      return;
    }
    Set<String> given = new HashSet<>();
    List<Person> mostMentionedFirst =
        people.stream()
            .sorted(Comparator.comparingInt((Person person) -> -person.mentions().size()))
            .toList();
    for (Person person : mostMentionedFirst) {
      Mention titled = person.titled();
      String title = titled == null ? null : titled.title();
      String head = TitleWords.head(title);
      boolean open = title != null && head != null && person.country() == null;
      if (open
          && title != null
          && head != null
          && offices.canBelongTo(title, home)
          && given.add(head)) {
        person.country(home);
      }
    }
    boolean nobody = people.stream().noneMatch(person -> home.equals(person.country()));
    mostMentionedFirst.stream()
        .filter(person -> nobody && person.country() == null && person.titled() == null)
        .findFirst()
        .ifPresent(person -> person.country(home));
  }
}
