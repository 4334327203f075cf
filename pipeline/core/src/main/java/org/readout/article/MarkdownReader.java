package org.readout.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.error.ErrorCode;

/**
 * Reads Markdown with front matter ({@code id}, {@code title}, {@code date} or {@code published},
 * {@code url}, {@code publisher}; all may be absent). The article's text is what follows the front
 * matter: an exact piece of the decoded file, marks and line ends as they are. Without a {@code
 * title}, a first line that is a heading is the title.
 */
public final class MarkdownReader extends WholeFileReader {
  @Override
  Incoming.Accepted parse(byte[] bytes, Origin origin) {
    String content = Utf8.decode(bytes, origin.where());
    FrontMatter matter = FrontMatter.of(content, origin.where());
    String text = notBlank(content.substring(matter.bodyStart()), origin);
    List<Problem> warnings = new ArrayList<>();
    String id = matter.value("id");
    String title = matter.value("title");
    Article article =
        new Article(
            id == null ? origin.id() : id,
            title == null ? heading(text) : title,
            date(matter.value("date", "published"), origin.where(), warnings),
            matter.value("publisher"),
            matter.value("url"),
            text,
            month(matter.value("date", "published")));
    return new Incoming.Accepted(origin.where(), article, warnings);
  }

  /** The day that a field gives, or null with a warning where it gives none. */
  static @Nullable LocalDate date(@Nullable String said, String where, List<Problem> warnings) {
    if (said == null || said.isBlank()) {
      return null;
    }
    Optional<LocalDate> date = PublicationDates.iso(said);
    if (date.isEmpty()) {
      warnings.add(notADate(said, where));
    }
    return date.orElse(null);
  }

  /** The month that a field gives where it gives no day, or null. */
  static @Nullable YearMonth month(@Nullable String said) {
    return said == null ? null : PublicationDates.month(said).orElse(null);
  }

  /** The warning that a date is none. */
  static Problem notADate(String said, String where) {
    String shown = said.length() > 60 ? said.substring(0, 60) + "…" : said;
    String instead = month(said) == null ? "read without one" : "read as of some day of that month";
    return new Problem(
        where,
        ErrorCode.INVALID_DATE,
        where + " gives \"" + shown.strip() + "\" as its date; it was " + instead + ".");
  }

  private static @Nullable String heading(String text) {
    for (Line line : Line.of(text, 0, Math.min(text.length(), 10_000))) {
      if (!line.isBlank()) {
        String first = line.of(text);
        return first.startsWith("# ") ? first.substring(2).strip() : null;
      }
    }
    return null;
  }
}
