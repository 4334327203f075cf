package org.readout.entity;

import java.util.Set;
import org.readout.words.WordLists;

/**
 * What a title is of, behind its head: {@code of State for Asian Affairs}, {@code of Foreign
 * Affairs, Trade and Tourism}.
 */
final class TitleComplement {
  /** The greatest number of tokens that a title has. */
  static final int LONGEST_TITLE = 22;

  private static final Set<String> PREPOSITIONS = WordLists.ENGLISH.set("prepositions-of-titles");

  private final SentenceContext sentence;
  private final boolean[] taken;

  /**
   * The grammar over one sentence.
   *
   * @param taken which tokens are names of people, which no title reaches across
   */
  TitleComplement(SentenceContext sentence, boolean[] taken) {
    this.sentence = sentence;
    this.taken = taken;
  }

  /** True for {@code of}, {@code for} and others that join a title and what it is of. */
  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  /**
   * The token behind the complements {@code of State for Asian Affairs} that begin at a token; the
   * token itself if none.
   */
  int endFrom(int from) {
    int end = from;
    int i = from;
    while (i < sentence.size() && !taken[i] && i - from < LONGEST_TITLE) {
      String word = sentence.lower(i);
      int listed = word.equals(",") && end == i && i > from ? behindPortfolios(i) : -1;
      if (listed >= 0) {
        i = listed;
        end = listed;
        continue;
      }
      boolean preposition = isPreposition(word);
      if (preposition || word.equals("and") || word.equals("&") || word.equals("-")) {
        if (i == from && !preposition) {
          break;
        }
        int next = sentence.isDeterminer(i + 1) ? i + 2 : i + 1;
        if (word.equals("in") && i > from && isCity(next)) {
          break;
        }
        if (!isComplementNoun(next) || (word.equals("and") && startsAPerson(next))) {
          break;
        }
        i = next;
      } else if (sentence.isPossessive(i) || (isComplementNoun(i) && i > from)) {
        i++;
        end = i;
        continue;
      } else {
        break;
      }
      if (isComplementNoun(i)) {
        i++;
        end = i;
      }
    }
    return end;
  }

  /** {@code Chairman of the Commission in Lisbon}: the city says where, and is not of the title. */
  private boolean isCity(int i) {
    Gazetteer.Match match = sentence.matchAt(i);
    return match != null && match.first().kind() == Gazetteer.Kind.CITY;
  }

  /**
   * Behind {@code Minister of Foreign Affairs}, the token behind {@code , Trade and Tourism}; -1
   * where what the comma parts is no list of fields.
   */
  int behindPortfolios(int comma) {
    int i = comma;
    while (sentence.lower(i).equals(",")) {
      boolean last = sentence.lower(i + 1).equals("and");
      int field = behindField(last ? i + 2 : i + 1);
      if (field < 0 || last) {
        return field;
      }
      i = field;
    }
    return sentence.lower(i).equals("and") ? behindField(i + 1) : -1;
  }

  /** The token behind one or more capitalised nouns that name no office and nobody, or -1. */
  private int behindField(int from) {
    int i = from;
    while (isComplementNoun(i)
        && sentence.isCapitalized(i)
        && !sentence.isOffice(i)
        && !isKnownPlaceOrBody(i)) {
      i++;
    }
    return i == from || startsAPerson(from) ? -1 : i;
  }

  /** {@code African Cooperation} is a field, though {@code African} is known. */
  private boolean isKnownPlaceOrBody(int i) {
    Gazetteer.Match match = sentence.matchAt(sentence.matchStart(i));
    return match != null
        && match.reading(Gazetteer.Kind.DEMONYM).isEmpty()
        && match.reading(Gazetteer.Kind.PEOPLE).isEmpty();
  }

  private boolean isComplementNoun(int i) {
    return i < sentence.size()
        && !taken[i]
        && !sentence.isCalendarWord(i)
        && (sentence.isNoun(i)
            || sentence.tag(i).startsWith("JJ")
            || sentence.tag(i).equals("FW")
            || (sentence.tag(i).equals("CD") && sentence.isCapitalized(i))
            || sentence.matchStart(i) >= 0);
  }

  private boolean startsAPerson(int i) {
    for (int k = i; k < sentence.size() && k < i + 8; k++) {
      if (taken[k]) {
        return true;
      }
      boolean title =
          sentence.isNoun(k)
              || sentence.tag(k).startsWith("JJ")
              || sentence.matchStart(k) >= 0
              || sentence.word(k).equals("-");
      if (!title) {
        return false;
      }
    }
    return false;
  }
}
