package org.readout.date;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lexemes of a sentence, as the date grammar looks at them. Positions may lie outside. */
final class Lexemes {
  private static final Set<String> COUNTED =
      DateWords.words(
          "people persons troops soldiers men women children civilians police "
              + "personnel percent % miles kilometers kilometres km meters metres feet "
              + "acres hectares tons tonnes dollars euros pounds jobs homes houses "
              + "villages families refugees migrants prisoners students workers "
              + "protesters vehicles aircraft members participants delegates guests "
              + "representatives officials countries nations states companies others "
              + "other more seats votes points hours minutes cases deaths million billion "
              + "thousand hundred");

  private final List<Lexeme> lexemes;
  private final @Nullable List<String> tags;

  Lexemes(List<Lexeme> lexemes, @Nullable List<String> tags) {
    this.lexemes = lexemes;
    this.tags = tags;
  }

  int size() {
    return lexemes.size();
  }

  Lexeme at(int position) {
    return position >= 0 && position < lexemes.size() ? lexemes.get(position) : Lexeme.NONE;
  }

  String text(int position) {
    return at(position).text();
  }

  boolean is(int position, String word) {
    return text(position).equals(word);
  }

  boolean isOneOf(int position, Set<String> words) {
    return words.contains(text(position));
  }

  boolean isCapital(int position) {
    return at(position).capital();
  }

  /** True for a word that a number before it counts, so that the number is no day and no year. */
  boolean isCounted(int position) {
    return !isCapital(position) && isOneOf(position, COUNTED);
  }

  /** True where the tags, if there are any, say that the word is a verb: "may", "march". */
  boolean isVerb(int position) {
    int token = at(position).firstToken();
    if (tags == null || token < 0 || token >= tags.size()) {
      return false;
    }
    String tag = tags.get(token);
    return tag.startsWith("VB") || tag.equals("MD");
  }

  /** 1 to 12 for the name of a month, else 0. */
  int month(int position) {
    Lexeme word = at(position);
    int month = DateWords.month(word.text());
    if (month == 0 || isVerb(position)) {
      return 0;
    }
    return word.capital() || (word.text().length() > 3 && month != 3 && month != 8) ? month : 0;
  }

  /**
   * The name of a month that could also be another word and is written like it: "may", "august".
   */
  int doubtfulMonth(int position) {
    return at(position).capital() || isVerb(position) ? 0 : DateWords.month(text(position));
  }

  /** Behind a month: past the period that a tokenizer may have cut off "Sept". */
  int monthEnd(int position) {
    boolean cut =
        is(position + 1, ".") && at(position + 1).glued() && at(position + 2).number() >= 0;
    boolean whole = is(position, "may") || text(position).length() > 4;
    cut &= !whole && !is(position, "june") && !is(position, "july");
    return cut ? position + 2 : position + 1;
  }

  /** 1 to 31 for a number that can be a day of a month, else 0. */
  int day(int position) {
    Lexeme word = at(position);
    boolean isDay = word.number() >= 1 && word.number() <= 31 && word.text().length() <= 4;
    return isDay && !isCounted(position + 1) ? word.number() : 0;
  }

  /** A year of four digits, else 0. */
  int year(int position) {
    Lexeme word = at(position);
    boolean isYear =
        word.number() >= 1500
            && word.number() <= 2199
            && word.text().length() == 4
            && !isCounted(position + 1);
    return isYear ? word.number() : 0;
  }

  /** What a number in digits or words counts, an article as one; else 0. */
  int number(int position) {
    Lexeme word = at(position);
    boolean digits = word.number() > 0 && word.number() < 1000 && !word.ordinal();
    return digits ? word.number() : DateWords.number(word.text());
  }
}
