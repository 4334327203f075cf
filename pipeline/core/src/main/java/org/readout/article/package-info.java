/**
 * From files to articles. A reader for each format turns a file into {@link
 * org.readout.article.Article}s; {@link org.readout.article.Layout} then says which parts of an
 * article's text are prose, headings or boilerplate, and what its dateline states. Offsets always
 * refer to the text as it was read in.
 */
@NullMarked
package org.readout.article;

import org.jspecify.annotations.NullMarked;
