package org.readout.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Groups lines into paragraphs. A blank line always ends one. Without it, a line end is a paragraph
 * end where lines are long, and a mere wrap where all lines are filled to one width, or where the
 * sentence plainly runs on.
 */
final class Paragraphs {
  private static final int NARROWEST_WRAP = 40;
  private static final int WIDEST_WRAP = 120;
  private static final double SHARE_RUNNING_ON = 0.3;
  private static final Set<String> RUNNING_ON =
      Set.of(
          "a", "an", "and", "as", "at", "between", "but", "by", "for", "from", "in", "into", "of",
          "on", "or", "than", "that", "the", "their", "his", "her", "its", "to", "was", "were",
          "which", "who", "will", "with");

  private Paragraphs() {}

  /** The paragraphs of some lines in order, each from its first to its last visible character. */
  static List<Line> of(String text, List<Line> lines) {
    List<Line> paragraphs = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      if (lines.get(from).isBlank()) {
        from++;
        continue;
      }
      int to = from + 1;
      while (to < lines.size() && !lines.get(to).isBlank()) {
        to++;
      }
      group(text, lines.subList(from, to), paragraphs);
      from = to;
    }
    return paragraphs;
  }

  private static void group(String text, List<Line> lines, List<Line> paragraphs) {
    int width = 0;
    int runningOn = 0;
    for (int i = 0; i < lines.size(); i++) {
      width = Math.max(width, lines.get(i).length());
      runningOn += i > 0 && runsOn(text, lines.get(i - 1), lines.get(i)) ? 1 : 0;
    }
    boolean wrapped =
        width >= NARROWEST_WRAP
            && width <= WIDEST_WRAP
            && runningOn >= (lines.size() - 1) * SHARE_RUNNING_ON;
    Line open = lines.get(0);
    for (int i = 1; i < lines.size(); i++) {
      Line before = lines.get(i - 1);
      Line line = lines.get(i);
      boolean joins =
          !startsAnew(text, line)
              && (runsOn(text, before, line)
                  || (wrapped && before.length() + 1 + firstWord(text, line) > width * 0.93));
      if (joins) {
        open = new Line(open.start(), line.end());
      } else {
        paragraphs.add(open);
        open = line;
      }
    }
    paragraphs.add(open);
  }

  /** True where the sentence plainly goes on from one line to the next. */
  private static boolean runsOn(String text, Line before, Line line) {
    char last = text.charAt(before.end() - 1);
    if (before.length() < NARROWEST_WRAP / 2
        || ".!?:;".indexOf(last) >= 0
        || startsAnew(text, line)
        || BoilerplateLines.isBoilerplate(text, before.start(), before.end())
        || BoilerplateLines.isBoilerplate(text, line.start(), line.end())) {
      return false;
    }
    return Character.isLowerCase(text.codePointAt(line.start()))
        || RUNNING_ON.contains(lastWord(text, before));
  }

  /** True for a line that is the start of something by its first characters. */
  private static boolean startsAnew(String text, Line line) {
    return Marks.length(text, line.start(), line.end()) > 0
        || SpeakerLabel.startsAt(text, line.start(), line.end());
  }

  private static int firstWord(String text, Line line) {
    int end = line.start();
    while (end < line.end() && !Line.isSpace(text.charAt(end))) {
      end++;
    }
    return end - line.start();
  }

  private static String lastWord(String text, Line line) {
    int start = line.end();
    while (start > line.start() && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, line.end());
  }
}
