package org.readout.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateMeaning.Yearless;

/** Reads seasons: "in the spring of 2004", "this summer", "late last autumn". */
final class SeasonReader implements Reader {
  private static final Set<String> CUES = Set.of("in", "during", "until", "by", "since", "over");

  /** "In the fall of Kabul", "in summer camps". */
  private static final Set<String> NOT_BEFORE =
      Set.of(
          "of",
          "from",
          "camp",
          "camps",
          "school",
          "schools",
          "break",
          "offensive",
          "festival",
          "water",
          "waters",
          "sports",
          "clothes",
          "games",
          "olympics",
          "session",
          "term");

  @Override
  public @Nullable Match read(Lexemes words, int at) {
    int from = Parts.skip(words, at);
    Choice choice = Parts.choice(words, from);
    int named = choice == Choice.BARE ? from : Parts.afterChoice(words, from);
    int season = DateWords.season(words.text(named));
    if (season == 0 || words.isVerb(named)) {
      return null;
    }
    EdtfDate pattern = new EdtfDate(null, season, 0);
    int end = named + 1;
    if (choice != Choice.BARE) {
      boolean name = words.isCapital(end) && words.isCapital(named);
      return name ? null : new Match(at, end, new Yearless(pattern, null, choice));
    }
    YearTail year = YearTail.read(words, end);
    if (!year.isPresent() && !isTold(words, at, end)) {
      return null;
    }
    DateMeaning meaning = year.of(pattern);
    return meaning == null ? null : new Match(at, year.end(), meaning);
  }

  private static boolean isTold(Lexemes words, int at, int end) {
    int cue = words.is(at - 1, "the") ? at - 2 : at - 1;
    return words.isOneOf(cue, CUES) && !words.isCapital(end) && !words.isOneOf(end, NOT_BEFORE);
  }
}
