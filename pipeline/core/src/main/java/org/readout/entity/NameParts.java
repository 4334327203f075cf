package org.readout.entity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.entity.RoleNouns.Kind;
import org.readout.linguistics.Name;
import org.readout.text.Sentence.Place;
import org.readout.words.WordLists;

/** Tells which tokens of a sentence can be part of somebody's name, whoever it is. */
final class NameParts {
  private static final Set<String> OCCASIONS = WordLists.ENGLISH.set("occasions-no-names");

  private static final Set<String> PARTICLES = WordLists.ENGLISH.set("name-particles");

  private static final Set<String> SUFFIXES = WordLists.ENGLISH.set("name-suffixes");

  private static final Set<String> ELIDED = WordLists.ENGLISH.set("elided-particles");

  private static final Set<String> TITLES_AS_SURNAMES = WordLists.ENGLISH.set("titles-as-surnames");
  private static final Set<String> BESIDE_NAMES = WordLists.ENGLISH.set("beside-names");

  /** Tags of small words that are names in some languages. */
  private static final Set<String> SMALL =
      Set.of("PRP", "DT", "TO", "RB", "MD", "VB", "VBP", "UH", "IN");

  private static final int LONGEST_SMALL_WORD = 3;

  /** The last word of {@code Mie Prefecture} is nobody's name. */
  private static final Set<String> ADMINISTRATIVE = WordLists.ENGLISH.set("administrative-units");

  private final SentenceContext sentence;
  private final List<Name> names;
  private final Set<String> knownSurnames;
  private final Postnominals postnominals;

  /**
   * The tokens of one sentence.
   *
   * @param names what the name tagger sees in it
   * @param knownSurnames last names of people whom the document names elsewhere
   */
  NameParts(SentenceContext sentence, List<Name> names, Set<String> knownSurnames) {
    this.sentence = sentence;
    this.names = names;
    this.knownSurnames = knownSurnames;
    this.postnominals = new Postnominals(sentence);
  }

  /** True for a token that can stand in a name by itself: no title, place or small word. */
  boolean isPart(int i) {
    return i < sentence.size() && (isElided(i) || isPlainPart(i));
  }

  private boolean isPlainPart(int i) {
    return i < sentence.size()
        && sentence.isCapitalized(i)
        && (sentence.tag(i).startsWith("NNP") || isSmallWordAsName(i))
        && !sentence.isCalendarWord(i)
        && !sentence.isTitleHead(i)
        && !isUnambiguous(i)
        && !isAdministrative(i)
        && !isOccasion(i)
        && !postnominals.begins(i)
        && !isHeadlineVerb(i);
  }

  /** {@code Vice Premier He Wei}: a word that the tagger knows as a small one only. */
  private boolean isSmallWordAsName(int i) {
    return inRunningText()
        && SMALL.contains(sentence.tag(i))
        && sentence.word(i).length() <= LONGEST_SMALL_WORD
        && !isInCapitals(i)
        && sentence.isTitleHead(i - 1)
        && sentence.isCapitalized(i - 1)
        && sentence.tag(i + 1).startsWith("NNP")
        && sentence.isCapitalized(i + 1);
  }

  /** {@code Major} of {@code John Major}, {@code King} of {@code Ana King}. */
  boolean isTitleAsSurname(int i) {
    return TITLES_AS_SURNAMES.contains(sentence.lower(i))
        && sentence.tag(i).startsWith("NNP")
        && isPlainPart(i - 1)
        && (!sentence.isCapitalized(i + 1) || postnominals.begins(i + 1) || isSuffix(i + 1));
  }

  /** {@code Visit} of {@code Senators Berg, Silva Visit Oslo}: a word of an occasion. */
  boolean isOccasion(int i) {
    return OCCASIONS.contains(sentence.lower(i));
  }

  /** True for a word of several letters, all of them capitals. */
  boolean isInCapitals(int i) {
    String word = sentence.word(i);
    return word.length() > 1
        && word.chars().allMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c))
        && word.chars().filter(Character::isLetter).count() > 1;
  }

  /** True where letters begin that stand behind a name and are no part of it. */
  boolean isPostnominal(int i) {
    return postnominals.begins(i);
  }

  /** {@code With} of {@code Karl Berg With Ana Silva}: what no name goes on with. */
  boolean isBesideNames(int i) {
    return BESIDE_NAMES.contains(sentence.lower(i));
  }

  /** {@code d'Orsay}, {@code dell'Acqua}: a particle that has lost its vowel. */
  private boolean isElided(int i) {
    String word = sentence.word(i);
    int mark = Math.max(word.indexOf('\''), word.indexOf('\u2019'));
    return mark > 0
        && !word.equalsIgnoreCase("d'affaires")
        && mark + 2 < word.length()
        && ELIDED.contains(word.substring(0, mark))
        && Character.isUpperCase(word.charAt(mark + 1));
  }

  /**
   * In a headline verbs and nouns are capitalised too: only what the name tagger knows as a name is
   * one.
   */
  private boolean isHeadlineVerb(int i) {
    return !inRunningText() && kindAt(i) == null && !isKnownSurname(i);
  }

  /** The token behind those parts of a name that begin at a token; the token itself if none do. */
  int endFrom(int from) {
    int end = from;
    while (isPart(end)) {
      end++;
    }
    return end;
  }

  /** {@code bin}, {@code de}: a small word within a name. */
  boolean isParticle(int i) {
    return PARTICLES.contains(sentence.lower(i));
  }

  /** {@code Jr.}, {@code IX}: what stands behind a name and belongs to it. */
  boolean isSuffix(int i) {
    return SUFFIXES.contains(sentence.lower(i));
  }

  /** {@code Prefecture}: the last word of the name of a region. */
  boolean isAdministrative(int i) {
    return ADMINISTRATIVE.contains(sentence.lower(i));
  }

  /** True for a noun that ends the name of a body or of a group. */
  boolean isBody(int i) {
    return sentence.is(i, Kind.BODY) || sentence.is(i, Kind.GROUP);
  }

  /** True where the entry of a gazetteer begins that can be nothing else. */
  boolean isUnambiguous(int i) {
    Gazetteer.Match match = sentence.matchAt(i);
    return match != null && !match.first().ambiguous();
  }

  /** True for the last name of somebody whom the document names elsewhere. */
  boolean isKnownSurname(int i) {
    return knownSurnames.contains(sentence.word(i));
  }

  /** True in prose, where only names are capitalised; false in a headline. */
  boolean inRunningText() {
    return sentence.tagged.sentence().place() == Place.BODY;
  }

  /** What the name tagger takes a token for, or null. */
  Name.@Nullable Kind kindAt(int i) {
    for (Name name : names) {
      if (name.from() <= i && i < name.to()) {
        return name.kind();
      }
    }
    return null;
  }
}
