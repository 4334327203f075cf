package org.readout.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.words.WordLists;

/**
 * Runs that are recognised by their signs rather than by their words: end marks ({@code ###},
 * {@code -30-}), the times of a player, credits in brackets.
 */
final class SymbolRuns {
  private static final List<String> CREDITS = WordLists.LAYOUT.list("credits");
  private static final int LONGEST_CREDIT = 160;

  private SymbolRuns() {}

  /** The run that begins at an offset, or null. */
  static @Nullable Span at(String text, int at, int start, int end) {
    return switch (text.charAt(at)) {
      case '#' -> hashes(text, at, end);
      case '-' -> thirty(text, at, start, end);
      case '0' -> times(text, at, start, end);
      case '(', '[' -> credit(text, at, end);
      default -> null;
    };
  }

  /** True where a whole line is an end mark. */
  static boolean isEndMark(String text, int start, int end) {
    Span run = end > start ? at(text, start, start, end) : null;
    return run != null && run.end() == end;
  }

  private static @Nullable Span hashes(String text, int at, int end) {
    int count = 0;
    int last = at;
    for (int i = at; i < end && "# \\".indexOf(text.charAt(i)) >= 0; i++) {
      if (text.charAt(i) == '#') {
        count++;
        last = i + 1;
      }
    }
    // One or two of them head a Markdown line.
    boolean heading =
        last < end
            && text.charAt(last) == ' '
            && last - at <= 6
            && last - at == count
            && last + 1 < end;
    return count >= 3 && !heading ? new Span(at, last) : null;
  }

  private static @Nullable Span thirty(String text, int at, int start, int end) {
    for (String mark : new String[] {"-30-", "- 30 -"}) {
      int behind = at + mark.length();
      if (text.startsWith(mark, at)
          && behind <= end
          && (at == start || Line.isSpace(text.charAt(at - 1)))
          && (behind == end || Line.isSpace(text.charAt(behind)))) {
        return new Span(at, behind);
      }
    }
    return null;
  }

  private static @Nullable Span times(String text, int at, int start, int end) {
    if (!text.startsWith("0:00", at) || (at > start && !Line.isSpace(text.charAt(at - 1)))) {
      return null;
    }
    int last = at;
    int times = 0;
    int i = at;
    while (i < end) {
      int behind = i;
      boolean colon = false;
      while (behind < end
          && (Character.isDigit(text.charAt(behind)) || text.charAt(behind) == ':')) {
        colon |= text.charAt(behind) == ':';
        behind++;
      }
      if (!colon) {
        break;
      }
      times++;
      last = behind;
      i = behind;
      while (i < end && (Line.isSpace(text.charAt(i)) || text.charAt(i) == '/')) {
        i++;
      }
    }
    return times >= 2 ? new Span(at, last) : null;
  }

  private static @Nullable Span credit(String text, int at, int end) {
    for (String credit : CREDITS) {
      int behind = at + 1 + credit.length();
      if (behind < end
          && text.regionMatches(true, at + 1, credit, 0, credit.length())
          && !Character.isLetter(text.charAt(behind))) {
        char bracket = text.charAt(at) == '(' ? ')' : ']';
        for (int close = behind; close < end && close - at <= LONGEST_CREDIT; close++) {
          if (text.charAt(close) == bracket) {
            return new Span(at, close + 1);
          }
        }
        return null;
      }
    }
    return null;
  }
}
