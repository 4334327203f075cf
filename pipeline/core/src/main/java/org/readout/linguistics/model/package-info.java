/**
 * What the tagger, the name tagger and the parser share: how the parts of model files are read, and
 * a bounded table of words.
 */
@NullMarked
package org.readout.linguistics.model;

import org.jspecify.annotations.NullMarked;
