package org.readout.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.words.WordLists;

/** Tells lines that are navigation, contacts, credits or rules from lines of an article. */
final class BoilerplateLines {
  private static final int LONGEST = 240;

  private static final Set<String> LINES = WordLists.LAYOUT.set("lines");
  private static final List<String> OPENINGS = WordLists.LAYOUT.list("openings");

  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern BY_LINE =
      Pattern.compile(
          "By:? (?:\\p{Lu}[\\p{L}.'’-]*|and|in|,|&|of|de|van|von|bin|al)"
              + "(?:[ ,/|]+(?:\\p{Lu}[\\p{L}.'’-]*|and|in|&|of|de|van|von|bin|al))*");

  private BoilerplateLines() {}

  /** True for a line that is no part of an article. */
  static boolean isBoilerplate(String line) {
    return isBoilerplate(line, 0, line.length());
  }

  /** True for a line of a text that is no part of an article. */
  static boolean isBoilerplate(String text, int start, int end) {
    if (end - start > LONGEST) {
      return false;
    }
    int first = start;
    int last = end;
    while (first < last && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    while (last > first && !Character.isLetterOrDigit(text.charAt(last - 1))) {
      last--;
    }
    if (!hasLetter(text, first, last)) {
      return true;
    }
    String line = text.substring(start, end);
    return (last - first <= 50
            && LINES.contains(text.substring(first, last).toLowerCase(Locale.ROOT)))
        || (opens(text, start, end) && !isProse(line))
        || Contacts.isContact(line)
        || isMarkup(line)
        || isMenu(line)
        || isByLine(line)
        || SymbolRuns.isEndMark(text, start, end);
  }

  /** True for the line that names who wrote the article. */
  static boolean isByLine(String line) {
    return line.startsWith("By") && line.length() <= 90 && BY_LINE.matcher(line).matches();
  }

  private static boolean opens(String text, int start, int end) {
    for (String opening : OPENINGS) {
      if (opening.length() <= end - start
          && text.regionMatches(true, start, opening, 0, opening.length())) {
        return true;
      }
    }
    return false;
  }

  /** True where a line goes on to tell something after its first sentence. */
  private static boolean isProse(String line) {
    int sentenceEnd = SentenceEnds.after(line, 0, line.length());
    return line.length() - sentenceEnd > 60 || Contacts.end(line, 0, sentenceEnd) < sentenceEnd;
  }

  /** True for a line of tags without a word between them. */
  private static boolean isMarkup(String line) {
    return line.startsWith("<")
        && line.endsWith(">")
        && !hasLetter(TAG.matcher(line).replaceAll(""));
  }

  private static boolean isMenu(String line) {
    long bars = line.chars().filter(character -> "|»›·•".indexOf(character) >= 0).count();
    return bars >= 2 && line.length() / (bars + 1) <= 22;
  }

  private static boolean hasLetter(String text) {
    return hasLetter(text, 0, text.length());
  }

  private static boolean hasLetter(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
