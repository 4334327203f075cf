package org.readout.linguistics;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/** Which language a text is in, with OpenNLP's detector. Thread-safe. */
final class LanguageIdentifier {
  static final String MODEL = "langdetect-183.bin";

  /** Shorter texts give no reliable answer: they pass as English. */
  private static final int SHORTEST_TEXT = 60;

  private static final int SAMPLE = 1500;

  private final LanguageDetectorModel model;

  LanguageIdentifier() {
    try (InputStream in = LanguageDetectorModel.class.getClassLoader().getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new ReadoutException(
            ErrorCode.INTERNAL, "The model " + MODEL + " is not on the class path.");
      }
      model = new LanguageDetectorModel(in);
    } catch (IOException e) {
      throw new ReadoutException(ErrorCode.INTERNAL, "The model " + MODEL + " can't be loaded.", e);
    }
  }

  /**
   * The ISO 639-3 code of a foreign language that the text is in, or empty where it is English or
   * too short to tell.
   */
  Optional<String> foreignLanguage(String text) {
    if (text.strip().length() < SHORTEST_TEXT) {
      return Optional.empty();
    }
    String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
    Language best = new LanguageDetectorME(model).predictLanguage(sample);
    return best.getLang().equals("eng") ? Optional.empty() : Optional.of(best.getLang());
  }
}
