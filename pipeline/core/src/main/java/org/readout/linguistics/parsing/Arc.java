package org.readout.linguistics.parsing;

/**
 * What a word depends on.
 *
 * @param governor the place of the word that it depends on, -1 for the root
 * @param relation the basic Universal Dependency between the two
 */
public record Arc(int governor, String relation) {}
