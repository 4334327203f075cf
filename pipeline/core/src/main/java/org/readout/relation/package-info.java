/**
 * From sentences to mentions of visits, meetings and calls, by rules kept as data: triggers, the
 * arguments that a dependency path leads to, and modality.
 */
@NullMarked
package org.readout.relation;

import org.jspecify.annotations.NullMarked;
