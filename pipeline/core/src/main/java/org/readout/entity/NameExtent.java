package org.readout.entity;

import java.util.Set;
import org.readout.entity.RoleNouns.Kind;
import org.readout.linguistics.Name;
import org.readout.words.WordLists;

/** Tells how far a name of somebody reaches that begins at a token. */
final class NameExtent {
  /** Forms of address that are given names too. */
  private static final Set<String> INNER_HONORIFICS = WordLists.ENGLISH.set("honorifics-in-names");

  private static final Set<String> QUOTES = Set.of("\"", "``", "''", "“", "”");
  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_NICKNAME = 2;

  private final SentenceContext sentence;
  private final NameParts parts;

  NameExtent(SentenceContext sentence, NameParts parts) {
    this.sentence = sentence;
    this.parts = parts;
  }

  /**
   * The token behind a name of which the tagger sees a part; its first token where it is none.
   *
   * @param to the token behind what the tagger sees
   */
  int endOfTagged(int from, int to) {
    int end = from + 1;
    while (end < to
        && (!sentence.isTitleHead(end)
            || sentence.word(end - 1).equals("-")
            || isHonorificInsideName(end, to)
            || parts.isTitleAsSurname(end))
        && !sentence.isPossessive(end)
        && !parts.isBesideNames(end)
        && !parts.isOccasion(end)
        && !parts.isPostnominal(end)
        && !leavesCapitals(from, end)) {
      end++;
    }
    if (parts.isBody(end - 1) && end - from > 1) {
      return from;
    }
    int last = end > from + 1 && parts.isParticle(end - 1) ? end - 1 : end;
    return parts.inRunningText() ? extended(from, last) : end;
  }

  /** The token behind the parts of a name in a row; their first token where they are none. */
  int endOfRun(int from) {
    int end = from;
    while (end < sentence.size()
        && end - from < LONGEST_NAME
        && parts.isPart(end)
        && !leavesCapitals(from, end)) {
      boolean joined = sentence.touches(end + 1) && sentence.lower(end + 1).equals("-");
      end = joined && parts.isPart(end + 2) ? end + 2 : end + 1;
    }
    boolean office =
        sentence.is(end, Kind.OFFICE)
            && !parts.isPostnominal(end)
            && !parts.isTitleAsSurname(end)
            && !leavesCapitals(from, end);
    return end > from && !office ? extended(from, end) : from;
  }

  /** The token behind a name and what belongs to it: {@code Karl A. Berg, Jr.} */
  int withSuffix(int end) {
    int suffix = sentence.lower(end).equals(",") ? end + 1 : end;
    if (!parts.isSuffix(suffix) || !sentence.isCapitalized(suffix)) {
      return end;
    }
    return sentence.lower(suffix + 1).equals(",") ? suffix + 2 : suffix + 1;
  }

  /**
   * The token behind a nickname in quotes, {@code "Chip"} of {@code Karl "Chip" Berg}, that begins
   * at a token; the token itself where none does.
   */
  int endOfNickname(int quote) {
    if (!isQuote(quote)) {
      return quote;
    }
    int end = quote + 1;
    while (end - quote <= LONGEST_NICKNAME && sentence.isCapitalized(end) && !isQuote(end)) {
      end++;
    }
    return end > quote + 1 && isQuote(end) ? end + 1 : quote;
  }

  private boolean isQuote(int i) {
    return QUOTES.contains(sentence.lower(i));
  }

  /** {@code Hassan Sheikh Mohamud}, not {@code Berg Mr. Hall}. */
  private boolean isHonorificInsideName(int i, int to) {
    return i + 1 < to
        && INNER_HONORIFICS.contains(sentence.lower(i))
        && sentence.isCapitalized(i + 1);
  }

  /** {@code KARL BERG Grand Hotel}: a name in capitals goes on in capitals. */
  private boolean leavesCapitals(int from, int i) {
    int capitals = 0;
    for (int k = from; k < i; k++) {
      if (!parts.isInCapitals(k) && sentence.word(k).length() > 2) {
        return false;
      }
      capitals += parts.isInCapitals(k) ? 1 : 0;
    }
    return capitals > 1
        && i < sentence.size()
        && !parts.isInCapitals(i)
        && sentence.word(i).length() > 2;
  }

  private int extended(int start, int from) {
    int end = from;
    boolean within = false;
    while (end < sentence.size() && !leavesCapitals(start, end)) {
      boolean joined =
          sentence.word(end).equals("-")
              && sentence.isCapitalized(end + 1)
              && sentence.tag(end + 1).startsWith("NNP")
              && !areTwo(end);
      joined |= isSecondSyllable(end + 1);
      boolean particle = parts.isParticle(end) && parts.isPart(end + 1);
      int nickname = endOfNickname(end);
      if (nickname > end && parts.isPart(nickname)) {
        end = nickname;
        within = true;
      } else if (isTitleOfAncestor(end)) {
        end += 3;
        within = true;
      } else if ((joined || particle) && end + 1 < sentence.size()) {
        end += 2;
        within |= particle;
      } else if ((parts.isPart(end) || parts.isTitleAsSurname(end))
          && (parts.kindAt(end) == null || (within && parts.kindAt(end) == Name.Kind.PERSON))
          && !sentence.isPossessive(end)
          && !parts.isBody(end)) {
        end++;
      } else {
        return end;
      }
    }
    return end;
  }

  /** {@code bin Tun Omar}: the father's form of address within a name. */
  private boolean isTitleOfAncestor(int particle) {
    return parts.isParticle(particle)
        && sentence.is(particle + 1, Kind.HONORIFIC)
        && sentence.isCapitalized(particle + 1)
        && parts.isPart(particle + 2);
  }

  /** {@code The Berg-Silva summit}: two whom the document names elsewhere. */
  private boolean areTwo(int hyphen) {
    return parts.isKnownSurname(hyphen - 1) && parts.isKnownSurname(hyphen + 1);
  }

  /** {@code in} of {@code Kim Jae-in}: a small word right behind a hyphen. */
  private boolean isSecondSyllable(int i) {
    String tag = sentence.tag(i);
    boolean hyphenated =
        sentence.lower(i - 1).equals("-")
            && sentence.touches(i - 1)
            && sentence.touches(i)
            && !sentence.lower(i + 1).equals("-");
    return hyphenated
        && i < sentence.size()
        && Character.isLetter(sentence.word(i).charAt(0))
        && !(tag.startsWith("N") || tag.startsWith("V") || tag.startsWith("J"));
  }
}
