package org.readout.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date of a dateline.
 *
 * @param day the day without a year, or null where only a weekday is given
 * @param date the day with its year, or null where no year is given
 */
record DatelineDate(@Nullable MonthDay day, @Nullable LocalDate date) {
  private static final String WEEKDAY =
      "(?i:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b\\.?)";
  private static final String MONTH =
      "(?i:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?!\\p{L})\\.?";
  private static final String YEAR = "(?:19|20)\\d{2}(?!\\d)";
  private static final String NUMBER = "\\d{1,2}(?!\\d)(?:st|nd|rd|th)?(?!\\p{L})";

  /** Matches a date as datelines write it; has no groups with names. */
  static final String EXPRESSION =
      "(?:(?:"
          + WEEKDAY
          + "(?:, ?| ))?(?:"
          + MONTH
          + " ?"
          + NUMBER
          + "(?:,? "
          + YEAR
          + ")?|"
          + NUMBER
          + " "
          + MONTH
          + "(?:,? "
          + YEAR
          + ")?|"
          + YEAR
          + "-\\d{2}-\\d{2})|"
          + WEEKDAY
          + ")";

  private static final Pattern WHOLE = Pattern.compile(EXPRESSION);
  private static final Pattern PARTS =
      Pattern.compile("(?<year>" + YEAR + ")|(?<number>\\d{1,2})|(?<word>\\p{L}{3,})");
  private static final Pattern CALENDAR_WORD =
      Pattern.compile("(?:" + MONTH + "|" + WEEKDAY + "),?");

  /** The date that some words give, or null where they give none that is in the calendar. */
  static @Nullable DatelineDate of(String said) {
    if (!WHOLE.matcher(said.strip()).matches()) {
      return null;
    }
    int year = 0;
    int month = 0;
    int number = 0;
    Matcher part = PARTS.matcher(said);
    while (part.find()) {
      if (part.group("year") != null) {
        year = Integer.parseInt(part.group("year"));
      } else if (part.group("number") != null) {
        boolean isoMonth = year > 0 && month == 0;
        month = isoMonth ? Integer.parseInt(part.group("number")) : month;
        number = isoMonth ? number : Integer.parseInt(part.group("number"));
      } else if (month == 0) {
        month = month(part.group("word"));
      }
    }
    if (month == 0) {
      return new DatelineDate(null, null);
    }
    try {
      MonthDay day = MonthDay.of(month, number);
      return new DatelineDate(day, year == 0 ? null : LocalDate.of(year, month, number));
    } catch (DateTimeException notInTheCalendar) {
      return null;
    }
  }

  /** True for the name of a month or of a weekday. */
  static boolean isCalendarWord(String word) {
    return CALENDAR_WORD.matcher(word).matches();
  }

  private static int month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      if (name.startsWith(lower)) {
        return month.getValue();
      }
    }
    return 0;
  }
}
