package org.readout.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.words.WordLists;

/**
 * Makes place mentions out of names: with the wider place behind the comma ({@code Dushanbe,
 * Tajikistan} is one place), and buildings by their last word ({@code Bellevue Palace}).
 */
final class PlaceFinder {
  private static final Set<String> FACILITY_NOUNS = WordLists.ENGLISH.set("facility-nouns");

  private static final int LONGEST_ACRONYM = 3;
  private static final int MOST_QUALIFIERS = 2;

  private final SentenceContext sentence;
  private final Gazetteer gazetteer;
  private final List<String> words;

  PlaceFinder(SentenceContext sentence, Gazetteer gazetteer) {
    this.sentence = sentence;
    this.gazetteer = gazetteer;
    this.words = sentence.tagged.sentence().tokens().stream().map(token -> token.text()).toList();
  }

  /** The place that a name of the gazetteer names at a token. */
  Mention known(int from, Gazetteer.Match match) {
    Optional<Gazetteer.Place> place = gazetteer.placeAt(words, from);
    Gazetteer.Entry entry = place.map(Gazetteer.Place::entry).orElse(match.first());
    int nameEnd = place.map(Gazetteer.Place::nameEnd).orElse(match.endToken());
    int end = place.map(Gazetteer.Place::endToken).orElse(match.endToken());
    return mention(
        from,
        nameEnd,
        withClosingComma(nameEnd, end),
        kind(entry.kind()),
        entry.country(),
        entry.city());
  }

  private static PlaceKind kind(Gazetteer.Kind kind) {
    return switch (kind) {
      case COUNTRY -> PlaceKind.COUNTRY;
      case CITY -> PlaceKind.CITY;
      case FACILITY -> PlaceKind.FACILITY;
      case SUBDIVISION, REGION, DEMONYM, PEOPLE, ORGANIZATION -> PlaceKind.REGION;
    };
  }

  /** A place that only the name tagger knows: what stands behind the comma tells its country. */
  Mention unknown(int from, int to) {
    int end = to;
    String country = null;
    for (int i = 0; i < MOST_QUALIFIERS && sentence.lower(end).equals(","); i++) {
      Gazetteer.Match wider = sentence.matchAt(end + 1);
      if (wider == null || !contains(wider.first().kind())) {
        break;
      }
      country = wider.first().country() == null ? country : wider.first().country();
      end = wider.endToken();
    }
    PlaceKind kind =
        FACILITY_NOUNS.contains(sentence.lower(to - 1)) ? PlaceKind.FACILITY : PlaceKind.CITY;
    return mention(from, to, withClosingComma(to, end), kind, country, null);
  }

  private static boolean contains(Gazetteer.Kind kind) {
    return switch (kind) {
      case COUNTRY, SUBDIVISION, CITY -> true;
      case REGION, DEMONYM, PEOPLE, FACILITY, ORGANIZATION -> false;
    };
  }

  /**
   * {@code in Dushanbe, Tajikistan, on Friday}: the second comma belongs to the place; that of a
   * list does not.
   */
  private int withClosingComma(int nameEnd, int end) {
    boolean closes = end > nameEnd && sentence.lower(end).equals(",");
    boolean listGoesOn = sentence.lower(end + 1).equals("and") || sentence.isCapitalized(end + 1);
    return closes && !listGoesOn ? end + 1 : end;
  }

  /** {@code The Turkish capital} is Ankara; null where there is no such phrase. */
  @Nullable Mention capital(int from) {
    Gazetteer.Match match = sentence.matchAt(from);
    int noun = match == null ? -1 : match.endToken();
    String code = match == null ? null : match.first().country();
    boolean adjective = match != null && match.first().kind() == Gazetteer.Kind.DEMONYM;
    if (!adjective
        || code == null
        || !sentence.lower(noun).equals("capital")
        || !sentence.lower(from - 1).equals("the")
        || sentence.tag(noun + 1).startsWith("N")
        || (sentence.lower(noun + 1).equals(",") && sentence.matchAt(noun + 2) != null)) {
      return null;
    }
    List<String> capitals =
        gazetteer.country(code).map(Gazetteer.Country::capitals).orElse(List.of());
    if (capitals.isEmpty()) {
      return null;
    }
    String name = capitals.get(0);
    return new Mention(
        Mention.Kind.PLACE,
        sentence.tagged.sentence().index(),
        from - 1,
        noun + 1,
        from,
        noun + 1,
        name,
        null,
        null,
        code,
        new Place(name, PlaceKind.CITY, code, null),
        false,
        List.of());
  }

  /** A building named by its last word, or null. */
  @Nullable Mention building(int from, boolean[] taken) {
    int end = from;
    int found = -1;
    while (end < sentence.size()
        && !taken[end]
        && (isPossessiveWithin(from, end)
            || (sentence.isCapitalized(end)
                && sentence.tag(end).startsWith("NNP")
                && !sentence.isCalendarWord(end)))) {
      if (end > from && FACILITY_NOUNS.contains(sentence.lower(end))) {
        found = end + 1;
      }
      end++;
    }
    Gazetteer.Match match = sentence.matchAt(from);
    if (found < 0 || (match != null && match.endToken() >= found)) {
      return null;
    }
    return facility(from, found);
  }

  /** A site with a name and a common noun ({@code the Tunis water plant}), or null. */
  @Nullable Mention site(int from) {
    int end = new NamedSites(sentence).endFrom(from);
    return end < 0 ? null : facility(from, end);
  }

  private Mention facility(int from, int end) {
    FacilityLocation location = FacilityLocation.of(sentence, from, end);
    return mention(from, end, end, PlaceKind.FACILITY, location.country(), location.city());
  }

  /** {@code St. Mary's Hospital}, not {@code Norway's Foreign Office}. */
  private boolean isPossessiveWithin(int from, int i) {
    return i > from
        && sentence.isPossessive(i)
        && sentence.matchStart(i - 1) < 0
        && sentence.isCapitalized(i + 1)
        && sentence.tag(i + 1).startsWith("NNP");
  }

  /** {@code HONG KONG} in a headline is Hong Kong. */
  private static String readable(String name) {
    boolean capitals =
        name.length() > LONGEST_ACRONYM
            && name.equals(name.toUpperCase(Locale.ROOT))
            && name.indexOf('.') < 0;
    if (!capitals) {
      return name;
    }
    StringBuilder readable = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < readable.length(); i++) {
      if (i == 0 || !Character.isLetter(readable.charAt(i - 1))) {
        readable.setCharAt(i, Character.toUpperCase(readable.charAt(i)));
      }
    }
    return readable.toString();
  }

  private Mention mention(
      int from,
      int nameEnd,
      int end,
      PlaceKind kind,
      @Nullable String country,
      @Nullable String city) {
    int first = sentence.isArticleOfAName(from, nameEnd) ? from + 1 : from;
    String name = readable(sentence.tagged.sentence().words(first, nameEnd));
    return new Mention(
        Mention.Kind.PLACE,
        sentence.tagged.sentence().index(),
        from,
        end,
        from,
        nameEnd,
        name,
        null,
        null,
        country,
        new Place(name, kind, country, city),
        false,
        List.of());
  }
}
