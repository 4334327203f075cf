package org.readout.article;

/**
 * Where an article comes from.
 *
 * @param where the file as the user named it, for messages alone
 * @param id the id of an article that brings none of its own: a path relative to what the user
 *     gave, with {@code /} between the names, never absolute
 */
public record Origin(String where, String id) {}
