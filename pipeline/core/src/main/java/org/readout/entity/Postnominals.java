package org.readout.entity;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.entity.RoleNouns.Kind;
import org.readout.words.WordLists;

/**
 * What stands right behind a name and belongs to no name: degrees, orders and seats ({@code Karl
 * Berg KCMG MP}, {@code Ines Duarte, M.D.}), and the party and state of American lawmakers ({@code
 * (R-Kansas)}, {@code D-Calif.}, {@code (TX-28)}).
 */
final class Postnominals {
  private static final Set<String> LETTERS = WordLists.ENGLISH.set("letters-behind-names");

  private static final Pattern PARTY = Pattern.compile("[RDI]");
  private static final Pattern PARTY_AND_STATE = Pattern.compile("[RDI][-–]\\p{Lu}[\\p{L}.]*");
  private static final Pattern STATE_CODE = Pattern.compile("\\p{Lu}{2}");
  private static final Pattern DISTRICT = Pattern.compile("\\p{Lu}{2}[-–]\\d+");
  private static final int LONGEST_BRACKETS = 7;

  private final SentenceContext sentence;

  Postnominals(SentenceContext sentence) {
    this.sentence = sentence;
  }

  /** True for a token that can be such letters, and where a party and state begin. */
  boolean begins(int i) {
    return isLetters(i) || (isParty(i) && stateEnd(i + 1) > 0);
  }

  /** The token behind the letters that begin at a token; the token itself where none do. */
  int endFrom(int i) {
    int end = i;
    while (true) {
      int next = end;
      boolean opened = sentence.lower(next).equals("(");
      next += opened || sentence.lower(next).equals(",") ? 1 : 0;
      if (!isLetters(next) || (opened && !sentence.lower(next + 1).equals(")"))) {
        return end;
      }
      end = opened ? next + 2 : next + 1;
    }
  }

  /** The seat in a parliament that such letters tell, {@code MP}, or null. */
  @Nullable String seat(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isLetters(i) && sentence.is(i, Kind.OFFICE)) {
        return sentence.word(i);
      }
    }
    return null;
  }

  /** The token behind an American party and state that begin at a token, or -1. */
  int partyEnd(int i) {
    if (sentence.lower(i).equals("(")) {
      return bracketEnd(i);
    }
    boolean comma = sentence.lower(i).equals(",");
    int party = comma ? i + 1 : i;
    int end = -1;
    if (matches(PARTY_AND_STATE, party)) {
      end = party + 1;
    } else if (isParty(party) && comma == isHyphen(party + 1)) {
      end = stateEnd(comma ? party + 2 : party + 1);
    }
    return end > 0 && comma && sentence.lower(end).equals(",") ? end + 1 : end;
  }

  private int bracketEnd(int open) {
    int first = open + 1;
    boolean party =
        isParty(first)
            && (isHyphen(first + 1)
                || sentence.lower(first + 1).equals(",")
                || sentence.lower(first + 1).equals(")"));
    boolean district = matches(STATE_CODE, first) && isHyphen(first + 1);
    if (!party && !district && !matches(PARTY_AND_STATE, first) && !matches(DISTRICT, first)) {
      return -1;
    }
    for (int k = first + 1; k < sentence.size() && k < open + LONGEST_BRACKETS; k++) {
      if (sentence.lower(k).equals(")")) {
        return k + 1;
      }
    }
    return -1;
  }

  private boolean isLetters(int i) {
    return i >= 0 && i < sentence.size() && LETTERS.contains(sentence.word(i));
  }

  private boolean isParty(int i) {
    return matches(PARTY, i);
  }

  private boolean isHyphen(int i) {
    return sentence.lower(i).equals("-") || sentence.lower(i).equals("–");
  }

  /** The token behind the American state that begins at a token, or -1. */
  private int stateEnd(int i) {
    Gazetteer.Match match = sentence.matchAt(i);
    boolean state =
        match != null
            && match
                .reading(Gazetteer.Kind.SUBDIVISION)
                .filter(entry -> "US".equals(entry.country()))
                .isPresent();
    if (match != null && state) {
      return match.endToken();
    }
    return matches(STATE_CODE, i) ? i + 1 : -1;
  }

  private boolean matches(Pattern pattern, int i) {
    return i >= 0 && i < sentence.size() && pattern.matcher(sentence.word(i)).matches();
  }
}
