package org.readout.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The document that states a fact.
 *
 * @param id the document's id
 * @param title its title, or null
 * @param published the day of publication, or null
 * @param publisher who published it, or null
 * @param url where, or null
 */
public record Source(
    String id,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String publisher,
    @Nullable String url) {}
