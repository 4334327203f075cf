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
  private static final Set<String> FACILITY_NOUNS =
      Set.of(
          "palace",
          "hotel",
          "airport",
          "base",
          "hall",
          "center",
          "centre",
          "museum",
          "university",
          "hospital",
          "school",
          "headquarters",
          "house",
          "castle",
          "square",
          "park",
          "stadium",
          "cathedral",
          "church",
          "mosque",
          "temple",
          "shrine",
          "port",
          "camp",
          "memorial",
          "cemetery",
          "fort",
          "embassy",
          "college",
          "library",
          "ranch",
          "residence",
          "chancellery",
          "monastery",
          "academy",
          "plant",
          "shipyard",
          "institute",
          "factory",
          "barracks",
          "airbase",
          "bhavan",
          "complex");

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
    boolean[] taken = new boolean[tagged.size()];
    List<Mention> mentions = new ArrayList<>();
    for (Mention person : new PersonFinder(sentence, names, knownSurnames).find()) {
      take(mentions, taken, person);
    }
    new NounPhraseFinder(sentence, taken).find().forEach(phrase -> take(mentions, taken, phrase));
    for (int i = 0; i < tagged.size(); i++) {
      Mention mention = taken[i] ? null : nameAt(sentence, names, taken, i);
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
      SentenceContext sentence, List<Name> names, boolean[] taken, int i) {
    int facilityEnd = facilityEnd(sentence, taken, i);
    if (facilityEnd > 0) {
      return place(
          sentence,
          i,
          facilityEnd,
          new Place(
              words(sentence, i, facilityEnd),
              PlaceKind.FACILITY,
              sentence.countryIn(i, facilityEnd),
              null));
    }
    Gazetteer.Match match = sentence.matchAt(i);
    if (match != null) {
      return known(sentence, match, i);
    }
    for (Name name : names) {
      if (name.from() == i && name.kind() == Name.Kind.ORGANIZATION) {
        return organization(sentence, name.from(), name.to());
      }
      if (name.from() == i && name.kind() == Name.Kind.LOCATION) {
        return withSurroundings(
            sentence, i, name.to(), words(sentence, i, name.to()), PlaceKind.CITY, null, null);
      }
    }
    return null;
  }

  private static @Nullable Mention known(SentenceContext sentence, Gazetteer.Match match, int i) {
    Gazetteer.Entry entry = match.first();
    int end = match.endToken();
    String words = words(sentence, i, end);
    int index = sentence.tagged.sentence().index();
    return switch (entry.kind()) {
      case COUNTRY ->
          new Mention(
              Mention.Kind.COUNTRY,
              index,
              i,
              end,
              i,
              end,
              words,
              null,
              null,
              entry.country(),
              new Place(words, PlaceKind.COUNTRY, entry.country(), null),
              false,
              List.of());
      case ORGANIZATION -> seat(organization(sentence, i, end), match);
      case CITY -> withSurroundings(sentence, i, end, words, PlaceKind.CITY, entry.country(), null);
      case SUBDIVISION ->
          withSurroundings(sentence, i, end, words, PlaceKind.REGION, entry.country(), null);
      case REGION -> withSurroundings(sentence, i, end, words, PlaceKind.REGION, null, null);
      case FACILITY ->
          withSurroundings(
              sentence, i, end, words, PlaceKind.FACILITY, entry.country(), entry.city());
      case PEOPLE, DEMONYM -> null;
    };
  }

  /** A body whose name is also that of its seat, such as the White House, can be a place. */
  private static Mention seat(Mention body, Gazetteer.Match match) {
    return match
        .reading(Gazetteer.Kind.FACILITY)
        .map(
            entry ->
                body.withPlace(
                    new Place(body.name(), PlaceKind.FACILITY, entry.country(), entry.city())))
        .orElse(body);
  }

  /** {@code Dushanbe, Tajikistan} is one place. */
  private static Mention withSurroundings(
      SentenceContext sentence,
      int from,
      int to,
      String name,
      PlaceKind kind,
      @Nullable String country,
      @Nullable String city) {
    int end = to;
    String state = country;
    while (sentence.lower(end).equals(",") && end - to < 5) {
      Gazetteer.Match next = sentence.matchAt(end + 1);
      Gazetteer.Entry wider = next == null ? null : wider(next, kind, country);
      if (next == null || wider == null) {
        break;
      }
      state = wider.country() == null ? state : wider.country();
      end = next.endToken();
    }
    if (end > to && sentence.lower(end).equals(",") && !endsAList(sentence, end)) {
      end++;
    }
    return new Mention(
        Mention.Kind.PLACE,
        sentence.tagged.sentence().index(),
        from,
        end,
        from,
        to,
        name,
        null,
        null,
        state,
        new Place(name, kind, state, city),
        false,
        List.of());
  }

  private static boolean endsAList(SentenceContext sentence, int comma) {
    return sentence.lower(comma + 1).equals("and") || sentence.isCapitalized(comma + 1);
  }

  private static Gazetteer.@Nullable Entry wider(
      Gazetteer.Match next, PlaceKind kind, @Nullable String country) {
    for (Gazetteer.Entry entry : next.readings()) {
      boolean contains =
          switch (entry.kind()) {
            case COUNTRY, SUBDIVISION ->
                kind != PlaceKind.COUNTRY
                    && (country == null
                        || country.equals(entry.country())
                        || (next.readings().size() == 1
                            && kind == PlaceKind.CITY
                            && country == null));
            case CITY -> kind == PlaceKind.FACILITY;
            case DEMONYM, PEOPLE, REGION, FACILITY, ORGANIZATION -> false;
          };
      if (contains) {
        return entry;
      }
    }
    return null;
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
        words(sentence, from, end),
        null,
        null,
        sentence.countryIn(from, end),
        null,
        false,
        List.of());
  }

  private static Mention place(SentenceContext sentence, int from, int to, Place place) {
    return new Mention(
        Mention.Kind.PLACE,
        sentence.tagged.sentence().index(),
        from,
        to,
        from,
        to,
        place.name(),
        null,
        null,
        place.country(),
        place,
        false,
        List.of());
  }

  /** The token behind {@code Bellevue Palace}, {@code Manas Air Base}, or -1. */
  private static int facilityEnd(SentenceContext sentence, boolean[] taken, int i) {
    int end = i;
    int found = -1;
    while (end < sentence.size()
        && !taken[end]
        && sentence.isCapitalized(end)
        && sentence.tag(end).startsWith("NNP")
        && !sentence.isCalendarWord(end)) {
      if (end > i && FACILITY_NOUNS.contains(sentence.lower(end))) {
        found = end + 1;
      }
      end++;
    }
    return found;
  }

  private static String words(SentenceContext sentence, int from, int to) {
    return sentence.tagged.sentence().words(from, to);
  }
}
