/**
 * The parser: CoreNLP's neural transition parser, with its model and arithmetic of our own that
 * draws the same arcs.
 */
@NullMarked
package org.readout.linguistics.parsing;

import org.jspecify.annotations.NullMarked;
