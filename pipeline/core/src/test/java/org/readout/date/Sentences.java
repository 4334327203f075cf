package org.readout.date;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.text.Sentence;
import org.readout.text.Token;

/** Builds sentences by hand, cut into tokens as the Penn Treebank does, as far as dates need it. */
final class Sentences {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Tues|Wed|Thurs)\\."
              + "|[ap]\\.m\\.|['\u2019]s\\b|\\d+(?:[.,:/]\\d+)+|--"
              + "|[\\p{L}\\d]+(?:[-\u2013/][\\p{L}\\d]+)*|\\S");

  private Sentences() {}

  static Sentence of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(new Token(matcher.start(), matcher.end(), matcher.group()));
    }
    return new Sentence(0, Sentence.Place.BODY, 0, tokens);
  }

  /** As {@link #of}, with every hyphen and dash a token of its own. */
  static Sentence withHyphensSplit(String text) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : of(text).tokens()) {
      Matcher pieces = Pattern.compile("[-\u2013]|[^-\u2013]+").matcher(token.text());
      while (pieces.find()) {
        tokens.add(
            new Token(
                token.start() + pieces.start(), token.start() + pieces.end(), pieces.group()));
      }
    }
    return new Sentence(0, Sentence.Place.BODY, 0, tokens);
  }
}
