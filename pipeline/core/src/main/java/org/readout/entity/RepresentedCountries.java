package org.readout.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.article.Dateline;
import org.readout.linguistics.Tagged;
import org.readout.text.Document;

/**
 * Finds the states that people represent where no phrase with their names tells: the surest kind of
 * evidence first. Used by one thread, for one document.
 */
final class RepresentedCountries {
  private static final Set<String> HEADS_OF_STATE_OR_GOVERNMENT =
      Set.of("president", "premier", "king", "queen", "chancellor", "emir", "sultan", "emperor");
  private static final Pattern PUBLISHERS_OFFICE =
      Pattern.compile(
          "^(?:Federal )?(?:President|Prime Minister|Chancellor|Governor) of [^(,:|]++");

  /** How often the person that a story is about is named at least. */
  private static final int MAIN = 3;

  private static final Set<String> POSTED_ABROAD =
      Set.of("ambassador", "consul", "envoy", "representative", "commander", "general", "attaché");

  private final Gazetteer gazetteer;
  private final Offices offices;
  private final @Nullable String publishersHome;
  private final Document document;
  private final List<Tagged> tagged;
  private final List<List<Mention>> mentions;
  private final List<Mention> all;
  private final List<Person> people;
  private final Whereabouts whereabouts;
  private final Counterparts counterparts;

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
    this.document = document;
    this.tagged = tagged;
    this.mentions = mentions;
    this.all = mentions.stream().flatMap(List::stream).toList();
    people.forEach(person -> person.international(isOfNoState(person)));
    this.people = people.stream().filter(person -> !person.isInternational()).toList();
    this.whereabouts = new Whereabouts(document, gazetteer, tagged, mentions);
    this.counterparts = new Counterparts(whereabouts, tagged, mentions, people);
  }

  /** Gives people their countries; returns the state whose offices the story means, or null. */
  @Nullable String give() {
    giveMainOffice();
    giveDescribed();
    giveOffices();
    HomeEvidence evidence = new HomeEvidence(gazetteer, offices, tagged);
    String home = publishersHome == null ? evidence.of(people, all) : publishersHome;
    giveCounterparts(home);
    giveLeaders();
    giveHome(home);
    giveCounterparts(home);
    giveDateline();
    if (home == null) {
      giveMainLeader(evidence);
    }
    giveAlongLists();
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
          .filter(person -> person.country() == null && canLead(person, country))
          .max(Comparator.comparingInt(person -> person.mentions().size()))
          .ifPresent(person -> person.country(country));
    }
  }

  /**
   * {@code Mr Berg did not go home. The Norwegian Foreign Minister had other plans}: the one
   * described office that nobody bears is that of the main person, where it is never told with his
   * name.
   */
  private void giveMainOffice() {
    Person main =
        people.stream()
            .filter(person -> person.mentions().size() >= MAIN)
            .max(Comparator.comparingInt(person -> person.mentions().size()))
            .orElse(null);
    if (main == null || main.country() != null || TitleWords.isOffice(main.title())) {
      return;
    }
    Set<String> visited = whereabouts.all();
    List<Mention> open =
        all.stream()
            .filter(mention -> mention.kind() == Mention.Kind.DESCRIPTION)
            .filter(mention -> mention.country() != null && !visited.contains(mention.country()))
            .filter(mention -> isHeadOfStateOrGovernment(mention.name()) || isUnique(mention))
            .filter(mention -> isDefinite(mention) && !isBeside(main, mention))
            .filter(mention -> people.stream().noneMatch(person -> bears(person, mention)))
            .toList();
    long states = open.stream().map(Mention::country).distinct().count();
    if (states == 1) {
      main.office(open.get(0).name());
      main.country(String.valueOf(open.get(0).country()));
    }
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

  /** {@code Secretary General of NATO} */
  private boolean isOfNoState(Person person) {
    String title = person.country() == null ? person.title() : null;
    if (title == null) {
      return false;
    }
    List<String> words = List.of(title.split(" ", -1));
    for (int i = 0; i < words.size(); i++) {
      Gazetteer.Match match = gazetteer.longestAt(words, i).orElse(null);
      if (match != null && gazetteer.isInternational(match.first())) {
        return true;
      }
    }
    return false;
  }

  /** {@code The Tajik president} tells the country of the one president without one. */
  private void giveDescribed() {
    for (Mention mention : all) {
      String country = mention.country();
      if (mention.kind() != Mention.Kind.DESCRIPTION || country == null) {
        continue;
      }
      List<Person> bearers = people.stream().filter(person -> bears(person, mention)).toList();
      giveOnlyOpen(bearers, country);
    }
  }

  /** {@code The American leader} tells the country of the one president without one. */
  private void giveLeaders() {
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
                    && isHeadOfStateOrGovernment(mention.name()));
  }

  private static boolean isHeadOfStateOrGovernment(String title) {
    String head = TitleWords.head(title);
    return head != null
        && (HEADS_OF_STATE_OR_GOVERNMENT.contains(head)
            || TitleWords.describes("prime minister", title, true));
  }

  private boolean canLead(Person person, String country) {
    Mention titled = person.titled();
    String title = titled == null ? null : titled.title();
    return title != null && isHeadOfStateOrGovernment(title) && offices.canBelongTo(title, country);
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
            && !isTaken(TitleWords.head(title), country)) {
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

  private boolean isTaken(@Nullable String head, String country) {
    if (head == null || !(HEADS_OF_STATE_OR_GOVERNMENT.contains(head) || head.equals("mayor"))) {
      return false;
    }
    return people.stream()
        .anyMatch(person -> country.equals(person.country()) && person.hasTitleHead(head));
  }

  /**
   * An office without a country is that of the home state, where that state can have it: once, for
   * two presidents are not of one state, and then of whoever is mentioned most.
   */
  private void giveHome(@Nullable String home) {
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
          && TitleWords.isOffice(title)
          && person.country() == null
          && offices.canBelongTo(title, country)
          && given.add(TitleWords.office(title))) {
        person.country(country);
      }
    }
  }

  /** What is left in a story from a capital is of its state, unless it has just come there. */
  private void giveDateline() {
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
              .filter(person -> !counterparts.travels(person))
              .filter(
                  person -> {
                    Mention titled = person.titled();
                    return titled == null || !isTaken(TitleWords.head(titled.title()), country);
                  })
              .toList());
    }
  }

  /**
   * {@code President Rahim; Minister of Defence B}: one delegation, one state, unless both have the
   * same office.
   */
  private void giveAlongLists() {
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
    String head = TitleWords.head(mention.title());
    String headBefore = TitleWords.head(before.title());
    if (!TitleWords.isOffice(mention.title())
        || !TitleWords.isOffice(before.title())
        || head == null
        || head.equals(headBefore)) {
      return;
    }
    String country = listed.country();
    String next = mention.country();
    if (country != null && person.country() == null) {
      person.country(country);
    } else if (next != null && listed.country() == null && isOfCabinet(mention)) {
      listed.country(next);
    }
  }

  /**
   * {@code President A and Foreign Minister B of Chile}: a minister stands beside his own chief.
   */
  private static boolean isOfCabinet(Mention mention) {
    String title = mention.title();
    return title != null
        && "minister".equals(TitleWords.head(title))
        && !isHeadOfStateOrGovernment(title);
  }
}
