package org.readout.relation;

import java.util.List;
import org.readout.entity.Entity;

/**
 * A party of a relation mention.
 *
 * @param role the part it has
 * @param entities whom the words speak of, one or more
 * @param from the first token of the words
 * @param to the token behind the last one
 * @param function the grammatical function that led to it
 * @param path the dependency steps from the trigger
 */
public record Argument(
    Role role, List<Entity> entities, int from, int to, String function, String path) {
  public Argument {
    entities = List.copyOf(entities);
  }
}
