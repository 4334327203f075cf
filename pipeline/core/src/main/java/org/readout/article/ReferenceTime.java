package org.readout.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time that relative dates of an article count from. Immutable. At most one of day and month is
 * known.
 *
 * @param day the day, or null
 * @param month the month where the day is not known, or null
 * @param origin where it was found
 */
public record ReferenceTime(@Nullable LocalDate day, @Nullable YearMonth month, Origin origin) {

  /** Where a reference time can be found. */
  public enum Origin {
    PUBLICATION("the day of publication"),
    MONTH_OF_PUBLICATION("the month of publication"),
    DATELINE("the dateline"),
    TEXT("a date that stands in the text"),
    NONE("nothing");

    private final String words;

    Origin(String words) {
      this.words = words;
    }

    /** In words: {@code the dateline}. */
    public String words() {
      return words;
    }
  }

  /**
   * The reference time of an article: what it was published on, else its dateline, else a date that
   * its head shows.
   *
   * @param dateline its dateline, or null
   */
  public static ReferenceTime of(Article article, @Nullable Dateline dateline) {
    if (article.published() != null) {
      return new ReferenceTime(article.published(), null, Origin.PUBLICATION);
    }
    LocalDate told = dateline == null ? null : dateline.date();
    if (told != null) {
      return new ReferenceTime(told, null, Origin.DATELINE);
    }
    Optional<LocalDate> visible = VisibleDate.of(article.text());
    if (visible.isPresent()) {
      return new ReferenceTime(visible.get(), null, Origin.TEXT);
    }
    return article.month() == null
        ? new ReferenceTime(null, null, Origin.NONE)
        : new ReferenceTime(null, article.month(), Origin.MONTH_OF_PUBLICATION);
  }
}
