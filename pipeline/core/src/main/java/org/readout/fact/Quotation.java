package org.readout.fact;

import org.readout.text.Document;
import org.readout.text.Sentence;

/** Tells which words stand within quotation marks. A paragraph begins outside of them. */
final class Quotation {
  private Quotation() {}

  /** True where a token stands between quotation marks of its paragraph. */
  static boolean holds(Document document, int sentence, int token) {
    Sentence told = document.sentences().get(sentence);
    int first = sentence;
    while (first > 0
        && document.sentences().get(first - 1).paragraph() == told.paragraph()
        && document.sentences().get(first - 1).place() == told.place()) {
      first--;
    }
    boolean open = false;
    for (int i = first; i <= sentence; i++) {
      Sentence read = document.sentences().get(i);
      int end = i == sentence ? token : read.size();
      for (int j = 0; j < end; j++) {
        open = open(open, read.word(j));
      }
    }
    return open;
  }

  private static boolean open(boolean open, String word) {
    return switch (word) {
      case "“", "``", "«" -> true;
      case "”", "''", "»" -> false;
      case "\"" -> !open;
      default -> open;
    };
  }
}
