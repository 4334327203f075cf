/**
 * From relation mentions to facts: mentions of one occasion are merged, slots are filled and
 * scored, and the record is written as one line of JSON.
 */
@NullMarked
package org.readout.fact;

import org.jspecify.annotations.NullMarked;
