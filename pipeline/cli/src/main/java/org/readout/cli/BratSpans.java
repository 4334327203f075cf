package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import org.readout.fact.Quote;

/**
 * Writes pieces of a text as brat wants them: offsets count characters, not UTF-16 code units, and
 * a piece over a line end is broken in two there.
 */
final class BratSpans {
  private final String text;
  private final boolean surrogates;

  BratSpans(String text) {
    this.text = text;
    this.surrogates = text.codePointCount(0, text.length()) < text.length();
  }

  /** The offsets, a tab, and the words: {@code 0 5;6 10<tab>first second}. */
  String of(Quote quote) {
    List<String> offsets = new ArrayList<>();
    List<String> words = new ArrayList<>();
    int start = quote.start();
    for (int i = quote.start(); i <= quote.end(); i++) {
      if (i == quote.end() || isLineEnd(text.charAt(i))) {
        if (i > start) {
          offsets.add(characters(start) + " " + characters(i));
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return String.join(";", offsets) + "\t" + String.join(" ", words);
  }

  private static boolean isLineEnd(char unit) {
    return unit == '\n' || unit == '\r';
  }

  private int characters(int offset) {
    return surrogates ? text.codePointCount(0, offset) : offset;
  }
}
