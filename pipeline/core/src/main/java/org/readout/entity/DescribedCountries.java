package org.readout.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.readout.linguistics.Tagged;

/**
 * Gives people the states, and the main person the office, that descriptions of nobody by name
 * tell. Used by one thread, for one document.
 */
final class DescribedCountries {
  /** How often the person that a story is about is named at least. */
  private static final int MAIN = 3;

  private final Offices offices;
  private final List<Tagged> tagged;
  private final List<Mention> all;
  private final List<Person> people;

  DescribedCountries(
      Offices offices, List<Tagged> tagged, List<List<Mention>> mentions, List<Person> people) {
    this.offices = offices;
    this.tagged = tagged;
    this.all = mentions.stream().flatMap(List::stream).toList();
    this.people = people;
  }

  /**
   * {@code Mr Berg did not go home. The Norwegian Foreign Minister had other plans}: the one
   * described office that nobody bears is that of the main person, where it is never told with his
   * name.
   *
   * @param visited states that the story is in, whose offices are met
   */
  void giveMainOffice(Set<String> visited) {
    Person main =
        people.stream()
            .filter(person -> person.mentions().size() >= MAIN)
            .max(Comparator.comparingInt(person -> person.mentions().size()))
            .orElse(null);
    if (main == null || main.country() != null || TitleWords.isOffice(main.title())) {
      return;
    }
    List<Mention> open =
        all.stream()
            .filter(mention -> mention.kind() == Mention.Kind.DESCRIPTION)
            .filter(mention -> mention.country() != null && !visited.contains(mention.country()))
            .filter(
                mention ->
                    TitleWords.isHeadOfStateOrGovernment(mention.name()) || isUnique(mention))
            .filter(mention -> isDefinite(mention) && !isBeside(main, mention))
            .filter(mention -> people.stream().noneMatch(p -> p != main && isOpen(p, mention)))
            .filter(mention -> people.stream().noneMatch(person -> bears(person, mention)))
            .toList();
    long states = open.stream().map(Mention::country).distinct().count();
    if (states == 1) {
      main.office(open.get(0).name());
      main.country(String.valueOf(open.get(0).country()));
    }
  }

  /** Somebody else told before without an office, who can be meant as well. */
  private static boolean isOpen(Person person, Mention description) {
    return person.mentions().get(0).sentence() <= description.sentence()
        && person.country() == null
        && !TitleWords.isOffice(person.title());
  }

  private boolean isUnique(Mention description) {
    return offices.country(description.name()) != null;
  }

  private boolean isDefinite(Mention description) {
    return tagged.get(description.sentence()).lemma(description.from()).equals("the");
  }

  private static boolean isBeside(Person person, Mention description) {
    return person.mentions().stream()
        .anyMatch(mention -> mention.sentence() == description.sentence());
  }

  private static boolean bears(Person person, Mention description) {
    return person.mentions().stream()
        .anyMatch(named -> TitleWords.describes(description.name(), named.title(), true));
  }

  /** {@code The Tajik president} tells the country of the one president without one. */
  void giveDescribed() {
    for (Mention mention : all) {
      String country = mention.country();
      if (mention.kind() != Mention.Kind.DESCRIPTION || country == null) {
        continue;
      }
      List<Person> bearers =
          people.stream()
              .filter(person -> bears(person, mention) && !isBeside(person, mention))
              .toList();
      giveOnlyOpen(bearers, country);
    }
  }

  /** {@code The American leader} tells the country of the one president without one. */
  void giveLeaders() {
    for (Mention mention : all) {
      String country = mention.country();
      if (mention.kind() == Mention.Kind.DESCRIPTION
          && country != null
          && "leader".equals(TitleWords.head(mention.name()))
          && !isLedByAnother(country)) {
        giveOnlyOpen(people.stream().filter(person -> canLead(person, country)).toList(), country);
      }
    }
  }

  private static void giveOnlyOpen(List<Person> bearers, String country) {
    boolean taken = bearers.stream().anyMatch(person -> country.equals(person.country()));
    List<Person> open = bearers.stream().filter(person -> person.country() == null).toList();
    if (!taken && open.size() == 1) {
      open.get(0).country(country);
    }
  }

  /** A leader whom the story never names may be the one meant. */
  private boolean isLedByAnother(String country) {
    return all.stream()
        .anyMatch(
            mention ->
                mention.kind() == Mention.Kind.DESCRIPTION
                    && country.equals(mention.country())
                    && TitleWords.isHeadOfStateOrGovernment(mention.name()));
  }

  /** True where the state can have the person as its head. */
  boolean canLead(Person person, String country) {
    Mention titled = person.titled();
    String title = titled == null ? null : titled.title();
    return title != null
        && TitleWords.isHeadOfStateOrGovernment(title)
        && offices.canBelongTo(title, country);
  }
}
