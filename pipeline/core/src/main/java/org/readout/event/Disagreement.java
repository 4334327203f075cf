package org.readout.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sources of an event do not agree on. Immutable.
 *
 * @param slot {@code modality}, {@code place}, {@code date} or {@code role}
 * @param entity the key of the party whose role it is; null of other slots
 * @param values every value that is told, that of most sources first
 */
public record Disagreement(String slot, @Nullable String entity, List<Value> values) {
  public Disagreement {
    values = List.copyOf(values);
  }

  /**
   * A value and who tells it.
   *
   * @param value what is told
   * @param facts the ids of the facts that tell it
   */
  public record Value(String value, List<String> facts) {
    public Value {
      facts = List.copyOf(facts);
    }
  }
}
