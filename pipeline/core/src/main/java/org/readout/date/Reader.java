package org.readout.date;

import org.jspecify.annotations.Nullable;

/** Reads date expressions of one kind. */
interface Reader {
  /** The longest expression that begins at a position, or null. */
  @Nullable Match read(Lexemes words, int at);
}
