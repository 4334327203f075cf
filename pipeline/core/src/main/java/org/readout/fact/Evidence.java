package org.readout.fact;

/**
 * Where the text states a fact.
 *
 * @param quote the piece of the text that states it
 * @param trigger the word in it that a rule fired on
 * @param rule the id of the rule, such as {@code meeting.receive}
 */
public record Evidence(Quote quote, Quote trigger, String rule) {}
