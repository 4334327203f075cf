package org.readout.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of countries, cities, regions, buildings and bodies that readout knows without any
 * model: which words name them, and which country they belong to. Immutable and thread-safe; {@link
 * #load()} reads the tables of {@code models/gazetteers} once.
 *
 * <p>Words are tokens as the Penn Treebank writes them ({@code U.S.}, {@code 's} on its own);
 * hyphens may be tokens of their own or not. Accents, apostrophes and the full stops of acronyms do
 * not matter. A capital letter of a name must be capital in the text, so that {@code turkey} is no
 * country and {@code who} no organisation, while text all in capitals matches.
 */
public final class Gazetteer {
  private final PhraseIndex phrases;
  private final PhraseIndex combiningForms;
  private final Map<String, Country> countries;
  private final Set<String> international;

  Gazetteer(
      PhraseIndex phrases,
      PhraseIndex combiningForms,
      Map<String, Country> countries,
      Set<String> international) {
    this.international = Set.copyOf(international);
    this.phrases = phrases;
    this.combiningForms = combiningForms;
    this.countries = countries;
  }

  /**
   * What a name names. Readings of one phrase come in this order unless the tables say otherwise.
   */
  public enum Kind {
    /** A country or territory with an ISO 3166-1 code. */
    COUNTRY,
    /** An adjective of a country or region: {@code Tajik}, {@code European}. */
    DEMONYM,
    /** A noun for people of a country or region: {@code Tajiks}, {@code Frenchman}. */
    PEOPLE,
    /** A city, town or other settlement. */
    CITY,
    /** A part of a country: a state, a province, a region within it. */
    SUBDIVISION,
    /** A region larger than a country or across countries. */
    REGION,
    /** A building, base or seat. */
    FACILITY,
    /** A body: international, national, armed group or party. */
    ORGANIZATION
  }

  /**
   * One reading of a name.
   *
   * @param kind what it names
   * @param name its usual short name; for a demonym or people that of the country or region
   * @param country ISO 3166-1 alpha-2 code ({@code XK} for Kosovo), or null where it has none
   * @param city the city that a facility stands in, or null
   * @param ambiguous whether the words as matched are often something else: a given name, a
   *     surname, an ordinary word at the start of a sentence
   */
  public record Entry(
      Kind kind, String name, @Nullable String country, @Nullable String city, boolean ambiguous) {}

  /**
   * A name found in a row of words.
   *
   * @param endToken the index behind its last token
   * @param readings what it may name, the default reading first, never empty
   */
  public record Match(int endToken, List<Entry> readings) {
    public Match {
      readings = List.copyOf(readings);
    }

    /** The default reading. */
    public Entry first() {
      return readings.get(0);
    }

    /** The first reading of a kind. */
    public Optional<Entry> reading(Kind kind) {
      return readings.stream().filter(entry -> entry.kind() == kind).findFirst();
    }

    /** The first reading that belongs to a country. */
    public Optional<Entry> readingIn(String country) {
      return readings.stream().filter(entry -> country.equals(entry.country())).findFirst();
    }
  }

  /**
   * A country or territory.
   *
   * @param code ISO 3166-1 alpha-2, or {@code XK}
   * @param name the usual short name
   * @param adjective the usual adjective, or null for uninhabited territories
   * @param capitals the capital first, then further seats of government; empty where there is none
   */
  public record Country(
      String code, String name, @Nullable String adjective, List<String> capitals) {
    public Country {
      capitals = List.copyOf(capitals);
    }
  }

  /**
   * A piece of a compound word such as {@code U.S.-Jamaica} or {@code Sino-Russian}.
   *
   * @param start the offset of the piece in the word, in UTF-16 code units
   * @param end the offset behind it
   * @param readings what it may name, the default reading first; empty for an ordinary word
   */
  public record Part(int start, int end, List<Entry> readings) {
    public Part {
      readings = List.copyOf(readings);
    }
  }

  /**
   * A place with the country or state that may stand behind it: {@code Tripoli , Lebanon}.
   *
   * @param nameEnd the index behind the last token of its name
   * @param endToken the index behind the last token of what qualifies it; {@code nameEnd} where
   *     nothing does
   * @param entry the reading that the qualifier selects, or else the default reading
   */
  public record Place(int nameEnd, int endToken, Entry entry) {}

  /** The gazetteer of the models; read on first use and shared. */
  public static Gazetteer load() {
    return Holder.GAZETTEER;
  }

  private static final class Holder {
    static final Gazetteer GAZETTEER = GazetteerReader.readModels();
  }

  /** The longest name that begins at a token. Demands no context of ambiguous names. */
  public Optional<Match> longestAt(List<String> words, int from) {
    Match match = phrases.longestAt(words, from);
    if (match == null && from + 1 < words.size() && PhraseAtoms.isHyphen(words.get(from + 1))) {
      match = combiningForms.longestAt(words.subList(0, from + 1), from);
    }
    return Optional.ofNullable(match);
  }

  /**
   * The place that begins at a token, read with the country or state behind its comma: {@code San
   * Jose , California} is in the United States, {@code San Jose} alone in Costa Rica.
   */
  public Optional<Place> placeAt(List<String> words, int from) {
    return Optional.ofNullable(QualifiedPlaces.placeAt(phrases, words, from));
  }

  /** The readings of a phrase that is a name as a whole, the default reading first, or none. */
  public List<Entry> readings(String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : phrase.replace(",", " , ").trim().split("\\s+", -1)) {
      words.add(word);
    }
    Match match = phrases.longestAt(words, 0);
    return match != null && match.endToken() == words.size() ? match.readings() : List.of();
  }

  /** The default reading of a phrase that is a name as a whole. */
  public Optional<Entry> lookup(String phrase) {
    return readings(phrase).stream().findFirst();
  }

  /** True for a body that is of no state: {@code NATO}, {@code European Commission}. */
  public boolean isInternational(Entry entry) {
    return entry.kind() == Kind.ORGANIZATION && international.contains(entry.name());
  }

  /** A country by its ISO 3166-1 alpha-2 code in capitals. */
  public Optional<Country> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /** All countries and territories, in the order of their codes. */
  public List<Country> countries() {
    return List.copyOf(countries.values());
  }

  /**
   * The pieces of a compound word, split at hyphens, en dashes and slashes, with their readings; a
   * name with a hyphen of its own ({@code Guinea-Bissau}) stays whole. One part for a simple word.
   */
  public List<Part> parts(String word) {
    List<int[]> pieces = CompoundWords.pieces(word);
    List<String> words = pieces.stream().map(piece -> word.substring(piece[0], piece[1])).toList();
    List<Part> parts = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Match match = phrases.longestAt(words, i);
      if (match == null && i + 1 < words.size()) {
        match = combiningForms.longestAt(words.subList(0, i + 1), i);
      }
      int end = match == null ? i + 1 : match.endToken();
      parts.add(
          new Part(
              pieces.get(i)[0],
              pieces.get(end - 1)[1],
              match == null ? List.<Entry>of() : match.readings()));
      i = end;
    }
    return List.copyOf(parts);
  }
}
