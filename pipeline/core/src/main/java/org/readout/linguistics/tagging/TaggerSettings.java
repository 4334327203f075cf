package org.readout.linguistics.tagging;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** The settings of CoreNLP's tagger that {@link WordEvidence} and {@link TagSearch} stand for. */
final class TaggerSettings {
  /** A word that the training had less often is rare: more features are for it. */
  static final int RARE = 5;

  private static final Pattern PATH = Pattern.compile("/[^,]*,");

  /** Without the paths of files that the training read. */
  private static final String FEATURES =
      "left3words,wordshapes(-1,1),distsim(-1,1),distsimconjunction(-1,1),"
          + extractors("ExtractorUCase", "ExtractorCNumber", "ExtractorDash")
          + extractors("ExtractorLetterDigitDash", "CompanyNameDetector")
          + extractors("ExtractorAllCapitalized", "ExtractorUpperDigitDash")
          + extractors("ExtractorStartSentenceCap", "ExtractorMidSentenceCapC")
          + extractors("ExtractorMidSentenceCap")
          + "prefix(10),suffix(10),unicodeshapes(0),"
          + "rareExtractor(edu.stanford.nlp.tagger.maxent.ExtractorNonAlphanumeric)";

  private TaggerSettings() {}

  /**
   * Checks that a model has these settings.
   *
   * @param settings names and values, in turn
   * @throws IOException where one is missing or another
   */
  static void check(List<String> settings) throws IOException {
    check(settings, "arch", FEATURES);
    check(settings, "lang", "english");
    check(settings, "wordFunction", "edu.stanford.nlp.process.AmericanizeFunction");
    check(settings, "rareWordThresh", Integer.toString(RARE));
    check(settings, "minWordsLockTags", "1");
    check(settings, "approximate", "-1.0");
  }

  private static void check(List<String> settings, String name, String value) throws IOException {
    int at = settings.indexOf(name);
    String found = at < 0 ? "" : PATH.matcher(settings.get(at + 1)).replaceAll("");
    if (!found.equals(value)) {
      throw new IOException("its " + name + " is " + found + ", not " + value);
    }
  }

  private static String extractors(String... names) {
    StringBuilder list = new StringBuilder();
    for (String name : names) {
      list.append("rareExtractor(edu.stanford.nlp.tagger.maxent.").append(name).append("),");
    }
    return list.toString();
  }
}
