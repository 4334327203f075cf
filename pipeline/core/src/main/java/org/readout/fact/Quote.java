package org.readout.fact;

/**
 * A quoted piece of the article's text.
 *
 * @param start the offset of its first character, in UTF-16 code units
 * @param end the offset behind its last character
 * @param text exactly {@code article.text().substring(start, end)}
 */
public record Quote(int start, int end, String text) {}
