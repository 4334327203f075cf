package org.readout.article;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A news article or press release as it was read in. Immutable.
 *
 * @param id the document's id, unique within a run, never empty
 * @param title the headline, or null
 * @param published the day of publication, or null where it is not known
 * @param publisher who published it, or null
 * @param url where it was published, or null
 * @param text the whole text; all offsets of facts refer to it, in UTF-16 code units
 * @param month the month of publication where the day is not known, or null
 */
public record Article(
    String id,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String publisher,
    @Nullable String url,
    String text,
    @Nullable YearMonth month) {

  /** An article of a day, or of no known time. */
  public Article(
      String id,
      @Nullable String title,
      @Nullable LocalDate published,
      @Nullable String publisher,
      @Nullable String url,
      String text) {
    this(id, title, published, publisher, url, text, null);
  }
}
