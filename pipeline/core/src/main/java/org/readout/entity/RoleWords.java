package org.readout.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.entity.RoleNouns.Kind;
import org.readout.entity.RoleNouns.RoleNoun;
import org.readout.words.WordLists;

/**
 * The words of a sentence that name a role: offices, ranks, forms of address, groups and bodies,
 * but not where the same words are given names.
 */
final class RoleWords {
  /** Offices that are given names too. */
  private static final Set<String> GIVEN_NAMES = WordLists.ENGLISH.set("offices-as-given-names");

  /** Forms of address of two words: {@code Tan Sri}. */
  private static final Set<String> FIRST_OF_ADDRESS = WordLists.ENGLISH.set("first-of-address");

  private static final Set<String> FAMILY_NAMES =
      WordLists.ENGLISH.set("first-of-address-or-family-names");

  private static final Set<String> SECOND_OF_ADDRESS = WordLists.ENGLISH.set("second-of-address");

  /** Behind these {@code Sultan} is a given name. */
  private static final Set<String> BEFORE_GIVEN_NAMES = WordLists.ENGLISH.set("before-given-names");

  private final SentenceWords words;
  private final RoleNouns roles;

  RoleWords(SentenceWords words, RoleNouns roles) {
    this.words = words;
    this.roles = roles;
  }

  /** True for a word of a kind; one of an office must be tagged as a noun or an adjective. */
  boolean is(int i, Kind kind) {
    return i >= 0
        && i < words.size()
        && !isGivenName(i)
        && (words.tag(i).startsWith("NN") || words.tag(i).equals("JJ") || kind != Kind.OFFICE)
        && (roles.is(words.lemma(i), kind)
            || (kind == Kind.OFFICE && isOppositeNumber(i))
            || roles.is(words.lower(i), kind)
            || (kind == Kind.HONORIFIC && isSecondOfAddress(i)));
  }

  /** What is known of the role that a word names, or null. */
  @Nullable RoleNoun of(int i) {
    if (isOppositeNumber(i)) {
      return roles.of("counterpart").orElse(null);
    }
    return roles.of(words.lemma(i)).or(() -> roles.of(words.lower(i))).orElse(null);
  }

  /** {@code Her opposite number}: another word for a counterpart. */
  private boolean isOppositeNumber(int i) {
    return words.lemma(i).equals("number") && words.lower(i - 1).equals("opposite");
  }

  /**
   * True for the head of a title: {@code minister}, {@code Secretary-General}, {@code
   * President-elect}.
   */
  boolean isOffice(int i) {
    return i >= 0 && (is(i, Kind.OFFICE) || isGeneralOfAnOffice(i) || isElect(i) || isMemberOf(i));
  }

  /** True for an office, a rank or a form of address. */
  boolean isTitleHead(int i) {
    return is(i, Kind.OFFICE) || is(i, Kind.RANK) || is(i, Kind.HONORIFIC);
  }

  /** The mark of {@code Dato'}. */
  boolean isApostrophe(int i) {
    return words.lower(i).equals("'")
        && words.touches(i)
        && FIRST_OF_ADDRESS.contains(words.lower(i - 1));
  }

  /** {@code Sri} of {@code Dato' Sri}. */
  private boolean isSecondOfAddress(int i) {
    int first = isApostrophe(i - 1) ? i - 2 : i - 1;
    return SECOND_OF_ADDRESS.contains(words.lower(i))
        && FIRST_OF_ADDRESS.contains(words.lower(first));
  }

  /** {@code Secretary of State Dean Rusk}: behind a title, before one more name, no dean. */
  private boolean isGivenName(int i) {
    boolean son = words.lower(i + 1).equals("bin") || words.lower(i + 1).equals("ibn");
    boolean sultan = words.lower(i).equals("sultan") && words.isCapitalized(i);
    return (sultan && (son || BEFORE_GIVEN_NAMES.contains(words.lower(i - 1))))
        || isFamilyName(i)
        || isOfficeAsGivenName(i);
  }

  /** {@code Tan Wee Kiat}, not {@code Tan Sri}. */
  private boolean isFamilyName(int i) {
    return FAMILY_NAMES.contains(words.lower(i))
        && words.isCapitalized(i)
        && !SECOND_OF_ADDRESS.contains(words.lower(i + 1));
  }

  private boolean isOfficeAsGivenName(int i) {
    return GIVEN_NAMES.contains(words.lower(i))
        && i > 0
        && words.tag(i - 1).startsWith("N")
        && words.isCapitalized(i - 1)
        && words.isCapitalized(i)
        && i + 1 < words.size()
        && words.isCapitalized(i + 1)
        && words.tag(i + 1).startsWith("NNP")
        && !(i + 2 < words.size() && words.tag(i + 2).startsWith("NNP"));
  }

  /** {@code Member of the House of Lords}, not {@code a member}. */
  private boolean isMemberOf(int i) {
    return words.lower(i).equals("member") && words.lower(i + 1).equals("of");
  }

  /** {@code President-elect} */
  private boolean isElect(int i) {
    boolean suffix = words.lower(i).equals("elect") || words.lower(i).equals("designate");
    return suffix && i > 1 && words.word(i - 1).equals("-") && is(i - 2, Kind.OFFICE);
  }

  private boolean isGeneralOfAnOffice(int i) {
    return words.lower(i).equals("general")
        && (is(i - 1, Kind.OFFICE)
            || (words.word(Math.max(0, i - 1)).equals("-") && is(i - 2, Kind.OFFICE)));
  }
}
