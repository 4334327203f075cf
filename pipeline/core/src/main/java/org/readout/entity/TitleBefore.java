package org.readout.entity;

import java.util.Set;
import org.readout.entity.RoleNouns.Kind;
import org.readout.words.WordLists;

/**
 * The title before a name: {@code [country] modifier* office [of complement] [and title] [rank]},
 * as in {@code US Assistant Secretary of State for South Asian Affairs}, {@code 1st Deputy Minister
 * and Chief of the General Staff, Lieutenant-General}.
 */
final class TitleBefore {
  /** {@code His Excellency}, {@code His Royal Highness} and others, cut short. */
  private static final Set<String> ABBREVIATED =
      WordLists.ENGLISH.set("abbreviated-forms-of-address");

  private static final Set<String> BEFORE_RANKS = WordLists.ENGLISH.set("before-ranks");

  private final SentenceContext sentence;
  private final Brackets brackets;
  private final Postpositives postpositives;
  private final boolean[] taken;
  private final TitleModifiers modifiers;
  private final TitleExtent extent;

  /**
   * The grammar over one sentence.
   *
   * @param taken which tokens are names of people, which no title reaches across
   */
  TitleBefore(SentenceContext sentence, boolean[] taken) {
    this.sentence = sentence;
    this.brackets = new Brackets(sentence);
    this.postpositives = new Postpositives(sentence);
    this.taken = taken;
    this.modifiers = new TitleModifiers(sentence, taken);
    this.extent = new TitleExtent(sentence);
  }

  /**
   * The first token of the title that ends before the name, or the name's own first token where
   * there is none.
   */
  int startBefore(int name) {
    int start = ranksBefore(name);
    int office = titleEndingAt(start);
    if (office < 0 && start < name && sentence.lower(start - 1).equals(",")) {
      office = titleEndingAt(start - 1);
    }
    if (office < 0 && start < name && sentence.lower(start - 1).equals("the")) {
      office =
          isOffice(start - 2) && sentence.isCapitalized(start - 2) ? titleEndingAt(start - 1) : -1;
    }
    int comma = office < 0 ? -1 : office - 1;
    if (comma > 0 && sentence.lower(comma).equals(",") && extent.isOnlyAddress(office, name)) {
      int before = titleEndingAt(comma);
      office = before >= 0 ? before : office;
    }
    if (office < 0 && start < name) {
      office = titleOfBodyEndingAt(start);
    }
    return office >= 0 ? office : start;
  }

  /**
   * The first token of {@code His Highness the} or {@code HE}, where one of these stands right
   * before a title; else the title's own first token.
   */
  int startOfAddress(int title) {
    if (title > 0 && ABBREVIATED.contains(sentence.word(title - 1))) {
      return title - 1;
    }
    int end = sentence.lower(title - 1).equals("the") ? title - 1 : title;
    int start = end;
    while (start > 0 && !taken[start - 1] && sentence.is(start - 1, Kind.HONORIFIC)) {
      start--;
    }
    boolean address = start < end || sentence.is(start, Kind.HONORIFIC);
    boolean addressed = address && start > 0 && sentence.tag(start - 1).equals("PRP$");
    return addressed ? start - 1 : title;
  }

  /**
   * {@code Deputy Commander CENTCOM} before a rank: an office with no preposition before its body.
   */
  private int titleOfBodyEndingAt(int end) {
    int body = sentence.matchStart(end - 1);
    Gazetteer.Match match = sentence.matchAt(body);
    boolean known =
        match != null
            && match.endToken() == end
            && match.first().kind() == Gazetteer.Kind.ORGANIZATION;
    return known && isOffice(body - 1) ? titleEndingAt(body) : -1;
  }

