package org.readout.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.entity.Gazetteer.Entry;
import org.readout.entity.Gazetteer.Kind;
import org.readout.entity.Gazetteer.Match;
import org.readout.linguistics.Tagged;
import org.readout.words.WordLists;

/**
 * A tagged sentence with what the gazetteers say of its tokens: what the mention grammars ask
 * about.
 */
final class SentenceContext {
  /** Offices that are given names too. */
  private static final Set<String> GIVEN_NAMES = WordLists.ENGLISH.set("offices-as-given-names");

  /** Forms of address of two words: {@code Tan Sri}. */
  private static final Set<String> FIRST_OF_ADDRESS = WordLists.ENGLISH.set("first-of-address");

  private static final Set<String> SECOND_OF_ADDRESS = WordLists.ENGLISH.set("second-of-address");

  /** Behind these {@code Sultan} is a given name. */
  private static final Set<String> BEFORE_GIVEN_NAMES = WordLists.ENGLISH.set("before-given-names");

  private static final Set<String> CALENDAR = WordLists.ENGLISH.set("calendar");

  private static final Set<String> POSTED_ABROAD = WordLists.ENGLISH.set("posted-abroad");

  /** What leads from the envoy of a body to where the envoy is sent. */
  private static final Set<String> POSTED = Set.of("for", "to", "in", "on");

  private static final int POSTAL_CODE = 2;

  final Tagged tagged;
  private final RoleNouns roles;
  private final @Nullable Match[] matchAt;
  private final int[] matchStart;

  SentenceContext(Tagged tagged, Gazetteer gazetteer, RoleNouns roles) {
    this.tagged = tagged;
    this.roles = roles;
    this.matchAt = new @Nullable Match[tagged.size()];
    this.matchStart = new int[tagged.size()];
    Arrays.fill(matchStart, -1);
    var words = tagged.sentence().tokens().stream().map(token -> token.text()).toList();
    int i = 0;
    while (i < words.size()) {
      Optional<Match> match = gazetteer.longestAt(words, i);
      if (match.isPresent() && isOvertaken(match.get(), gazetteer, words, i)) {
        match = Optional.empty();
      }
      if (match.isPresent() && !isLonePostalCode(match.get(), i)) {
        matchAt[i] = match.get();
        Arrays.fill(matchStart, i, match.get().endToken(), i);
        i = match.get().endToken();
      } else {
        i++;
      }
    }
  }

  /** {@code The West} in {@code the West Bank}: a longer name begins behind the article. */
  private boolean isOvertaken(Match match, Gazetteer gazetteer, List<String> words, int i) {
    return match.endToken() == i + 2
        && lower(i).equals("the")
        && gazetteer
            .longestAt(words, i + 1)
            .filter(longer -> longer.endToken() > match.endToken())
            .isPresent();
  }

  /** {@code IN} is Indiana in {@code Gary, IN} only. */
  private boolean isLonePostalCode(Match match, int i) {
    return match.first().kind() == Kind.SUBDIVISION
        && match.endToken() == i + 1
        && word(i).length() == POSTAL_CODE
        && word(i).equals(upper(i))
        && !lower(i - 1).equals(",");
  }

  int size() {
    return tagged.size();
  }

  String word(int i) {
    return tagged.word(i);
  }

  /** The text of a range of tokens without the marks at its end, but for a closing bracket. */
  String phrase(int from, int to) {
    int end = to;
    while (end > from
        && !Character.isLetterOrDigit(word(end - 1).charAt(0))
        && !lower(end - 1).equals(")")) {
      end--;
    }
    return tagged.sentence().words(from, end);
  }

  /** The word in lower case, or the empty string beyond the sentence. */
  String lower(int i) {
    return i < 0 || i >= size() ? "" : tagged.word(i).toLowerCase(java.util.Locale.ROOT);
  }

  String tag(int i) {
    return i < 0 || i >= size() ? "" : tagged.tag(i);
  }

  String lemma(int i) {
    return i < 0 || i >= size() ? "" : tagged.lemma(i);
  }

