package org.readout.article;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * The dateline that opens a story: {@code MANILA, Sept. 28 (Xinhua) --}.
 *
 * @param span the whole dateline with its closing dash
 * @param place the city as written, or null
 * @param day the day without a year, or null where the dateline gives none
 * @param date the full date where the dateline gives a year too, or null
 * @param agency the agency in parentheses, or null
 */
public record Dateline(
    Span span,
    @Nullable String place,
    @Nullable MonthDay day,
    @Nullable LocalDate date,
    @Nullable String agency) {}