  private int ranksBefore(int name) {
    int start = name;
    while (start > 0 && !taken[start - 1] && isRankOrHonorific(start - 1)) {
      start--;
      boolean hyphen = start > 1 && sentence.word(start - 1).equals("-");
      if ((hyphen && isRankOrHonorific(start - 2)) || sentence.isApostrophe(start - 1)) {
        start--;
      }
    }
    if (start < name && sentence.is(start, Kind.RANK) && isBeforeRank(start - 1)) {
      start--;
    }
    boolean addressed = start < name && start > 1 && sentence.tag(start - 1).equals("PRP$");
    return addressed && sentence.isCapitalized(start - 1) ? start - 1 : start;
  }

  private boolean isBeforeRank(int i) {
    return i >= 0
        && !taken[i]
        && sentence.isCapitalized(i)
        && BEFORE_RANKS.contains(sentence.lower(i));
  }

  private boolean isRankOrHonorific(int i) {
    if (sentence.isOffice(i)) {
      return false;
    }
    return ABBREVIATED.contains(sentence.word(i))
        || (sentence.isCapitalized(i)
            && (sentence.is(i, Kind.RANK) || sentence.is(i, Kind.HONORIFIC)))
        || (sentence.tag(i).startsWith("NN") && sentence.is(i, Kind.RANK));
  }

  /** The start of the longest title that ends before a token, or -1. */
  private int titleEndingAt(int end) {
    int start = singleTitleEndingAt(end);
    if (start < 0) {
      return -1;
    }
    while (true) {
      int longer = longer(start);
      if (longer < 0 || end - longer > TitleComplement.LONGEST_TITLE) {
        return start;
      }
      start = longer;
    }
  }

  private int longer(int start) {
    String before = sentence.lower(start - 1);
    if (before.equals("and") || before.equals("&")) {
      int joined = sentence.isCapitalized(start) ? singleTitleEndingAt(start - 1) : -1;
      boolean person = joined >= 0 && joined == start - 2 && sentence.isDeterminer(joined - 1);
      return person ? -1 : joined;
    }
    int preposition = before.equals("the") ? start - 2 : start - 1;
    boolean joins = TitleComplement.isPreposition(sentence.lower(preposition));
    return joins && isOffice(preposition - 1) ? singleTitleEndingAt(preposition) : -1;
  }

  private int singleTitleEndingAt(int end) {
    int office = postpositives.lastBefore(brackets.startBefore(end));
    if (isOffice(office)) {
      return modifiers.startBefore(office);
    }
    boolean closed =
        end > 0
            && (sentence.isNoun(end - 1)
                || sentence.tag(end - 1).startsWith("JJ")
                || sentence.matchStart(end - 1) >= 0
                || sentence.lower(end - 1).equals(")"));
    int last = brackets.startBefore(end) - 1;
    for (int i = last;
        closed && i > 0 && i > end - TitleComplement.LONGEST_TITLE && isComplementPart(i);
        i--) {
      int head = postpositives.lastBefore(i);
      if (TitleComplement.isPreposition(sentence.lower(i)) && isOffice(head) && i < end - 1) {
        return modifiers.startBefore(head);
      }
    }
    return -1;
  }

  private boolean isOffice(int i) {
    return i >= 0 && !taken[i] && sentence.isOffice(i);
  }

  private boolean isComplementPart(int i) {
    if (i < 0 || taken[i]) {
      return false;
    }
    String word = sentence.lower(i);
    if (word.equals(",") || word.equals("and") || word.equals("&")) {
      return sentence.isCapitalized(i + 1)
          || word.equals("and")
          || sentence.lower(i + 1).equals("and");
    }
    String tag = sentence.tag(i);
    return (tag.startsWith("NN") && !sentence.isCalendarWord(i))
        || tag.startsWith("JJ")
        || tag.equals("CD")
        || tag.equals("POS")
        || tag.equals("FW")
        || word.equals("the")
        || word.equals("-")
        || word.equals("/")
        || word.equals("+")
        || sentence.matchStart(i) >= 0
        || TitleComplement.isPreposition(word);
  }
}
