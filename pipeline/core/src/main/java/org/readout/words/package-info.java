/** Lists of English words that are kept as data and looked up by the packages that need them. */
@NullMarked
package org.readout.words;

import org.jspecify.annotations.NullMarked;
