package org.readout.article;

/**
 * The label that names a speaker in a transcript: {@code QUESTION:}, {@code Q:}, {@code MR. LEE:}.
 */
final class SpeakerLabel {
  private static final int LONGEST = 60;

  private SpeakerLabel() {}

  /** True where a line begins with words in capitals and a colon. */
  static boolean startsAt(String text, int start, int end) {
    int colon = start;
    int letters = 0;
    while (colon < end && colon - start < LONGEST && text.charAt(colon) != ':') {
      char character = text.charAt(colon);
      if (Character.isLowerCase(character) || Character.isDigit(character)) {
        return false;
      }
      letters += Character.isLetter(character) ? 1 : 0;
      colon++;
    }
    return letters > 0 && colon < end && text.charAt(colon) == ':';
  }
}
