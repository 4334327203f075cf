package org.readout.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds leads that a page prints twice: as a teaser and in the story, or above and below a player.
 * Of two that are equal the second is the repeat; of a line and a longer one that begins with it,
 * the shorter. Only repeats of what stands near the head of the text count: further down, an equal
 * line can tell of another occasion.
 */
final class LeadRepeats {
  private static final int LEAD_BLOCKS = 8;
  private static final int SHORTEST = 40;
  private static final int KEY = 32;

  private final List<Lead> leads = new ArrayList<>();
  private final String text;

  private record Lead(int block, Span span, String key) {}

  LeadRepeats(String text) {
    this.text = text;
  }

  /**
   * The number of the block that is a repeat, now that the next block is known, or -1.
   *
   * @param number the number of the next block
   * @param span the next block
   */
  int next(int number, Span span) {
    if (span.end() - span.start() < SHORTEST
        || text.charAt(span.end() - 1) == ':'
        || SpeakerLabel.startsAt(text, span.start(), span.end())) {
      return -1;
    }
    String key = normalized(span, KEY);
    for (int i = 0; i < leads.size(); i++) {
      Lead lead = leads.get(i);
      if (key.startsWith(lead.key) || lead.key.startsWith(key)) {
        String one = normalized(lead.span, Integer.MAX_VALUE);
        String other = normalized(span, one.length() * 2 + KEY);
        if (one.startsWith(other) && other.length() >= KEY) {
          return number;
        }
        if (other.startsWith(one) && one.length() >= KEY) {
          leads.set(i, new Lead(number, span, key));
          return lead.block;
        }
      }
    }
    if (leads.size() < LEAD_BLOCKS) {
      leads.add(new Lead(number, span, key));
    }
    return -1;
  }

  /** Letters and digits in lower case without a leading article, at most so many. */
  private String normalized(Span span, int most) {
    int start = span.start();
    for (String article : new String[] {"the ", "a ", "an "}) {
      if (text.regionMatches(true, start, article, 0, article.length())) {
        start += article.length();
        break;
      }
    }
    StringBuilder letters = new StringBuilder(Math.min(most, span.end() - start));
    for (int i = start; i < span.end() && letters.length() < most; i++) {
      char character = text.charAt(i);
      if (Character.isLetterOrDigit(character)) {
        letters.append(Character.toLowerCase(character));
      }
    }
    return letters.toString();
  }
}
