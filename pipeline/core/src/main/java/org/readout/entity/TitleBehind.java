package org.readout.entity;

import java.util.Set;
import org.readout.entity.RoleNouns.Kind;
import org.readout.words.WordLists;

/**
 * The title behind a name, between commas or in brackets, and the state: {@code Karl Berg, Minister
 * of Defence of Norway,}.
 */
final class TitleBehind {
  /** Adverbs before a title: {@code Karl Berg, also chairman of the bank}. */
  private static final Set<String> BEFORE_TITLES = WordLists.ENGLISH.set("adverbs-before-titles");

  private static final Set<String> STATE_PREPOSITIONS = Set.of("of", "from", "for");

  private final SentenceContext sentence;
  private final Brackets brackets;
  private final Postpositives postpositives;
  private final boolean[] taken;
  private final TitleComplement complement;

  /**
   * The grammar over one sentence.
   *
   * @param taken which tokens are names of people, which no title reaches across
   */
  TitleBehind(SentenceContext sentence, boolean[] taken) {
    this.sentence = sentence;
    this.brackets = new Brackets(sentence);
    this.postpositives = new Postpositives(sentence);
    this.taken = taken;
    this.complement = new TitleComplement(sentence, taken);
  }

  /**
   * The token behind a title that follows a name, closing comma or bracket included, or -1 where
   * there is none.
   */
  int endBehind(int name) {
    String mark = sentence.lower(name);
    if (!mark.equals(",")
        && !mark.equals("(")
        && !mark.equals("-")
        && !mark.equals("--")
        && !mark.equals("–")) {
      return -1;
    }
    int end = phraseFrom(name + 1);
    if (end < 0) {
      return -1;
    }
    end = brackets.endFrom(end);
    String closing = sentence.lower(end);
    boolean closed =
        switch (mark) {
          case "(" -> closing.equals(")");
          default ->
              end == sentence.size()
                  || closing.equals(",")
                  || closing.equals(";")
                  || closing.equals(".")
                  || closing.equals("and")
                  || closing.equals(")")
                  || closing.equals(":");
        };
    return closed && !goesOnToName(end) ? end : -1;
  }

  /**
   * {@code Assistant Secretary for East Asian and Pacific Affairs Daniel Holt}: what goes on behind
   * "and" without an office of its own ends at another name, whose title it is.
   */
  private boolean goesOnToName(int end) {
    int i = end + 1;
    while (i < sentence.size()
        && !taken[i]
        && sentence.isCapitalized(i)
        && !sentence.isTitleHead(i)) {
      i++;
    }
    return sentence.lower(end).equals("and") && i > end + 1 && i < sentence.size() && taken[i];
  }

  /** The token behind a title that begins at a token, determiner included, or -1. */
  int phraseFrom(int from) {
    int i = from;
    while (sentence.isDeterminer(i) || isAdverb(i)) {
      i++;
    }
    int head = -1;
    while (i < sentence.size() && !taken[i] && isPhraseModifier(i)) {
      if (isOffice(i) || (sentence.is(i, Kind.RANK) && sentence.isNoun(i))) {
        head = i;
      }
      i++;
    }
    if (head < 0 || (head + 1 < i && !isOffice(head) && !sentence.is(head, Kind.RANK))) {
      return -1;
    }
    return complement.endFrom(postpositives.endFrom(head + 1));
  }

  /** {@code also}, {@code newly}: no part of the title that it stands before. */
  boolean isAdverb(int i) {
    return BEFORE_TITLES.contains(sentence.lower(i));
  }

  private boolean isOffice(int i) {
    return i >= 0 && !taken[i] && sentence.isOffice(i);
  }

  private boolean isPhraseModifier(int i) {
    String tag = sentence.tag(i);
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("CD")
        || tag.equals("POS")
        || tag.equals("VBN")
        || sentence.word(i).equals("-")
        || sentence.lower(i).equals("acting")
        || sentence.lower(i).equals("vice")
        || sentence.matchStart(i) >= 0
        || (sentence.lower(i).equals("and")
            && sentence.isCapitalized(i + 1)
            && sentence.isCapitalized(i - 1));
  }

  /**
   * The token behind {@code of Japan}, {@code from the Republic of Korea} right behind a name, or
   * -1.
   */
  int stateBehind(int name) {
    if (!STATE_PREPOSITIONS.contains(sentence.lower(name))) {
      return -1;
    }
    Gazetteer.Match match = sentence.matchAt(name + 1);
    if (match == null && sentence.lower(name + 1).equals("the")) {
      match = sentence.matchAt(name + 2);
    }
    if (match == null || sentence.lower(name).equals("for")) {
      return -1;
    }
    return switch (match.first().kind()) {
      case COUNTRY, ORGANIZATION, SUBDIVISION -> behindParty(match.endToken());
      case DEMONYM, PEOPLE, CITY, REGION, FACILITY -> -1;
    };
  }

  /** {@code Of the Labour party}: the noun belongs to the name. */
  private int behindParty(int end) {
    return sentence.lower(end).equals("party") ? end + 1 : end;
  }
}
