package org.readout.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateMeaning.Anchored;
import org.readout.date.DateMeaning.Apart;
import org.readout.date.DateMeaning.Days;
import org.readout.date.DateMeaning.Length;
import org.readout.date.DateMeaning.Relative;
import org.readout.date.DateMeaning.Vague;

/** Reads counted units: "two days ago", "in three weeks", "a day earlier", "the last two days". */
final class CountReader implements Reader {
  private static final Set<String> LOOSE = Set.of("few", "several", "some", "many", "couple");

  /** "More than a year ago" is no date. */
  private static final Set<String> INEXACT = Set.of("than", "over", "under", "least");

  /** "The third visit in two years" tells how long, not when. */
  private static final Set<String> RANKS =
      Set.of("first", "second", "third", "fourth", "fifth", "sixth", "only", "time", "times");

  private static final Set<String> PHRASE_STARTS =
      Set.of("and", "but", "in", "at", "with", "when", "as", "to");

  private static final Set<String> BACKWARD = Set.of("last", "past", "previous");

  private static final int RANK_REACH = 8;

  private static final int WEEK = 7;

  @Override
  public @Nullable Match read(Lexemes words, int at) {
    return switch (words.text(at)) {
      case "in" -> ahead(words, at);
      case "for", "lasting", "lasts", "lasted", "spend", "spends", "spent", "spending" ->
          length(words, at);
      case "last", "past", "next", "coming", "following", "previous" -> window(words, at);
      default -> back(words, at);
    };
  }

  private static @Nullable Match back(Lexemes words, int at) {
    Amount amount = Amount.read(words, at);
    if (amount == null) {
      return null;
    }
    int end = amount.end();
    String word = words.text(end);
    if (word.equals("ago")) {
      boolean vague = amount.count() == 0 || words.isOneOf(at - 1, INEXACT);
      return new Match(
          at,
          end + 1,
          vague ? new Vague(Tense.PAST) : new Relative(amount.unit(), -amount.count()));
    }
    if (word.equals("from") && (words.is(end + 1, "now") || words.is(end + 1, "today"))) {
      return amount.count() == 0
          ? new Match(at, end + 2, new Vague(Tense.FUTURE))
          : new Match(at, end + 2, new Relative(amount.unit(), amount.count()));
    }
    int direction =
        switch (word) {
          case "earlier", "previously", "beforehand" -> -1;
          case "later", "afterwards", "afterward" -> 1;
          case "before" -> endsPhrase(words, end + 1) ? -1 : 0;
          case "after" -> endsPhrase(words, end + 1) ? 1 : 0;
          default -> 0;
        };
    if (direction == 0) {
      return apart(words, at, amount);
    }
    return amount.count() == 0
        ? new Match(at, end + 1, new Vague(Tense.UNKNOWN))
        : new Match(at, end + 1, new Anchored(amount.unit(), direction * amount.count()));
  }

  /** "Two days before the summit", other than "less than two days before". */
  private static @Nullable Match apart(Lexemes words, int at, Amount amount) {
    int direction = words.is(amount.end(), "after") ? 1 : words.is(amount.end(), "before") ? -1 : 0;
    boolean exact = direction != 0 && amount.count() > 0 && !words.isOneOf(at - 1, INEXACT);
    return exact
        ? new Match(at, amount.end() + 1, new Apart(amount.unit(), direction * amount.count()))
        : null;
  }

  /** "Two days before the summit" counts from an occasion, not from a date. */
  static boolean endsPhrase(Lexemes words, int at) {
    String word = words.text(at);
    return word.isEmpty()
        || !Character.isLetterOrDigit(word.charAt(0))
        || PHRASE_STARTS.contains(word);
  }

  private static @Nullable Match ahead(Lexemes words, int at) {
    Amount amount = Amount.read(words, at + 1);
    if (amount == null || words.is(amount.end(), "of") || isRanked(words, at)) {
      return null;
    }
    boolean vagueUnit =
        words.number(at + 1) == 1 && (amount.unit() == Unit.DAY || amount.unit() == Unit.YEAR);
    if (amount.count() == 0 || vagueUnit) {
      return null;
    }
    boolean time = words.is(amount.end(), "'") || words.is(amount.end(), "\u2019");
    int end = time ? amount.end() + 1 : amount.end();
    return new Match(
        at,
        words.is(end, "time") ? end + 1 : amount.end(),
        new Relative(amount.unit(), amount.count()));
  }

  private static boolean isRanked(Lexemes words, int at) {
    for (int i = Math.max(0, at - RANK_REACH); i < at; i++) {
      if (words.isOneOf(i, RANKS)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Match length(Lexemes words, int at) {
    Amount amount = Amount.read(words, at + 1);
    if (amount == null || amount.count() == 0) {
      return null;
    }
    return new Match(at + 1, amount.end(), new Length(amount.unit(), amount.count()));
  }

  /** "The last two days" are days; longer stretches up to now tell no time of an occasion. */
  private static @Nullable Match window(Lexemes words, int at) {
    boolean ahead = !words.isOneOf(at, BACKWARD);
    Amount amount = Amount.read(words, at + 1);
    if (amount == null || !amount.plural()) {
      return null;
    }
    if (amount.count() < 2 || amount.unit() != Unit.DAY) {
      boolean weeks = ahead && amount.count() > 1 && amount.unit() == Unit.WEEK;
      return new Match(
          at,
          amount.end(),
          weeks
              ? new Days(0, WEEK * amount.count())
              : new Vague(ahead ? Tense.FUTURE : Tense.PAST));
    }
    return new Match(
        at, amount.end(), ahead ? new Days(1, amount.count()) : new Days(-amount.count(), -1));
  }

  /**
   * A number of units.
   *
   * @param count 0 where it is not told: "a few days", "days"
   * @param plural true for "days", false for "day"
   * @param end the position behind the unit
   */
  private record Amount(int count, Unit unit, boolean plural, int end) {
    static @Nullable Amount read(Lexemes words, int at) {
      int from = at;
      int count = words.number(at);
      if (count > 0 && words.isOneOf(at + 1, LOOSE)) {
        count = 0;
        from = at + 2;
      } else if (count > 0) {
        from = at + 1;
      } else if (words.is(at, "couple") && words.is(at + 1, "of")) {
        count = 2;
        from = at + 2;
      } else if (words.isOneOf(at, LOOSE)) {
        from = at + 1;
      }
      if (count == 0 && words.is(from, "of")) {
        from++;
      }
      Unit one = words.is(from, "fortnight") ? Unit.WEEK : DateWords.unit(words.text(from));
      Unit many = DateWords.units(words.text(from));
      if (one != null && count == 1) {
        return new Amount(words.is(from, "fortnight") ? 2 : 1, one, false, from + 1);
      }
      return many == null || count == 1 ? null : new Amount(count, many, true, from + 1);
    }
  }
}
