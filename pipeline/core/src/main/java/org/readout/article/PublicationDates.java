package org.readout.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day of publication from what metadata says. Independent of locale and time zone. */
public final class PublicationDates {
  private static final Pattern TIME_OF_DAY =
      Pattern.compile(
          "[Tt ]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?\\s*"
              + "(?:[Zz]|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?(?:\\[[^\\]]*\\])?");
  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\\s+)|(?<=\\d)(?:st|nd|rd|th)\\b"
              + "|(?<=[a-z])\\.|,");
  private static final Pattern LATER_WORDS =
      Pattern.compile("^((?:\\d{1,2} \\p{L}+|\\p{L}+ \\d{1,2}) \\d{4})(?: .*\\d:\\d\\d.*)$");
  private static final List<DateTimeFormatter> WORDED =
      List.of(
          english("d MMM uuuu"),
          english("d MMMM uuuu"),
          english("MMM d uuuu"),
          english("MMMM d uuuu"));

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private PublicationDates() {}

  /**
   * The day of an ISO 8601 date or timestamp, such as {@code 2018-05-14}, {@code
   * 2018-05-14T10:00:00Z} or {@code 2018-05-14 10:00}: the day as written, whatever the offset from
   * UTC. Empty where the text is none, or names a day that is not in the calendar.
   */
  public static Optional<LocalDate> iso(String text) {
    String trimmed = text.strip();
    if (trimmed.length() < 10) {
      return Optional.empty();
    }
    String rest = trimmed.substring(10);
    if (!rest.isEmpty() && !TIME_OF_DAY.matcher(rest).matches()) {
      return Optional.empty();
    }
    return parse(trimmed.substring(0, 10), DateTimeFormatter.ISO_LOCAL_DATE);
  }

  /** The month of {@code 2018-05}; empty where the text is none. */
  public static Optional<YearMonth> month(String text) {
    try {
      return Optional.of(YearMonth.parse(text.strip(), MONTH)).filter(month -> month.getYear() > 0);
    } catch (DateTimeException noMonth) {
      return Optional.empty();
    }
  }

  /**
   * The day of any form that web pages use: those of {@link #iso}, RFC 1123 ({@code Mon, 14 May
   * 2018 10:00:00 GMT}), {@code 14 May 2018} and {@code May 14, 2018}.
   */
  public static Optional<LocalDate> loose(String text) {
    Optional<LocalDate> date = iso(text);
    if (date.isPresent() || text.length() > 80) {
      return date;
    }
    String plain = NOISE.matcher(text.strip()).replaceAll("").replaceAll("\\s+", " ").strip();
    plain = plain.replaceFirst("(?i)^sept ", "Sep ").replaceFirst("(?i) sept ", " Sep ");
    Matcher timed = LATER_WORDS.matcher(plain);
    if (timed.matches()) {
      plain = timed.group(1);
    }
    for (DateTimeFormatter form : WORDED) {
      date = parse(plain, form);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(text, form)).filter(date -> date.getYear() > 0);
    } catch (DateTimeException notThisForm) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter english(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
