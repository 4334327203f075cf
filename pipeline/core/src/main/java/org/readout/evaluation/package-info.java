/**
 * Facts held against other facts: against gold (precision, recall, F1 of events, slots and dyads),
 * and one dataset against another (what came, went and changed).
 */
@NullMarked
package org.readout.evaluation;

import org.jspecify.annotations.NullMarked;
