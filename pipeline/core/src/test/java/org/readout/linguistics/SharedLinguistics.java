package org.readout.linguistics;

import org.readout.text.Sentence;

/** One set of models for all tests, because they take seconds to load. */
public final class SharedLinguistics {
  private static final Linguistics LINGUISTICS = new Linguistics();

  private SharedLinguistics() {}

  /** The linguistics. */
  public static Linguistics get() {
    return LINGUISTICS;
  }

  /** A text as one sentence with its parts of speech. */
  public static Tagged tagged(String text) {
    return LINGUISTICS.tag(
        new Sentence(0, Sentence.Place.BODY, 0, new Tokenizer().tokens(text, 0, text.length())));
  }
}
