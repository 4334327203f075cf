package org.readout.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.linguistics.Tagged;
import org.readout.text.Document;
import org.readout.words.WordLists;

/**
 * Finds the states that people represent where no phrase with their names tells: the surest kind of
 * evidence first. Used by one thread, for one document.
 */
final class RepresentedCountries {
  private static final Set<String> POSTED_ABROAD = WordLists.ENGLISH.set("posted-abroad");

  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s\\b");

  private final Gazetteer gazetteer;
  private final Offices offices;
  private final @Nullable String publishersHome;
  private final List<Tagged> tagged;
  private final List<List<Mention>> mentions;
  private final List<Mention> all;
  private final List<Person> people;
  private final Whereabouts whereabouts;
  private final Counterparts counterparts;
  private final DescribedCountries described;
  private final HomeOffices homeOffices;

  /**
   * The countries of one document.
   *
   * @param publishersHome the state of the publisher, or null
   */
  RepresentedCountries(
      Gazetteer gazetteer,
      Offices offices,
      @Nullable String publishersHome,
      Document document,
      List<Tagged> tagged,
      List<List<Mention>> mentions,
      List<Person> people) {
    this.gazetteer = gazetteer;
    this.offices = offices;
    this.publishersHome = publishersHome;
    this.tagged = tagged;
    this.mentions = mentions;
    this.all = mentions.stream().flatMap(List::stream).toList();
    people.forEach(person -> person.international(isOfNoState(person)));
    this.people = people.stream().filter(person -> !person.isInternational()).toList();
    this.whereabouts = new Whereabouts(document, gazetteer, tagged, mentions);
    this.counterparts = new Counterparts(whereabouts, tagged, mentions, people);
    this.described = new DescribedCountries(offices, tagged, mentions, this.people);
    this.homeOffices = new HomeOffices(gazetteer, offices, publishersHome, document, this.people);
  }

  /** Gives people their countries; returns the state whose offices the story means, or null. */
  @Nullable String give() {
    ListedCountries listed = new ListedCountries(tagged, mentions, people);
    listed.giveChiefs();
    new DelegationCountries(tagged, mentions, people).give();
    new OfficesToldApart(tagged, mentions, people).give(whereabouts.all());
    described.giveMainOffice(whereabouts.all());
    described.giveDescribed();
    giveOffices();
    HomeEvidence evidence = new HomeEvidence(gazetteer, offices, tagged);
    String home = publishersHome == null ? evidence.of(people, all) : publishersHome;
    homeOffices.givePublishersMain(counterparts);
    giveCounterparts(home);
    described.giveLeaders();
    homeOffices.giveHome(home);
    giveCounterparts(home);
    homeOffices.giveDateline(counterparts);
    if (home == null) {
      giveMainLeader(evidence);
    }
    listed.give();
    return home;
  }

  private void giveMainLeader(HomeEvidence evidence) {
    Set<String> others = whereabouts.all();
    for (Person person : people) {
      if (person.country() != null) {
        others.add(person.country());
      }
    }
    String country = evidence.ofPeople(others);
    if (country != null) {
      people.stream()
          .filter(person -> person.country() == null && described.canLead(person, country))
          .max(Comparator.comparingInt(person -> person.mentions().size()))
          .ifPresent(person -> person.country(country));
    }
  }

  /** True for {@code Secretary General of NATO}, not for an ambassador to it. */
  private boolean isOfNoState(Person person) {
    String title = person.country() == null ? person.title() : null;
    if (title == null) {
      return false;
    }
    List<String> words = List.of(POSSESSIVE.matcher(title).replaceAll("").split(" ", -1));
    for (int i = 0; i < words.size(); i++) {
      Gazetteer.Match match = gazetteer.longestAt(words, i).orElse(null);
      boolean accredited =
          (i > 0 && words.get(i - 1).equals("to"))
              || (i > 1 && words.get(i - 1).equals("the") && words.get(i - 2).equals("to"));
      if (match != null && !accredited && gazetteer.isInternational(match.first())) {
        return true;
      }
      i = match == null ? i : match.endToken() - 1;
    }
    return false;
  }

  /** {@code The Foreign Secretary} is British, whoever publishes. */
  private void giveOffices() {
    for (Person person : people) {
      Mention titled = person.titled();
      String title = titled == null ? null : titled.title();
      String country = title == null ? null : offices.country(title);
      if (person.country() == null && country != null) {
        person.country(country);
      }
    }
  }

  /** Whoever is met in another state, and can have its office, is of that state. */
  private void giveCounterparts(@Nullable String home) {
    for (Person person : people) {
      for (Mention mention : person.mentions()) {
        String title = mention.title();
        if (person.country() != null
            || title == null
            || !TitleWords.isOffice(title)
            || isPostedAbroad(title)) {
          continue;
        }
        String country = counterparts.country(mention, home);
        if (country != null
            && offices.canBelongTo(title, country)
            && !homeOffices.isTaken(TitleWords.head(title), country)) {
          person.country(country);
        }
      }
    }
  }

  /** An ambassador or a commander is at home in another state than the one he works in. */
  private static boolean isPostedAbroad(String title) {
    String head = TitleWords.head(title);
    return head != null && POSTED_ABROAD.contains(head);
  }
}
