package org.readout.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateMeaning.Ambiguous;
import org.readout.date.DateMeaning.Fixed;

/**
 * Reads dates in digits: "2018-05-11", "28.09.2016", "11/05/2018". Dots mean that the day comes
 * first; with slashes and hyphens it is whichever makes a date, and both readings where both do.
 */
final class DigitReader implements Reader {
  @Override
  public @Nullable Match read(Lexemes words, int at) {
    boolean shaped =
        words.at(at).number() >= 0
            && isSeparator(words, at + 1)
            && words.text(at + 1).equals(words.text(at + 3))
            && words.at(at + 2).glued()
            && words.at(at + 3).glued()
            && words.at(at + 4).glued()
            && !(isSeparator(words, at + 5) && words.at(at + 6).glued());
    if (!shaped) {
      return null;
    }
    DateMeaning meaning = meaning(words, at);
    return meaning == null ? null : new Match(at, at + 5, meaning);
  }

  private static boolean isSeparator(Lexemes words, int position) {
    String text = words.text(position);
    boolean separator = text.equals("/") || text.equals("-") || text.equals(".");
    return separator && words.at(position).glued();
  }

  private static @Nullable DateMeaning meaning(Lexemes words, int at) {
    if (words.text(at).length() == 4) {
      return fixed(date(words.year(at), number(words, at + 2), number(words, at + 4)));
    }
    int year = year(words, at + 4, words.is(at + 1, "/"));
    EdtfDate dayFirst = date(year, number(words, at + 2), number(words, at));
    if (words.is(at + 1, ".")) {
      return fixed(dayFirst);
    }
    EdtfDate monthFirst = date(year, number(words, at), number(words, at + 2));
    if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
      return fixed(dayFirst == null ? monthFirst : dayFirst);
    }
    return new Ambiguous(dayFirst, monthFirst);
  }

  private static @Nullable DateMeaning fixed(@Nullable EdtfDate date) {
    return date == null ? null : new Fixed(date);
  }

  private static int number(Lexemes words, int at) {
    return words.text(at).length() <= 2 && !words.at(at).ordinal() ? words.at(at).number() : 0;
  }

  /** Two digits are a year of this century, and only behind slashes: "9.11.01" is no date. */
  private static int year(Lexemes words, int at, boolean slashes) {
    boolean twoDigits = slashes && words.text(at).length() == 2 && words.at(at).number() >= 0;
    return twoDigits ? 2000 + words.at(at).number() : words.year(at);
  }

  private static @Nullable EdtfDate date(int year, int month, int day) {
    if (year == 0) {
      return null;
    }
    try {
      return EdtfDate.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
