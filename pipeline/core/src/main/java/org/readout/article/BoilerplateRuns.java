package org.readout.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.words.WordLists;

/**
 * Finds boilerplate within a paragraph: pages are often scraped into one line, navigation and prose
 * together. Only unmistakable phrases count, so that prose stays prose. One pass, comparing words
 * at their first letters.
 */
final class BoilerplateRuns {
  /** How far the end of a sentence is looked for: longer than any that counts. */
  private static final int FARTHEST = 600;

  private static final List<String> NEIGHBOURS = WordLists.LAYOUT.list("neighbours");
  private static final String[][] PHRASES_BY_LETTER = byLetter(WordLists.LAYOUT.list("phrases"));
  private static final String[][] SENTENCES_BY_LETTER =
      byLetter(WordLists.LAYOUT.list("sentences"));

  private BoilerplateRuns() {}

  /** The boilerplate runs of a paragraph, in order and apart from each other. */
  static List<Span> of(String text, int start, int end) {
    List<Span> runs = new ArrayList<>();
    int i = start;
    boolean inWord = false;
    while (i < end) {
      char character = text.charAt(i);
      boolean letter = isWord(character);
      Span run = null;
      if (letter && !inWord && character < 'a') {
        run = phrase(text, i, start, end);
      }
      if (run == null && (character <= '0' || character == '[')) {
        run = SymbolRuns.at(text, i, start, end);
      }
      if (run == null) {
        inWord = letter;
        i++;
      } else {
        int from = runs.isEmpty() ? start : runs.get(runs.size() - 1).end();
        Span wide = new Span(leftOf(text, run.start(), from), rightOf(text, run.end(), end));
        add(runs, text, wide);
        i = wide.end();
        inWord = false;
      }
    }
    return runs;
  }

  private static @Nullable Span phrase(String text, int at, int start, int end) {
    char first = text.charAt(at);
    if (first > 'Z') {
      return null;
    }
    for (String phrase : PHRASES_BY_LETTER[first]) {
      if (isAt(text, at, end, phrase)) {
        return new Span(at, at + phrase.length());
      }
    }
    for (String opening : SENTENCES_BY_LETTER[first]) {
      if (text.regionMatches(true, at, opening, 0, opening.length())
          && at + opening.length() <= end
          && SentenceEnds.precedes(text, start, at)) {
        int runEnd =
            Contacts.end(text, at, SentenceEnds.after(text, at, Math.min(end, at + FARTHEST)));
        return runEnd > at ? new Span(at, runEnd) : null;
      }
    }
    return null;
  }

  private static boolean isAt(String text, int at, int end, String phrase) {
    int behind = at + phrase.length();
    boolean strict = phrase.startsWith("F");
    return behind <= end
        && text.regionMatches(!strict, at, phrase, 0, phrase.length())
        && (behind == end || !isWord(text.charAt(behind)));
  }

  private static void add(List<Span> runs, String text, Span run) {
    if (!runs.isEmpty()) {
      Span last = runs.get(runs.size() - 1);
      if (Line.trimmed(text, last.end(), run.start()).isBlank()) {
        runs.set(runs.size() - 1, new Span(last.start(), run.end()));
        return;
      }
    }
    runs.add(run);
  }

  private static int leftOf(String text, int at, int from) {
    int left = at;
    boolean grown = true;
    while (grown) {
      grown = false;
      int behind = left;
      while (behind > from && Line.isSpace(text.charAt(behind - 1))) {
        behind--;
      }
      for (String neighbour : NEIGHBOURS) {
        int start = behind - neighbour.length();
        if (start >= from
            && text.regionMatches(true, start, neighbour, 0, neighbour.length())
            && (start == from || !isWord(text.charAt(start - 1)))) {
          left = start;
          grown = true;
          break;
        }
      }
    }
    return left;
  }

  private static int rightOf(String text, int at, int end) {
    int right = at;
    while (right < end && ".:!".indexOf(text.charAt(right)) >= 0) {
      right++;
    }
    boolean grown = true;
    while (grown) {
      grown = false;
      int start = right;
      while (start < end && Line.isSpace(text.charAt(start))) {
        start++;
      }
      for (String neighbour : NEIGHBOURS) {
        int behind = start + neighbour.length();
        if (behind <= end
            && text.regionMatches(true, start, neighbour, 0, neighbour.length())
            && !goesOn(text, behind, end)) {
          right = behind;
          grown = true;
          break;
        }
      }
    }
    return right;
  }

  /** True where the word goes on, or a sentence that it belongs to. */
  private static boolean goesOn(String text, int behind, int end) {
    if (behind < end && isWord(text.charAt(behind))) {
      return true;
    }
    int next = behind;
    while (next < end && Line.isSpace(text.charAt(next))) {
      next++;
    }
    return next < end
        && Character.isLowerCase(text.charAt(next))
        && !text.startsWith("please wait", next);
  }

  private static boolean isWord(char character) {
    return character >= '0' && Character.isLetterOrDigit(character);
  }

  private static String[][] byLetter(List<String> phrases) {
    List<List<String>> lists = new ArrayList<>();
    for (int letter = 0; letter <= 'Z'; letter++) {
      lists.add(new ArrayList<>());
    }
    for (String phrase : phrases) {
      lists.get(phrase.charAt(0)).add(phrase);
    }
    return lists.stream().map(list -> list.toArray(String[]::new)).toArray(String[][]::new);
  }
}
