package org.readout.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The date of an event.
 *
 * @param edtf the value, an Extended Date/Time Format string (ISO 8601-2)
 * @param start the first day, or null where the year is unknown
 * @param end the last day, or null where the year is unknown
 */
public record EventDate(String edtf, @Nullable LocalDate start, @Nullable LocalDate end) {}
