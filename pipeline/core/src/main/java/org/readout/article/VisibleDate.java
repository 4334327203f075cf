package org.readout.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day of publication that a text itself shows near its head: a line that is a date with
 * its year and nothing else, or that says {@code Posted on}, {@code Published} or {@code Date}
 * before one.
 */
public final class VisibleDate {
  private static final int MOST_LINES = 15;
  private static final int LONGEST_LINE = 90;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:(?:first )?(?:posted|published|released?|issued|created|publication|press release"
              + "|news release|media release)(?: on| at| date)?|date(?: posted| published)?)\\s*[:–-]?\\s+");
  private static final Pattern ENDING =
      Pattern.compile("(?i)(?: by .*|\\s*[|(].*| at \\d.*|[,.]?\\s+\\d{1,2}[:.]\\d\\d.*)$");

  private VisibleDate() {}

  /** The day that the head of a text shows; empty where it shows none. */
  public static Optional<LocalDate> of(String text) {
    int looked = 0;
    for (Line line : Line.of(text, 0, Math.min(text.length(), 4_000))) {
      if (line.isBlank()) {
        continue;
      }
      if (line.length() <= LONGEST_LINE) {
        Optional<LocalDate> date = date(line.of(text));
        if (date.isPresent()) {
          return date;
        }
      }
      if (++looked == MOST_LINES) {
        break;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String line) {
    Matcher label = LABEL.matcher(line);
    String said = label.lookingAt() ? line.substring(label.end()) : line;
    Optional<LocalDate> date = PublicationDates.loose(said);
    return date.isPresent() ? date : PublicationDates.loose(ENDING.matcher(said).replaceFirst(""));
  }
}
