package org.readout.relation;

import org.readout.date.DateExpression;

/**
 * The date of a relation mention.
 *
 * @param expression the words that give it
 * @param sentence the number of the sentence that they stand in
 */
public record DateArgument(DateExpression expression, int sentence) {}
