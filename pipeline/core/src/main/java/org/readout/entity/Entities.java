package org.readout.entity;

import java.util.List;
import java.util.Map;

/**
 * The entities of a document, and which of its phrases and pronouns speak of which. Immutable.
 *
 * <p>A plural phrase can speak of several entities ({@code the two leaders}).
 */
public final class Entities {
  /** A token of a sentence. */
  record Position(int sentence, int token) {}

  private final List<Entity> all;
  private final Map<Mention, List<Entity>> byMention;
  private final Map<Position, List<Entity>> byPronoun;

  Entities(
      List<Entity> all,
      Map<Mention, List<Entity>> byMention,
      Map<Position, List<Entity>> byPronoun) {
    this.all = List.copyOf(all);
    this.byMention = Map.copyOf(byMention);
    this.byPronoun = Map.copyOf(byPronoun);
  }

  /** No entities. */
  public static Entities none() {
    return new Entities(List.of(), Map.of(), Map.of());
  }

  /** All entities in the order of first mention. */
  public List<Entity> all() {
    return all;
  }

  /** Whom a phrase speaks of; empty for a place that is no party. */
  public List<Entity> of(Mention mention) {
    return byMention.getOrDefault(mention, List.of());
  }

  /** Whom a pronoun speaks of; empty where that is not known. */
  public List<Entity> ofPronoun(int sentence, int token) {
    return byPronoun.getOrDefault(new Position(sentence, token), List.of());
  }
}