  /** The gazetteer entry that begins at the token, or null. */
  @Nullable Match matchAt(int i) {
    return i < 0 || i >= size() ? null : matchAt[i];
  }

  /** The first token of the gazetteer entry that covers the token, or -1. */
  int matchStart(int i) {
    return i < 0 || i >= size() ? -1 : matchStart[i];
  }

  /**
   * The token behind the gazetteer entry that begins at the token, or the token itself where none
   * does.
   */
  int matchEnd(int i) {
    Match match = matchAt(i);
    return match == null ? i : match.endToken();
  }

  boolean is(int i, RoleNouns.Kind kind) {
    return i >= 0
        && i < size()
        && !isGivenName(i)
        && (tag(i).startsWith("NN") || tag(i).equals("JJ") || kind != RoleNouns.Kind.OFFICE)
        && (roles.is(lemma(i), kind)
            || roles.is(lower(i), kind)
            || (kind == RoleNouns.Kind.HONORIFIC && isSecondOfAddress(i)));
  }

  /** {@code Sri} of {@code Dato' Sri}. */
  private boolean isSecondOfAddress(int i) {
    int first = isApostrophe(i - 1) ? i - 2 : i - 1;
    return SECOND_OF_ADDRESS.contains(lower(i)) && FIRST_OF_ADDRESS.contains(lower(first));
  }

  /** The mark of {@code Dato'}. */
  boolean isApostrophe(int i) {
    return lower(i).equals("'") && touches(i) && FIRST_OF_ADDRESS.contains(lower(i - 1));
  }

  /** {@code Secretary of State Dean Rusk}: behind a title, before one more name, no dean. */
  private boolean isGivenName(int i) {
    boolean son = lower(i + 1).equals("bin") || lower(i + 1).equals("ibn");
    boolean sultan = lower(i).equals("sultan") && isCapitalized(i);
    return (sultan && (son || BEFORE_GIVEN_NAMES.contains(lower(i - 1)))) || isOfficeAsGivenName(i);
  }

  private boolean isOfficeAsGivenName(int i) {
    return GIVEN_NAMES.contains(lower(i))
        && i > 0
        && tag(i - 1).startsWith("N")
        && isCapitalized(i - 1)
        && isCapitalized(i)
        && i + 1 < size()
        && isCapitalized(i + 1)
        && tag(i + 1).startsWith("NNP")
        && !(i + 2 < size() && tag(i + 2).startsWith("NNP"));
  }

  RoleNouns.@Nullable RoleNoun role(int i) {
    return roles.of(lemma(i)).or(() -> roles.of(lower(i))).orElse(null);
  }

  /** True where no space stands before the token. */
  boolean touches(int i) {
    return i > 0
        && i < size()
        && tagged.sentence().token(i).start() == tagged.sentence().token(i - 1).end();
  }

  /**
   * True for the head of a title: {@code minister}, {@code Secretary-General}, {@code
   * President-elect}.
   */
  boolean isOffice(int i) {
    return i >= 0
        && (is(i, RoleNouns.Kind.OFFICE) || isGeneralOfAnOffice(i) || isElect(i) || isMemberOf(i));
  }

  /** {@code Member of the House of Lords}, not {@code a member}. */
  private boolean isMemberOf(int i) {
    return lower(i).equals("member") && lower(i + 1).equals("of");
  }

  /** {@code President-elect} */
  private boolean isElect(int i) {
    boolean suffix = lower(i).equals("elect") || lower(i).equals("designate");
    return suffix && i > 1 && word(i - 1).equals("-") && is(i - 2, RoleNouns.Kind.OFFICE);
  }

  private boolean isGeneralOfAnOffice(int i) {
    return lower(i).equals("general")
        && (is(i - 1, RoleNouns.Kind.OFFICE)
            || (word(Math.max(0, i - 1)).equals("-") && is(i - 2, RoleNouns.Kind.OFFICE)));
  }

  /** True for an office, a rank or a form of address. */
  boolean isTitleHead(int i) {
    return is(i, RoleNouns.Kind.OFFICE)
        || is(i, RoleNouns.Kind.RANK)
        || is(i, RoleNouns.Kind.HONORIFIC);
  }

