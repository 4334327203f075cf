/**
 * From the words that say when to values of the Extended Date/Time Format (EDTF, ISO 8601-2).
 *
 * <p>{@link org.readout.date.DateFinder} reads a sentence: its tokens become lexemes, so that
 * hyphens and digits look the same whatever the tokenizer did, and a reader for each kind of
 * expression (days of a month, weekdays, counted units …) tries every position; the longest one
 * wins. What the words say stays open as a {@link org.readout.date.DateMeaning} until {@link
 * org.readout.date.DateResolver} resolves it to an {@link org.readout.date.Edtf} against the day of
 * publication, the tense of what it dates and, for "the following day", another date of the
 * document. {@link org.readout.date.OccasionDate} makes one value of all that is said of one
 * occasion.
 *
 * <p>Everything here is immutable or without state, safe for threads, and knows no locale and no
 * clock. The words are English.
 */
@NullMarked
package org.readout.date;

import org.jspecify.annotations.NullMarked;
