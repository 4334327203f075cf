package org.readout.entity;

import java.util.Set;
import org.readout.entity.RoleNouns.Kind;

/**
 * The title behind a name, between commas or in brackets, and the state: {@code Karl Berg, Minister
 * of Defence of Norway,}.
 */
final class TitleBehind {
  private static final int LONGEST_TITLE = 22;

  private static final Set<String> COMPLEMENT_PREPOSITIONS =
      Set.of("of", "for", "to", "in", "on", "at");
  private static final Set<String> STATE_PREPOSITIONS = Set.of("of", "from", "for");

  private final SentenceContext sentence;
  private final boolean[] taken;

  /**
   * The grammar over one sentence.
   *
   * @param taken which tokens are names of people, which no title reaches across
   */
  TitleBehind(SentenceContext sentence, boolean[] taken) {
    this.sentence = sentence;
    this.taken = taken;
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
    end = sentence.behindAbbreviation(end);
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
    return closed ? end : -1;
  }

  /** The token behind a title that begins at a token, determiner included, or -1. */
  int phraseFrom(int from) {
    int i = from;
    while (sentence.isDeterminer(i) || sentence.lower(i).equals("then")) {
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
    return complementEnd(head + 1);
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
   * The token behind the complements {@code of State for Asian Affairs} that begin at a token; the
   * token itself if none.
   */
  int complementEnd(int from) {
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
      boolean preposition = COMPLEMENT_PREPOSITIONS.contains(word);
      if (preposition || word.equals("and") || word.equals("&") || word.equals("-")) {
        if (i == from && !preposition) {
          break;
        }
        int next = sentence.isDeterminer(i + 1) ? i + 2 : i + 1;
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

  /**
   * Behind {@code Minister of Foreign Affairs}, the token behind {@code , Trade and Tourism}; -1
   * where what the comma parts is no list of fields.
   */
  private int behindPortfolios(int comma) {
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
        && !isOffice(i)
        && sentence.matchStart(i) < 0) {
      i++;
    }
    return i == from || startsAPerson(from) ? -1 : i;
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

  /**
   * The token behind {@code of Japan}, {@code from the Republic of Korea} right behind a name, or
   * -1.
   */
  int stateBehind(int name) {
    if (!STATE_PREPOSITIONS.contains(sentence.lower(name))) {
      return -1;
    }
    int at = sentence.lower(name + 1).equals("the") ? name + 2 : name + 1;
    Gazetteer.Match match = sentence.matchAt(at);
    if (match == null || sentence.lower(name).equals("for")) {
      return -1;
    }
    return switch (match.first().kind()) {
      case COUNTRY, ORGANIZATION, SUBDIVISION -> match.endToken();
      case DEMONYM, PEOPLE, CITY, REGION, FACILITY -> -1;
    };
  }
}
