package org.readout.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.linguistics.Name;
import org.readout.linguistics.Tagged;

/**
 * Finds every mention of a party or a place in a sentence: people first, then noun phrases about
 * people and bodies, then the names that are left. Mentions do not overlap. Immutable and
 * thread-safe.
 */
public final class MentionFinder {
  private final Gazetteer gazetteer;
  private final RoleNouns roles;

  /** A finder with the given knowledge. */
  public MentionFinder(Gazetteer gazetteer, RoleNouns roles) {
    this.gazetteer = gazetteer;
    this.roles = roles;
  }

  /**
   * The mentions of a sentence in its order.
   *
   * @param tagged the sentence
   * @param names the names in it
   * @param knownSurnames last names of people whom the document names elsewhere
   */
  public List<Mention> find(Tagged tagged, List<Name> names, Set<String> knownSurnames) {
    SentenceContext sentence = new SentenceContext(tagged, gazetteer, roles);
    PlaceFinder places = new PlaceFinder(sentence, gazetteer);
    boolean[] taken = new boolean[tagged.size()];
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      Mention site = places.site(i);
      if (site != null) {
        take(mentions, taken, site);
      }
    }
    for (Mention person : new PersonFinder(sentence, names, knownSurnames).find()) {
      boolean place = Destinations.standsAsPlace(sentence, person, knownSurnames);
      take(mentions, taken, place ? places.unknown(person.from(), person.to()) : person);
    }
    for (int i = 0; i < tagged.size(); i++) {
      Mention capital = places.capital(i);
      if (capital != null) {
        take(mentions, taken, capital);
      }
    }
    new NounPhraseFinder(sentence, taken).find().forEach(phrase -> take(mentions, taken, phrase));
    for (int i = 0; i < tagged.size(); i++) {
      Mention mention = taken[i] ? null : nameAt(sentence, places, names, taken, i);
      if (mention != null) {
        take(mentions, taken, mention);
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::from));
    return new Apposition(sentence).join(mentions);
  }

  private static void take(List<Mention> mentions, boolean[] taken, Mention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      if (taken[i]) {
        return;
      }
    }
    java.util.Arrays.fill(taken, mention.from(), mention.to(), true);
    mentions.add(mention);
  }

  private static @Nullable Mention nameAt(
      SentenceContext sentence, PlaceFinder places, List<Name> names, boolean[] taken, int i) {
    Mention building = places.building(i, taken);
    if (building != null) {
      return building;
    }
    Gazetteer.Match match = sentence.matchAt(i);
    if (match != null) {
      return known(sentence, places, match, i);
    }
    for (Name name : names) {
      if (name.from() == i && name.kind() == Name.Kind.ORGANIZATION) {
        return organization(sentence, name.from(), name.to());
      }
      if (name.from() == i && name.kind() == Name.Kind.LOCATION) {
        return places.unknown(i, name.to());
      }
    }
    return null;
  }

  private static @Nullable Mention known(
      SentenceContext sentence, PlaceFinder places, Gazetteer.Match match, int i) {
    return switch (match.first().kind()) {
      case COUNTRY -> country(sentence, match, i);
      case ORGANIZATION -> seat(organization(sentence, i, match.endToken()), match);
      case CITY, SUBDIVISION, REGION, FACILITY -> places.known(i, match);
      case PEOPLE, DEMONYM -> {
        Mention several = people(sentence, match, i);
        yield several == null ? Nationals.find(sentence, match, i) : several;
      }
    };
  }

  /** {@code the Norwegians}, {@code two Norwegians}: those of them whom the story is about. */
  private static @Nullable Mention people(SentenceContext sentence, Gazetteer.Match match, int i) {
    if (match.first().kind() == Gazetteer.Kind.DEMONYM) {
      return null;
    }
    int end = match.endToken();
    boolean article = sentence.lower(i - 1).equals("the");
    boolean counted = sentence.tag(i - 1).equals("CD");
    boolean plural = sentence.tag(end - 1).endsWith("S") && !sentence.isNoun(end);
    if (!plural || !(article || counted)) {
      return null;
    }
    int from = counted && sentence.lower(i - 2).equals("the") ? i - 2 : i - 1;
    int nameFrom = from == i - 1 && article ? i : from == i - 2 ? i - 1 : from;
    return new Mention(
        Mention.Kind.GROUP,
        sentence.tagged.sentence().index(),
        from,
        end,
        nameFrom,
        end,
        sentence.tagged.sentence().words(nameFrom, end),
        null,
        null,
        match.first().country(),
        null,
        true,
        List.of());
  }

  private static Mention country(SentenceContext sentence, Gazetteer.Match match, int i) {
    int first = sentence.isArticleOfAName(i, match.endToken()) ? i + 1 : i;
    String words = sentence.tagged.sentence().words(first, match.endToken());
    String code = match.first().country();
    return new Mention(
        Mention.Kind.COUNTRY,
        sentence.tagged.sentence().index(),
        i,
        match.endToken(),
        i,
        match.endToken(),
        words,
        null,
        null,
        code,
        new Place(words, PlaceKind.COUNTRY, code, null),
        false,
        List.of());
  }

  /** A body whose name is also that of its seat can be a place. */
  private static Mention seat(Mention body, Gazetteer.Match match) {
    return match
        .reading(Gazetteer.Kind.FACILITY)
        .map(
            entry ->
                body.withPlace(
                    new Place(body.name(), PlaceKind.FACILITY, entry.country(), entry.city())))
        .orElse(body);
  }

  private static Mention organization(SentenceContext sentence, int from, int to) {
    int end = to;
    while (end > from + 1 && sentence.isPossessive(end - 1)) {
      end--;
    }
    return new Mention(
        Mention.Kind.ORGANIZATION,
        sentence.tagged.sentence().index(),
        from,
        end,
        from,
        end,
        sentence
            .tagged
            .sentence()
            .words(sentence.isArticleOfAName(from, end) ? from + 1 : from, end),
        null,
        null,
        new PhraseCountry(sentence).named(from, end),
        null,
        false,
        List.of());
  }
}
