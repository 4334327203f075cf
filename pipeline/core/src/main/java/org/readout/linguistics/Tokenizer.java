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

  private final TokenizerFactory<CoreLabel> factory =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), OPTIONS);

  /** The tokens of a piece of text; their offsets are those in the whole text. */
  List<Token> tokens(String text, int start, int end) {
    List<Token> tokens = new ArrayList<>();
    edu.stanford.nlp.process.Tokenizer<CoreLabel> tokenizer =
        factory.getTokenizer(new StringReader(text.substring(start, end)));
    while (tokenizer.hasNext()) {
      CoreLabel label = tokenizer.next();
      tokens.add(
          new Token(start + label.beginPosition(), start + label.endPosition(), label.word()));
    }
    return tokens;
  }
}
