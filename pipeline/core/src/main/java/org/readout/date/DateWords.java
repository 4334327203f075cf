package org.readout.date;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that dates are made of, in lower case. */
final class DateWords {
  /** Words that join the ends of an interval. */
  static final Set<String> JOINERS = Set.of("-", "to", "through", "thru", "until", "till", "and");

  /** Words that say which part of a month, season or year; the whole of it is the value. */
  static final Set<String> PARTS = Set.of("early", "mid", "late");

  /** What people do on a date: the words that a date can stand before as an adjective. */
  static final Set<String> OCCASIONS =
      words(
          "visit visits trip trips tour tours stay stop stopover journey mission "
              + "swing summit summits meeting meetings conference conferences talks "
              + "session sessions forum call calls conversation encounter dialogue "
              + "consultations negotiations discussions gathering retreat workshop "
              + "seminar event events congress round reception assembly convention "
              + "delegation pilgrimage inspection election elections inauguration speech "
              + "announcement agreement deal accord");

  private static final Set<String> TIME_WORDS = new HashSet<>();

  private static final Set<String> OTHERS =
      words(
          "today yesterday tomorrow tonight morning afternoon evening night recently lately soon "
              + "shortly daylong weeklong monthlong yearlong fortnight christmas");

  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, Integer> NUMBERS = new HashMap<>();
  private static final Map<String, Integer> ORDINALS = new HashMap<>();
  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);
  private static final Map<String, Unit> UNITS =
      Map.of(
          "day",
          Unit.DAY,
          "week",
          Unit.WEEK,
          "weekend",
          Unit.WEEKEND,
          "month",
          Unit.MONTH,
          "year",
          Unit.YEAR);
  private static final Map<String, Unit> PLURAL_UNITS =
      Map.of(
          "days",
          Unit.DAY,
          "weeks",
          Unit.WEEK,
          "weekends",
          Unit.WEEKEND,
          "months",
          Unit.MONTH,
          "years",
          Unit.YEAR);

  static {
    String[] months = {
      "january jan",
      "february feb febr",
      "march mar",
      "april apr",
      "may",
      "june jun",
      "july jul",
      "august aug",
      "september sep sept",
      "october oct",
      "november nov",
      "december dec"
    };
    String[] weekdays = {
      "monday mon",
      "tuesday tue tues",
      "wednesday wed weds",
      "thursday thu thur thurs",
      "friday fri",
      "saturday sat",
      "sunday sun"
    };
    String[] numbers = {
      "a an one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen",
      "twenty"
    };
    String[] ordinals = {
      "first",
      "second",
      "third",
      "fourth",
      "fifth",
      "sixth",
      "seventh",
      "eighth",
      "ninth",
      "tenth",
      "eleventh",
      "twelfth"
    };
    enumerate(months, MONTHS);
    enumerate(numbers, NUMBERS);
    enumerate(ordinals, ORDINALS);
    String[] tens = {"thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    for (int i = 0; i < tens.length; i++) {
      NUMBERS.put(tens[i], 10 * (i + 3));
    }
    Map<String, Integer> days = new HashMap<>();
    enumerate(weekdays, days);
    days.forEach((word, number) -> WEEKDAYS.put(word, DayOfWeek.of(number)));
  }

  static {
    TIME_WORDS.addAll(OTHERS);
    TIME_WORDS.addAll(MONTHS.keySet());
    TIME_WORDS.addAll(WEEKDAYS.keySet());
    TIME_WORDS.addAll(SEASONS.keySet());
    TIME_WORDS.addAll(UNITS.keySet());
    TIME_WORDS.addAll(PLURAL_UNITS.keySet());
  }

  private DateWords() {}

  /** A set of words that are written with a space between. */
  static Set<String> words(String words) {
    return Set.of(words.split(" ", -1));
  }

  /** True for a word that only stands in expressions of time, or nearly so. */
  static boolean isTime(String word) {
    return TIME_WORDS.contains(word);
  }

  private static void enumerate(String[] rows, Map<String, Integer> words) {
    for (int i = 0; i < rows.length; i++) {
      for (String word : rows[i].split(" ", -1)) {
        words.put(word, i + 1);
      }
    }
  }

  /** 1 to 12, or 0. */
  static int month(String word) {
    return MONTHS.getOrDefault(word, 0);
  }

  static @Nullable DayOfWeek weekday(String word) {
    return WEEKDAYS.get(word);
  }

  /** 21 to 24 as in EDTF, or 0. */
  static int season(String word) {
    return SEASONS.getOrDefault(word, 0);
  }

  /** The unit that a word in the singular names, or null. */
  static @Nullable Unit unit(String word) {
    return UNITS.get(word);
  }

  /** The unit that a word in the plural names, or null. */
  static @Nullable Unit units(String word) {
    return PLURAL_UNITS.get(word);
  }

  /** 1 to 20 for a number word or an article, or 0. */
  static int number(String word) {
    return NUMBERS.getOrDefault(word, 0);
  }

  /** 1 to 12 for an ordinal word, or 0. */
  static int ordinal(String word) {
    return ORDINALS.getOrDefault(word, 0);
  }
}
