/**
 * From files to articles. {@link org.readout.article.ArticleSource} turns what the user named into
 * items in order, one for each article and one for each thing that is wrong; a reader for each
 * {@link org.readout.article.Format} turns bytes into {@link org.readout.article.Article}s. {@link
 * org.readout.article.LayoutFinder} then says which parts of an article's text are prose, headings
 * or boilerplate, and what its dateline states.
 *
 * <p>Offsets always refer to the text as it was read in: the whole decoded file for plain text,
 * what follows the front matter for Markdown, the string as decoded for JSON Lines, the extracted
 * main content for web pages. A byte order mark is never part of a text; line ends stay as they
 * are.
 */
@NullMarked
package org.readout.article;

import org.jspecify.annotations.NullMarked;
