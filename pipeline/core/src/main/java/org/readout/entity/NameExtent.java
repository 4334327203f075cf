package org.readout.entity;

import java.util.Set;
import org.readout.entity.RoleNouns.Kind;
import org.readout.words.WordLists;

/** Tells how far a name of somebody reaches that begins at a token. */
final class NameExtent {
  /** Forms of address that are given names too. */
  private static final Set<String> INNER_HONORIFICS = WordLists.ENGLISH.set("honorifics-in-names");

  private static final int LONGEST_NAME = 8;

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
            || isHonorificInsideName(end, to))
        && !sentence.isPossessive(end)) {
      end++;
    }
    if (parts.isBody(end - 1) && end - from > 1) {
      return from;
    }
    return parts.inRunningText() ? extended(end) : end;
  }

  /** The token behind the parts of a name in a row; their first token where they are none. */
  int endOfRun(int from) {
    int end = from;
    while (end < sentence.size() && end - from < LONGEST_NAME && parts.isPart(end)) {
      boolean joined = sentence.touches(end + 1) && sentence.lower(end + 1).equals("-");
      end = joined && parts.isPart(end + 2) ? end + 2 : end + 1;
    }
    boolean office = sentence.is(end, Kind.OFFICE);
    return end > from && !office ? extended(end) : from;
  }

  /**
   * The token behind a name and what belongs to it: {@code Karl A. Berg, Jr.}, {@code Ines Duarte,
   * M.D.}
   */
  int withSuffix(int end) {
    int suffix = sentence.lower(end).equals(",") ? end + 1 : end;
    if (!parts.isSuffix(suffix) || !sentence.isCapitalized(suffix)) {
      return end;
    }
    return sentence.lower(suffix + 1).equals(",") ? suffix + 2 : suffix + 1;
  }

  /** {@code Hassan Sheikh Mohamud}, not {@code Berg Mr. Hall}. */
  private boolean isHonorificInsideName(int i, int to) {
    return i + 1 < to
        && INNER_HONORIFICS.contains(sentence.lower(i))
        && sentence.isCapitalized(i + 1);
  }

  private int extended(int from) {
    int end = from;
    while (end < sentence.size()) {
      boolean joined =
          sentence.word(end).equals("-")
              && sentence.isCapitalized(end + 1)
              && sentence.tag(end + 1).startsWith("NNP")
              && !areTwo(end);
      joined |= isSecondSyllable(end + 1);
      boolean particle = parts.isParticle(end) && parts.isPart(end + 1);
      if ((joined || particle) && end + 1 < sentence.size()) {
        end += 2;
      } else if (parts.isPart(end)
          && parts.kindAt(end) == null
          && !sentence.isPossessive(end)
          && !parts.isBody(end)) {
        end++;
      } else {
        return end;
      }
    }
    return end;
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
