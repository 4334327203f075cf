package org.readout.linguistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.text.Token;

/**
 * Cuts the tokens of a paragraph into sentences at final marks, unless an abbreviation or what
 * follows shows that the sentence goes on ({@code Assistant Sec. of State}, {@code Gen. Berg}).
 */
final class SentenceSplitter {
  /**
   * Longer sentences are cut: no model gains from them, and the parser's time grows with the
   * length.
   */
  private static final int LONGEST_SENTENCE = 250;

  private static final Set<String> FINAL_MARKS = Set.of(".", "!", "?", "...", "?!", "!!", "!?");
  private static final Set<String> CLOSING_MARKS = Set.of("\"", "''", "'", ")", "]", "”", "’", "»");
  private static final Set<String> TITLE_ABBREVIATIONS =
      Set.of(
          "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "Gen.", "Lt.", "Col.", "Maj.", "Capt.", "Cmdr.",
          "Adm.", "Sgt.", "Brig.", "Sen.", "Sens.", "Rep.", "Reps.", "Gov.", "Amb.", "Sec.",
          "Secy.", "Pres.", "Rev.", "Hon.", "St.", "Jr.", "Sr.", "Asst.", "Dep.", "Dept.", "Min.",
          "Messrs.", "Hr.", "Shri.", "Smt.", "No.", "Nos.", "vs.", "Jan.", "Feb.", "Mar.", "Apr.",
          "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.", "Dec.", "e.g.", "i.e.", "H.E.",
          "H.H.", "H.M.", "H.R.H.", "Rt.", "Eng.", "Ing.", "Msgr.", "Mgr.");

  private SentenceSplitter() {}

  /** The sentences in order, each with at least one token. */
  static List<List<Token>> split(List<Token> all) {
    List<Token> tokens = withoutDoubledMarks(all);
    List<List<Token>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (isEnd(tokens, i)) {
        int end = i + 1;
        while (end < tokens.size()
            && CLOSING_MARKS.contains(tokens.get(end).text())
            && touches(tokens, end)) {
          end++;
        }
        sentences.add(List.copyOf(tokens.subList(start, end)));
        start = end;
        i = end - 1;
      } else if (i - start + 1 >= LONGEST_SENTENCE) {
        sentences.add(List.copyOf(tokens.subList(start, i + 1)));
        start = i + 1;
      }
    }
    if (start < tokens.size()) {
      sentences.add(List.copyOf(tokens.subList(start, tokens.size())));
    }
    return sentences;
  }

  /** {@code H.E. Mr. Berg}: the mark of a form of address, which the tokenizer gives twice. */
  private static List<Token> withoutDoubledMarks(List<Token> tokens) {
    List<Token> kept = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      boolean doubled =
          i > 0
              && i + 1 < tokens.size()
              && tokens.get(i).text().equals(".")
              && tokens.get(i).start() <= tokens.get(i - 1).end()
              && TITLE_ABBREVIATIONS.contains(tokens.get(i - 1).text())
              && !tokens.get(i - 1).text().equals("Jr.");
      if (!doubled) {
        kept.add(tokens.get(i));
      }
    }
    return kept;
  }

  private static boolean isEnd(List<Token> tokens, int i) {
    String text = tokens.get(i).text();
    boolean last = i + 1 == tokens.size();
    if (FINAL_MARKS.contains(text)) {
      boolean abbreviationBefore = i > 0 && TITLE_ABBREVIATIONS.contains(tokens.get(i - 1).text());
      return last || (!abbreviationBefore && !goesOn(tokens.get(i + 1).text()));
    }
    return false;
  }

  private static boolean goesOn(String next) {
    char first = next.charAt(0);
    return Character.isLowerCase(first) || first == ',' || first == ';' || first == ':';
  }

  private static boolean touches(List<Token> tokens, int i) {
    return tokens.get(i).start() == tokens.get(i - 1).end();
  }
}
