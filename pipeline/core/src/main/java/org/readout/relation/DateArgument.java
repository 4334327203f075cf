package org.readout.relation;

import java.util.List;
import org.readout.date.DateExpression;

/**
 * The date of a relation mention.
 *
 * @param expressions the words that give it, in the order of the sentence; never empty
 * @param sentence the number of the sentence that they stand in
 */
public record DateArgument(List<DateExpression> expressions, int sentence) {
  public DateArgument {
    expressions = List.copyOf(expressions);
  }
}
