package org.readout.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateMeaning.Days;
import org.readout.date.DateMeaning.Relative;
import org.readout.date.DateMeaning.Weekend;

/** Reads what counts from the day of publication: "today", "last week", "two days ago". */
final class RelativeReader implements Reader {
  private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening", "night");

  /** "Today's world": nowadays. */
  private static final Set<String> NOWADAYS =
      Set.of(
          "world",
          "economy",
          "society",
          "environment",
          "era",
          "age",
          "generation",
          "youth",
          "standards",
          "challenges",
          "realities",
          "threats");

  /** Parts of a longer time: "later in the month", "the end of the year". */
  private static final Set<String> STRETCHES =
      Set.of("later", "earlier", "end", "beginning", "start", "middle", "rest", "late", "early");

  private final DayReader days = new DayReader();

  @Override
  public @Nullable Match read(Lexemes words, int at) {
    Match day = namedDay(words, at);
    return day == null ? unit(words, at) : day;
  }

  private @Nullable Match namedDay(Lexemes words, int at) {
    if (words.is(at, "day") && words.is(at + 1, "after") && words.is(at + 2, "tomorrow")) {
      return new Match(at, at + 3, new Relative(Unit.DAY, 2));
    }
    if (words.is(at, "day") && words.is(at + 1, "before") && words.is(at + 2, "yesterday")) {
      return new Match(at, at + 3, new Relative(Unit.DAY, -2));
    }
    if (words.is(at, "this") && words.isOneOf(at + 1, DAY_PARTS)) {
      return new Match(at, at + 2, new Relative(Unit.DAY, 0));
    }
    if (words.is(at, "last") && (words.is(at + 1, "night") || words.is(at + 1, "evening"))) {
      return new Match(at, at + 2, new Relative(Unit.DAY, -1));
    }
    int offset = offset(words.text(at));
    if (offset > 1 || isName(words, at)) {
      return null;
    }
    int other = words.is(at + 1, "and") ? offset(words.text(at + 2)) : 2;
    if (other < 2 && other > offset) {
      return new Match(at, at + 3, new Days(offset, other));
    }
    return dated(words, at, offset);
  }

  private static int offset(String word) {
    return switch (word) {
      case "today", "tonight" -> 0;
      case "yesterday" -> -1;
      case "tomorrow" -> 1;
      default -> 2;
    };
  }

  /** "Today, May 11", "yesterday (Friday)": a date behind the word tells more than the word. */
  private Match dated(Lexemes words, int at, int offset) {
    boolean open = words.is(at + 1, "(");
    int from = open || words.is(at + 1, ",") ? at + 2 : at + 1;
    Match date = days.read(words, from);
    if (date != null) {
      int end = open && words.is(date.end(), ")") ? date.end() + 1 : date.end();
      return new Match(at, end, date.meaning());
    }
    boolean weekday = from > at + 1 && words.text(from).endsWith("day");
    int end = weekday && DateWords.weekday(words.text(from)) != null ? from + 1 : at + 1;
    end = end > at + 1 && open && words.is(end, ")") ? end + 1 : end;
    return new Match(at, end, new Relative(Unit.DAY, offset));
  }

  /** "USA Today", and "today" for nowadays. */
  private static boolean isName(Lexemes words, int at) {
    boolean title =
        words.is(at, "today")
            && !words.is(at + 1, ",")
            && words.isCapital(at)
            && words.isCapital(at - 1)
            && DateWords.weekday(words.text(at - 1)) == null;
    int next = words.is(at + 1, "'s") || words.is(at + 1, "\u2019s") ? at + 2 : at + 1;
    return title || (!words.is(at, "tonight") && words.isOneOf(next, NOWADAYS));
  }

  private static @Nullable Match unit(Lexemes words, int at) {
    Choice choice = Parts.choice(words, at);
    if (choice == Choice.BARE) {
      return words.is(at, "the") ? bareUnit(words, at) : null;
    }
    int named = Parts.afterChoice(words, at);
    Unit unit = DateWords.unit(words.text(named));
    if (unit == null || unit == Unit.DAY) {
      return null;
    }
    // "Over the last year" is a year up to now, "last year" the calendar's.
    boolean stretch = words.is(at - 1, "the") && unit != Unit.WEEKEND;
    boolean week = unit == Unit.WEEK && choice == Choice.COMING;
    if (stretch && !week) {
      return null;
    }
    DateMeaning meaning =
        switch (choice) {
          case LAST, PAST -> new Relative(unit, -1);
          case NEXT -> new Relative(unit, 1);
          case COMING -> unit == Unit.WEEKEND ? new Weekend(choice) : new Relative(unit, 1);
          case THIS, BARE -> unit == Unit.WEEKEND ? new Weekend(choice) : new Relative(unit, 0);
        };
    return new Match(at, named + 1, meaning);
  }

  /** "The weekend", and "the month" behind "later in" or "the end of". */
  private static @Nullable Match bareUnit(Lexemes words, int at) {
    Unit unit = DateWords.unit(words.text(at + 1));
    boolean stretch =
        (words.is(at - 1, "in") || words.is(at - 1, "of")) && words.isOneOf(at - 2, STRETCHES);
    if (unit == Unit.WEEKEND) {
      return new Match(at, at + 2, new Weekend(Choice.BARE));
    }
    boolean told = stretch && unit != null && unit != Unit.DAY;
    return told && unit != null ? new Match(at, at + 2, new Relative(unit, 0)) : null;
  }
}
