/**
 * The {@code readout} command: a class for each subcommand, which parses its arguments and calls
 * the library; printing is kept in classes of its own. Everything that a command reads or writes
 * goes through its {@link org.readout.cli.Console}, always in UTF-8.
 */
@NullMarked
package org.readout.cli;

import org.jspecify.annotations.NullMarked;
