/**
 * The name tagger: CoreNLP's three-class classifier, with its model and arithmetic of our own that
 * gives the same labels.
 */
@NullMarked
package org.readout.linguistics.naming;

import org.jspecify.annotations.NullMarked;
