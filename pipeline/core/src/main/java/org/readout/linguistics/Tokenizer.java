package org.readout.linguistics;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.readout.text.Token;

/**
 * Cuts text into tokens as the Penn Treebank does, hyphenated words apart, with CoreNLP's {@code
 * PTBTokenizer}. A token's text has plain quotes and dashes. Thread-safe.
 */
final class Tokenizer {
  private static final String OPTIONS =
      "invertible=true,splitHyphenated=true,splitForwardSlash=true,untokenizable=noneDelete";

  /** The tokenizer takes time that grows with the square of such a run. */
  private static final int LONG_RUN = 200;

  private final TokenizerFactory<CoreLabel> factory =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), OPTIONS);

  /**
   * The tokens of a piece of text; their offsets are those in the whole text. Long runs of one
   * mark, such as a line of quotes, give none.
   */
  List<Token> tokens(String text, int start, int end) {
    List<Token> tokens = new ArrayList<>();
    int from = start;
    for (int i = start; i < end; ) {
      int behind = endOfRun(text, i, end);
      if (behind - i >= LONG_RUN) {
        addTokens(text, from, i, tokens);
        from = behind;
      }
      i = behind;
    }
    addTokens(text, from, end, tokens);
    return tokens;
  }

  /** Where the marks end that are the same as the first; right behind a letter, digit or space. */
  private static int endOfRun(String text, int first, int end) {
    char mark = text.charAt(first);
    int i = first + 1;
    if (!Character.isLetterOrDigit(mark) && !Character.isWhitespace(mark)) {
      while (i < end && text.charAt(i) == mark) {
        i++;
      }
    }
    return i;
  }

  private void addTokens(String text, int start, int end, List<Token> tokens) {
    edu.stanford.nlp.process.Tokenizer<CoreLabel> tokenizer =
        factory.getTokenizer(new StringReader(text.substring(start, end)));
    while (tokenizer.hasNext()) {
      CoreLabel label = tokenizer.next();
      tokens.add(
          new Token(start + label.beginPosition(), start + label.endPosition(), label.word()));
    }
  }
}
