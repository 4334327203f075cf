package org.readout.linguistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.readout.linguistics.model.ModelFile;

/** Which language a text is in, with OpenNLP's detector. Thread-safe. */
final class LanguageIdentifier {
  static final String MODEL = "langdetect-183.bin";

  /** Shorter texts give no reliable answer: they pass as English. */
  private static final int SHORTEST_TEXT = 60;

  private static final int SAMPLE = 1500;
  private static final String ENGLISH = "eng";

  /**
   * How much surer of another language the model must be: names alone make an English sentence
   * Norwegian to it.
   */
  private static final double CLEARLY = 2;

  private static final int FEWEST_ENGLISH_WORDS = 1;
  private static final double ENGLISH_SHARE = 0.07;

  /** Frequent English words that other languages with Latin letters do not have, or seldom. */
  private static final Set<String> ENGLISH_WORDS =
      Set.of(
          "the", "and", "with", "has", "have", "had", "his", "were", "from", "not", "this", "which",
          "their", "would", "been", "did", "that", "they", "she", "said", "after", "between");

  private static final int LONGEST_ENGLISH_WORD = 7;

  /** Few texts need it. */
  private final Lazy<LanguageDetectorModel> model =
      new Lazy<>(() -> ModelFile.load(MODEL, LanguageDetectorModel::new));

  /**
   * The ISO 639-3 code of a foreign language that the text is in, or empty where it is English or
   * too short to tell.
   */
  Optional<String> foreignLanguage(String text) {
    if (text.strip().length() < SHORTEST_TEXT) {
      return Optional.empty();
    }
    String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
    if (hasEnglishWords(sample)) {
      return Optional.empty();
    }
    Language[] ranked = new LanguageDetectorME(model.get()).predictLanguages(sample);
    double english =
        Arrays.stream(ranked)
            .filter(language -> language.getLang().equals(ENGLISH))
            .mapToDouble(Language::getConfidence)
            .findFirst()
            .orElse(0);
    boolean foreign = ranked[0].getConfidence() >= CLEARLY * english;
    return foreign && !ranked[0].getLang().equals(ENGLISH)
        ? Optional.of(ranked[0].getLang())
        : Optional.empty();
  }

  /**
   * The model takes short English texts that are full of names for another language; their small
   * words do not lie.
   */
  private static boolean hasEnglishWords(String text) {
    int words = 0;
    int english = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        if (i > start) {
          words++;
          english += isEnglish(text, start, i) ? 1 : 0;
        }
        start = i + 1;
      }
    }
    return english >= FEWEST_ENGLISH_WORDS && english >= ENGLISH_SHARE * words;
  }

  private static boolean isEnglish(String text, int start, int end) {
    return end - start <= LONGEST_ENGLISH_WORD
        && ENGLISH_WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
