package org.readout.date;

import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateMeaning.AnchoredWeekday;
import org.readout.date.DateMeaning.Weekdays;
import org.readout.date.DateMeaning.WeekdaysOfWeek;

/**
 * Reads days of the week: "Wednesday", "last Friday", "Monday to Wednesday", "Tuesday next week".
 */
final class WeekdayReader implements Reader {
  /** "Black Friday", "Palm Sunday": names of days that the calendar has once a year. */
  private static final Set<String> NAMES_BEFORE =
      Set.of(
          "black",
          "good",
          "super",
          "ash",
          "palm",
          "easter",
          "bloody",
          "holy",
          "maundy",
          "cyber",
          "shrove",
          "whit",
          "pentecost",
          "fat",
          "giving",
          "man");

  /** "Sunday Times". */
  private static final Set<String> NAMES_BEHIND =
      Set.of(
          "times",
          "mirror",
          "telegraph",
          "express",
          "mail",
          "herald",
          "tribune",
          "independent",
          "world",
          "star",
          "school",
          "post",
          "people",
          "politics",
          "standard");

  @Override
  public @Nullable Match read(Lexemes words, int at) {
    Match anchored = anchored(words, at);
    if (anchored != null) {
      return anchored;
    }
    Choice choice = Parts.choice(words, at);
    int named = choice == Choice.BARE ? at : Parts.afterChoice(words, at);
    DayOfWeek first = weekday(words, named);
    if (first == null || isName(words, named)) {
      return null;
    }
    DayOfWeek last = first;
    int end = named + 1;
    if (words.isOneOf(end, DateWords.JOINERS) && choice(words, end + 1) == Choice.BARE) {
      DayOfWeek other = weekday(words, end + 1);
      boolean apart =
          words.is(end, "and") && first.plus(1) != other && !words.is(at - 1, "between");
      if (other != null && other != first && !apart) {
        last = other;
        end += 2;
      }
    }
    Match ofWeek = ofWeek(words, at, end, first, last);
    return ofWeek == null ? new Match(at, end, new Weekdays(first, last, choice)) : ofWeek;
  }

  private static Choice choice(Lexemes words, int at) {
    return Parts.choice(words, at);
  }

  /** "Tuesday next week", "Tuesday of this week". */
  private static @Nullable Match ofWeek(
      Lexemes words, int at, int end, DayOfWeek first, DayOfWeek last) {
    int from = words.is(end, "of") ? end + 1 : end;
    if (!words.is(from + 1, "week")) {
      return null;
    }
    return switch (words.text(from)) {
      case "last" -> new Match(at, from + 2, new WeekdaysOfWeek(first, last, -1));
      case "this" -> new Match(at, from + 2, new WeekdaysOfWeek(first, last, 0));
      case "next" -> new Match(at, from + 2, new WeekdaysOfWeek(first, last, 1));
      default -> null;
    };
  }

  /** "The following Monday", "the previous Friday". */
  private static @Nullable Match anchored(Lexemes words, int at) {
    DayOfWeek day = words.is(at - 1, "the") ? weekday(words, at + 1) : null;
    if (day == null) {
      return null;
    }
    return switch (words.text(at)) {
      case "following", "next" -> new Match(at, at + 2, new AnchoredWeekday(day, true));
      case "previous", "preceding" -> new Match(at, at + 2, new AnchoredWeekday(day, false));
      default -> null;
    };
  }

  /** Short names of weekdays are words of their own ("sun", "sat", "wed") but for a few. */
  private static @Nullable DayOfWeek weekday(Lexemes words, int at) {
    String word = words.text(at);
    boolean whole = word.endsWith("day");
    boolean clear = words.isCapital(at) && word.length() >= 4;
    return whole || clear ? DateWords.weekday(word) : null;
  }

  private static boolean isName(Lexemes words, int at) {
    if (!words.isCapital(at)) {
      return false;
    }
    boolean nameBefore = words.isCapital(at - 1) && words.isOneOf(at - 1, NAMES_BEFORE);
    boolean nameBehind = words.isCapital(at + 1) && words.isOneOf(at + 1, NAMES_BEHIND);
    boolean newspaper = words.is(at - 1, "on") && words.is(at - 2, "mail");
    return nameBefore || nameBehind || newspaper;
  }
}
