/**
 * The stages in their order, and many articles through them: threads, progress, what was rejected
 * and why.
 */
@NullMarked
package org.readout.pipeline;

import org.jspecify.annotations.NullMarked;
