package org.readout.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.text.Sentence;

/**
 * Finds the date expressions of a sentence. A sentence without a word of time costs no more than a
 * look at its words. Immutable.
 */
public final class DateFinder {
  /** In order: of expressions of one length the first reader's counts. */
  private static final List<Reader> READERS =
      List.of(
          new DayReader(),
          new DigitReader(),
          new WeekOfReader(),
          new HolidayReader(),
          new MonthReader(),
          new SeasonReader(),
          new YearReader(),
          new WeekdayReader(),
          new DayOfMonthReader(),
          new AnchoredReader(),
          new RelativeReader(),
          new CountReader(),
          new LengthReader(),
          new VagueReader());

  /** A finder. */
  public DateFinder() {}

  /** True where the sentence has a word that a date expression could be made of. */
  public static boolean mayTellTime(Sentence sentence) {
    return Triggers.mayTellTime(sentence);
  }

  /** The date expressions in the order of the sentence, without overlap. */
  public List<DateExpression> find(Sentence sentence) {
    return find(sentence, null);
  }

  /**
   * The date expressions in the order of the sentence, without overlap.
   *
   * @param tags the part of speech of each token (Penn Treebank), or null; they tell the verbs
   *     "may" and "march" from the months
   */
  public List<DateExpression> find(Sentence sentence, @Nullable List<String> tags) {
    if (!Triggers.mayTellTime(sentence)) {
      return List.of();
    }
    Lexemes words = Lexer.lexemes(sentence, tags);
    List<DateExpression> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Match match = Triggers.mayStart(words.text(at)) ? longest(words, at) : null;
      if (match == null) {
        at++;
        continue;
      }
      if (!Surroundings.forbid(words, match)) {
        found.add(
            new DateExpression(
                words.at(match.start()).firstToken(),
                words.at(match.end() - 1).lastToken() + 1,
                match.meaning(),
                Surroundings.bound(words, match)));
      }
      at = match.end();
    }
    return List.copyOf(found);
  }

  private static @Nullable Match longest(Lexemes words, int at) {
    Match longest = null;
    for (Reader reader : READERS) {
      Match match = reader.read(words, at);
      if (match != null
          && words.at(match.start()).startsToken()
          && words.at(match.end() - 1).endsToken()
          && (longest == null || match.end() > longest.end())) {
        longest = match;
      }
    }
    return longest;
  }
}
