/**
 * From the words that say when to values of the Extended Date/Time Format (EDTF, ISO 8601-2):
 * finding date expressions in a sentence, and resolving them against the article's date and the
 * tense of what they date.
 */
@NullMarked
package org.readout.date;

import org.jspecify.annotations.NullMarked;
