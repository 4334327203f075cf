package org.readout.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells lines of telephone numbers and addresses from prose that mentions one. */
final class Contacts {
  private static final int MOST_WORDS_BESIDE = 8;
  private static final int LONGEST_PLAIN = 160;
  private static final int LONGEST = 400;
  private static final Pattern CONTACT =
      Pattern.compile(
          "[\\w.+-]{1,64}+@[\\w-]{1,64}+\\.[\\w.-]+"
              + "|(?<!\\]\\()https?://\\S+|(?<![/.])www\\.\\S+"
              + "|(?<![\\d-])\\+?\\(?\\d[\\d() .–/-]{6,}\\d(?!\\w)");

  private Contacts() {}

  /** True for a line that is mostly telephone numbers, mail or web addresses. */
  static boolean isContact(String line) {
    if (!mayHoldOne(line)) {
      return false;
    }
    Matcher contact = CONTACT.matcher(line);
    int given = 0;
    while (contact.find()) {
      given += contact.end() - contact.start();
    }
    return given > 0
        && given * 5 >= line.length() * 2
        && words(line) <= MOST_WORDS_BESIDE + line.length() / 80;
  }

  /**
   * Where the boilerplate of a sentence ends that begins as a contact line does: behind its last
   * address where prose follows without a full stop; nowhere (the start itself) where the sentence
   * is too long to be no more than that.
   */
  static int end(String text, int start, int end) {
    String sentence = text.substring(start, Math.min(end, start + LONGEST));
    int last = 0;
    if (mayHoldOne(sentence)) {
      Matcher contact = CONTACT.matcher(sentence);
      while (contact.find()) {
        last = contact.end();
      }
    }
    if (last == 0) {
      return end - start <= LONGEST_PLAIN ? end : start;
    }
    String tail = text.substring(start + last, end).stripLeading();
    boolean prose =
        words(tail) >= 6 && !tail.isEmpty() && Character.isUpperCase(tail.codePointAt(0));
    return prose ? start + last : end - start <= LONGEST ? end : start;
  }

  private static boolean mayHoldOne(String line) {
    for (int i = 0; i < line.length(); i++) {
      char character = line.charAt(i);
      if (character == '@' || (character >= '0' && character <= '9')) {
        return true;
      }
    }
    return line.contains("http") || line.contains("www.");
  }

  private static int words(String line) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < line.length(); i++) {
      boolean space = Line.isSpace(line.charAt(i));
      words += !space && !inWord ? 1 : 0;
      inWord = !space;
    }
    return words;
  }
}
