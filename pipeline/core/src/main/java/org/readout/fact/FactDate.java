package org.readout.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The date of a fact.
 *
 * @param edtf the value, an Extended Date/Time Format string (ISO 8601-2)
 * @param start the first day, or null where the year is unknown
 * @param end the last day, or null where the year is unknown
 * @param precision {@code day}, {@code month}, {@code season}, {@code year} or {@code interval}
 * @param text the words that give it
 */
public record FactDate(
    String edtf,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    String precision,
    String text) {}
