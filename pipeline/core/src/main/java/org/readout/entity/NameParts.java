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

  /** The last word of {@code Mie Prefecture} is nobody's name. */
  private static final Set<String> ADMINISTRATIVE = WordLists.ENGLISH.set("administrative-units");

  private final SentenceContext sentence;
  private final List<Name> names;
  private final Set<String> knownSurnames;

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
  }

  /** True for a token that can stand in a name by itself: no title, place or small word. */
  boolean isPart(int i) {
    return i < sentence.size() && (isElided(i) || isPlainPart(i));
  }

  private boolean isPlainPart(int i) {
    return i < sentence.size()
        && sentence.isCapitalized(i)
        && sentence.tag(i).startsWith("NNP")
        && !sentence.isCalendarWord(i)
        && !sentence.isTitleHead(i)
        && !isUnambiguous(i)
        && !isAdministrative(i)
        && !OCCASIONS.contains(sentence.lower(i))
        && !isHeadlineVerb(i);
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

  /** {@code Jr.}, {@code MP}: what stands behind a name. */
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
