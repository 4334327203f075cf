package org.readout.entity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.article.Dateline;
import org.readout.text.Document;

/**
 * Gives offices of no told state to the state whose story it is. Used by one thread, for one
 * document.
 */
final class HomeOffices {
  private static final Pattern PUBLISHERS_OFFICE =
      Pattern.compile(
          "^(?:Federal )?(?:President|Prime Minister|Chancellor|Governor) of [^(,:|]++");

  private final Gazetteer gazetteer;
  private final Offices offices;
  private final @Nullable String publishersHome;
  private final Document document;
  private final List<Person> people;

  HomeOffices(
      Gazetteer gazetteer,
      Offices offices,
      @Nullable String publishersHome,
      Document document,
      List<Person> people) {
    this.gazetteer = gazetteer;
    this.offices = offices;
    this.publishersHome = publishersHome;
    this.document = document;
    this.people = people;
  }

  /** True where somebody else is known to have the office that a state has once. */
  boolean isTaken(@Nullable String head, String country) {
    if (head == null || !(TitleWords.isHeadOfStateOrGovernment(head) || head.equals("mayor"))) {
      return false;
    }
    return people.stream()
        .anyMatch(person -> country.equals(person.country()) && person.hasTitleHead(head));
  }

  /**
   * Releases are about somebody of the publisher's own: the one told most of those with an office
   * and no state, unless somebody has the publisher's state already. Who invites abroad is no
   * local.
   */
  void givePublishersMain(Counterparts counterparts) {
    String home = publishersHome;
    if (home == null || people.stream().anyMatch(person -> home.equals(person.country()))) {
      return;
    }
    people.stream()
        .filter(person -> person.country() == null && isOfficeOf(person, home))
        .filter(person -> !counterparts.isHostAbroad(person, home))
        .max(
            Comparator.comparingInt((Person person) -> person.mentions().size())
                .thenComparing(Comparator.comparingInt(people::indexOf).reversed()))
        .ifPresent(person -> person.country(home));
  }

  private boolean isOfficeOf(Person person, String country) {
    Mention titled = person.titled();
    String title = titled == null ? null : titled.title();
    return title != null && TitleWords.isOffice(title) && offices.canBelongTo(title, country);
  }

  /**
   * An office without a country is that of the home state, where that state can have it: once, for
   * two presidents are not of one state, and then of whoever is mentioned most.
   */
  void giveHome(@Nullable String home) {
    if (home == null) {
      return;
    }
    List<Person> mostMentionedFirst =
        people.stream()
            .sorted(Comparator.comparingInt((Person person) -> -person.mentions().size()))
            .toList();
    giveOfficesOf(home, mostMentionedFirst);
    boolean nobody = people.stream().noneMatch(person -> home.equals(person.country()));
    mostMentionedFirst.stream()
        .filter(
            person ->
                nobody
                    && home.equals(publishersHome)
                    && person.country() == null
                    && person.titled() == null)
        .findFirst()
        .ifPresent(
            person -> {
              person.country(home);
              String office = publishersOffice();
              if (office != null) {
                person.office(office);
              }
            });
  }

  /** The office whose own releases the article is one of: {@code President of Chile}, or null. */
  private @Nullable String publishersOffice() {
    String publisher = document.article().publisher();
    Matcher office = PUBLISHERS_OFFICE.matcher(publisher == null ? "" : publisher);
    return office.find() ? office.group().strip() : null;
  }

  private void giveOfficesOf(String country, List<Person> candidates) {
    Set<String> given = new HashSet<>();
    for (Person person : candidates) {
      Mention titled = person.titled();
      String title = titled == null ? null : titled.title();
      if (title != null
          && TitleWords.head(title) != null
          && person.country() == null
          && isOfficeOf(person, country)
          && given.add(TitleWords.office(title))) {
        person.country(country);
      }
    }
  }

  /** What is left in a story from a capital is of its state, unless it has just come there. */
  void giveDateline(Counterparts counterparts) {
    Dateline dateline = document.dateline();
    String country = Whereabouts.country(dateline, gazetteer);
    String place = dateline == null ? null : dateline.place();
    boolean capital =
        country != null
            && place != null
            && gazetteer.country(country).stream()
                .flatMap(state -> state.capitals().stream())
                .anyMatch(place::equalsIgnoreCase);
    if (capital && country != null) {
      giveOfficesOf(
          country,
          people.stream()
              .filter(person -> !counterparts.comesTo(person, country))
              .filter(
                  person -> {
                    Mention titled = person.titled();
                    return titled == null || !isTaken(TitleWords.head(titled.title()), country);
                  })
              .toList());
    }
  }
}
