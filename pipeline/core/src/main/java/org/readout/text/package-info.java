/**
 * The document that all later packages work on: sentences and tokens with their offsets into the
 * article's text. Immutable, and unaware of any NLP library.
 */
@NullMarked
package org.readout.text;

import org.jspecify.annotations.NullMarked;
