package org.readout.article;

import java.util.Set;

/** Tells a heading from a short paragraph by its case and its end. */
final class Headings {
  private static final int LONGEST = 160;
  private static final int MOST_WORDS = 22;
  private static final double SHARE_CAPITALIZED = 0.7;
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "of", "on", "or",
          "the", "to", "with", "over", "after", "before", "its", "de", "du", "is", "are");

  private Headings() {}

  /** True for a short line in capitals or title case that does not end as a sentence does. */
  static boolean isHeading(String text, int start, int end) {
    if (end - start > LONGEST || SpeakerLabel.startsAt(text, start, end)) {
      return false;
    }
    int last = end - 1;
    while (last > start && ")]”\"’'*_>".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    if (".!?;,…".indexOf(text.charAt(last)) >= 0 || SentenceEnds.after(text, start, end) < end) {
      return false;
    }
    int words = 0;
    int weighed = 0;
    int capitalized = 0;
    int i = start;
    while (i < end) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int wordEnd = i;
      while (wordEnd < end && !Line.isSpace(text.charAt(wordEnd))) {
        wordEnd++;
      }
      words++;
      if (!SMALL_WORDS.contains(text.substring(i, wordEnd))) {
        weighed++;
        capitalized += Character.isLowerCase(text.codePointAt(i)) ? 0 : 1;
      }
      i = wordEnd;
    }
    return words > 0
        && words <= MOST_WORDS
        && weighed > 0
        && capitalized >= weighed * SHARE_CAPITALIZED;
  }
}
