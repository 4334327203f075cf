package org.readout.entity;

import java.util.Set;
import org.readout.words.WordLists;

/**
 * Finds sites that have a name and a common noun: {@code the Karl Berg oil field}, {@code the Tunis
 * water plant}. A person of that name is not in it.
 */
final class NamedSites {
  private static final Set<String> SITES = WordLists.ENGLISH.set("site-nouns");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "all");
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_NOUN = 4;

  private final SentenceContext sentence;

  NamedSites(SentenceContext sentence) {
    this.sentence = sentence;
  }

  /** The token behind the site whose name begins at a token, or -1. */
  int endFrom(int from) {
    if (!sentence.isDeterminer(from - 1) || INDEFINITE.contains(sentence.lower(from - 1))) {
      return -1;
    }
    int nameEnd = from;
    while (nameEnd - from < LONGEST_NAME && isName(nameEnd)) {
      nameEnd++;
    }
    return nameEnd > from && !isNationality(from, nameEnd) ? endOfNoun(nameEnd) : -1;
  }

  private boolean isName(int i) {
    return sentence.isCapitalized(i)
        && sentence.tag(i).startsWith("NNP")
        && !sentence.isTitleHead(i)
        && !sentence.isCalendarWord(i);
  }

  /** {@code The Norwegian embassy}, {@code the U.S. base}: whose it is names no site. */
  private boolean isNationality(int from, int to) {
    Gazetteer.Match match = sentence.matchAt(from);
    return match != null
        && match.endToken() >= to
        && switch (match.first().kind()) {
          case DEMONYM, PEOPLE, COUNTRY, ORGANIZATION -> true;
          case CITY, SUBDIVISION, REGION, FACILITY -> false;
        };
  }

  /**
   * The token behind the last noun, or -1 where that is no site: {@code the Tunis plant manager}.
   */
  private int endOfNoun(int from) {
    int end = from;
    while (isOfNoun(end)) {
      end++;
    }
    boolean site =
        end > from && end - from <= LONGEST_NOUN && SITES.contains(sentence.lower(end - 1));
    return site && !sentence.isCapitalized(end) ? end : -1;
  }

  private boolean isOfNoun(int i) {
    String tag = sentence.tag(i);
    boolean hyphen = sentence.word(Math.min(i, sentence.size() - 1)).equals("-");
    return i < sentence.size()
        && !sentence.isCapitalized(i)
        && (hyphen || tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("VBG"));
  }
}
