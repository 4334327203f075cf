package org.readout.relation;

/**
 * A trigger that did not become a relation mention.
 *
 * @param rule the id of the rule
 * @param sentence the number of the sentence
 * @param trigger the token of the trigger
 * @param reason what was missing or in the way: half a sentence
 */
public record NearMiss(String rule, int sentence, int trigger, String reason) {}
