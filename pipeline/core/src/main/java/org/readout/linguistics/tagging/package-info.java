/**
 * The part-of-speech tagger: CoreNLP's left3words tagger, with its model and arithmetic of our own
 * that gives the same tags.
 */
@NullMarked
package org.readout.linguistics.tagging;

import org.jspecify.annotations.NullMarked;