  /** True for what stands between the names of a list. */
  boolean isListMark(int i) {
    return lower(i).equals(",") || lower(i).equals("and");
  }

  boolean isNoun(int i) {
    return tag(i).startsWith("NN");
  }

  boolean isPluralNoun(int i) {
    return tag(i).equals("NNS")
        || tag(i).equals("NNPS")
        || (tag(i).equals("NNP") && lower(i).endsWith("s") && !lemma(i).equals(lower(i)));
  }

  boolean isCapitalized(int i) {
    return i >= 0 && i < size() && !word(i).isEmpty() && Character.isUpperCase(word(i).charAt(0));
  }

  boolean isCalendarWord(int i) {
    return CALENDAR.contains(lower(i));
  }

  /**
   * The token behind a bracketed abbreviation, {@code (EBRD)}, or field of an office, {@code
   * Secretary (East)}, that begins at a token.
   */
  int behindAbbreviation(int i) {
    boolean bracketed =
        isOpening(i)
            && isClosing(i + 2)
            && (word(i + 1).equals(upper(i + 1)) || is(i - 1, RoleNouns.Kind.OFFICE))
            && isCapitalized(i + 1);
    return bracketed ? i + 3 : i;
  }

  /** The token at which a bracketed abbreviation begins that ends before a token. */
  int beforeAbbreviation(int end) {
    return end > 3 && behindAbbreviation(end - 3) == end ? end - 3 : end;
  }

  private boolean isOpening(int i) {
    return lower(i).equals("(") || lower(i).equals("-lrb-");
  }

  private boolean isClosing(int i) {
    return lower(i).equals(")") || lower(i).equals("-rrb-");
  }

  private String upper(int i) {
    return word(i).toUpperCase(java.util.Locale.ROOT);
  }

  boolean isPossessive(int i) {
    return tag(i).equals("POS");
  }

  boolean isDeterminer(int i) {
    return tag(i).equals("DT") || tag(i).equals("PRP$") || tag(i).equals("PDT");
  }

  /** True for the article of {@code the White House}; that of {@code The Hague} belongs to it. */
  boolean isArticleOfAName(int from, int to) {
    return to - from > 1
        && tag(from).equals("DT")
        && lower(from).equals("the")
        && !lower(from + 1).equals("hague");
  }

  /** The country that the first telling entry in a range of tokens gives, or null. */
  @Nullable String countryIn(int from, int to) {
    for (int i = from; i < to; i++) {
      Match match = matchAt[i];
      if (match != null) {
        Entry entry = match.first();
        boolean tells = entry.kind() != Kind.CITY || match.endToken() == to;
        if (isOfNoState(entry) && isPostedBehind(match.endToken(), to)) {
          return null;
        }
        if (entry.country() != null && tells && match.endToken() <= to && !isAccredited(i)) {
          return entry.country();
        }
      }
    }
    return null;
  }

  /** {@code the ambassador to Norway} is not Norwegian. */
  private boolean isAccredited(int i) {
    int to = lower(i - 1).equals("the") ? i - 2 : i - 1;
    return lower(to).equals("to") && POSTED_ABROAD.contains(lemma(to - 1));
  }

  private static boolean isOfNoState(Entry entry) {
    return entry.kind() == Kind.ORGANIZATION && entry.country() == null;
  }

  /** {@code the UN envoy for Yemen}: works there, but for no state. */
  private boolean isPostedBehind(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      int preposition = lower(i - 1).equals("the") ? i - 2 : i - 1;
      if (matchAt[i] != null && matchAt[i].first().country() != null) {
        return POSTED.contains(lower(preposition));
      }
    }
    return false;
  }

  /** The country of the one state that has an office in a range of tokens, or null. */
  @Nullable String officeCountryIn(int from, int to) {
    for (int i = from; i < to; i++) {
      RoleNouns.RoleNoun noun = role(i);
      if (noun != null && noun.country() != null) {
        return noun.country();
      }
    }
    return null;
  }
}
