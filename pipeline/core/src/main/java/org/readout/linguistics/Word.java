package org.readout.linguistics;

/**
 * A word as the parser sees it: one token, or several that form one unit such as a name with its
 * title.
 *
 * @param from the first token that it stands for
 * @param to the token behind the last one that it stands for
 * @param form the form given to the parser
 * @param lemma the lower-case lemma of its head token
 * @param tag the Penn Treebank tag
 */
public record Word(int from, int to, String form, String lemma, String tag) {}
