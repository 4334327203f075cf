/**
 * The catalogue of every error that a user can meet: a code, a clear sentence, and what to do about
 * it. Every other package may use it.
 */
@NullMarked
package org.readout.error;

import org.jspecify.annotations.NullMarked;
