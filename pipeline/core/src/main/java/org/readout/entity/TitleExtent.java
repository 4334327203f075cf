package org.readout.entity;

import java.util.Set;
import org.readout.entity.RoleNouns.Kind;
import org.readout.words.WordLists;

/**
 * Which of the words before a name are its title, once forms of address and ranks beside an office
 * are left out.
 */
final class TitleExtent {
  private static final Set<String> BESIDE_OFFICES = WordLists.ENGLISH.set("held-beside-offices");

  private static final Set<String> WITH_GENERAL = WordLists.ENGLISH.set("offices-of-generals");
  private static final Set<String> WITH_MARSHAL = WordLists.ENGLISH.set("offices-of-marshals");

  private final SentenceContext sentence;

  TitleExtent(SentenceContext sentence) {
    this.sentence = sentence;
  }

  /** {@code His Excellency President}: the form of address is no part of the office. */
  int start(int from, int to) {
    int start = from;
    while (start < to - 1
        && (sentence.is(start, Kind.HONORIFIC)
            || sentence.tag(start).equals("PRP$")
            || sentence.lower(start).equals("royal"))
        && (!isOnlyRank(start + 1, to) || sentence.tag(start).equals("PRP$"))) {
      start++;
    }
    return start;
  }

  /**
   * {@code Secretary of State, Mr}, {@code Minister of Defence, Colonel-General}: the office is
   * title enough.
   */
  int end(int from, int to) {
    int end = to;
    boolean comma = false;
    while (end - 1 > from
        && !comma
        && (sentence.is(end - 1, Kind.HONORIFIC)
            || sentence.is(end - 1, Kind.RANK)
            || isAddress(end - 1)
            || isBehindComma(end - 1)
            || isMark(end - 1)
            || isArticleOfAddress(end - 1))) {
      comma = sentence.lower(end - 1).equals(",");
      end--;
    }
    boolean honorific = sentence.is(to - 1, Kind.HONORIFIC) || isAddress(to - 1);
    boolean rank = sentence.is(end, Kind.RANK) && !isGeneralOfAnOffice(end);
    return (comma || honorific || rank) && !isOnlyRank(from, end) ? end : to;
  }

  /** {@code Secretary General}, not {@code Defence Minister General}. */
  private boolean isGeneralOfAnOffice(int i) {
    Set<String> offices = sentence.lower(i).equals("marshal") ? WITH_MARSHAL : WITH_GENERAL;
    return offices.contains(sentence.lower(i - 1));
  }

  /** {@code the} of {@code Senator the Hon}. */
  private boolean isArticleOfAddress(int i) {
    return sentence.lower(i).equals("the") && sentence.is(i + 1, Kind.HONORIFIC);
  }

  /** {@code Prince} of {@code Minister of Defence, Prince}. */
  private boolean isBehindComma(int i) {
    return BESIDE_OFFICES.contains(sentence.lower(i)) && sentence.lower(i - 1).equals(",");
  }

  /** {@code His} of {@code His Excellency}, and {@code HE}. */
  private boolean isAddress(int i) {
    return sentence.tag(i).equals("PRP$") || (i >= 0 && sentence.word(i).equals("HE"));
  }

  private boolean isMark(int i) {
    return sentence.word(i).equals("-") || sentence.word(i).equals(",") || sentence.isApostrophe(i);
  }

  /** True for ranks, and for {@code Prince} and others that are held beside another office. */
  boolean isOnlyAddress(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.is(i, Kind.OFFICE) && !BESIDE_OFFICES.contains(sentence.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** True where no token of a range is an office. */
  boolean isOnlyRank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.is(i, Kind.OFFICE)) {
        return false;
      }
    }
    return true;
  }
}
