package org.readout.fact;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.date.Edtf;
import org.readout.date.Tense;
import org.readout.entity.Entity;
import org.readout.entity.Place;
import org.readout.relation.Argument;
import org.readout.relation.Modality;
import org.readout.relation.RelationMention;
import org.readout.relation.Role;

/**
 * A relation mention with its date resolved, for one place.
 *
 * @param relation the mention
 * @param modality whether it took place, seen from the document's date
 * @param place where, or null
 * @param placeText the words that name the place, or the empty string
 * @param date when, or null
 * @param dateText the words that give the date, or the empty string
 * @param running where it has no date: the date at which the telling stands, or null
 * @param inTitle true where the article's title states it
 */
record DatedMention(
    RelationMention relation,
    Modality modality,
    @Nullable Place place,
    String placeText,
    @Nullable Edtf date,
    String dateText,
    Timeline.@Nullable Point running,
    boolean inTitle) {
  private static final Set<String> COUNTERPART_FUNCTIONS =
      Set.of("with", "light-with", "object", "object-person", "on-person", "to-person");

  /** The weight of a mention that leaves open whether it took place. */
  static final int OPEN = 0;

  /** The weight of a headline or of a present tense: {@code Minister visits Lisbon}. */
  static final int PRESENT = 1;

  private static final int TOLD = 2;

  /** How surely it tells whether the occasion took place: the greater, the surer. */
  int weight() {
    if (isOpen()) {
      return OPEN;
    }
    boolean present = modality == Modality.ACTUAL && relation.tense() == Tense.PRESENT;
    return present ? PRESENT : TOLD;
  }

  /**
   * True where nothing tells whether it took place: a noun without verb, {@code the minister's
   * travel}.
   */
  boolean isOpen() {
    return modality == Modality.ACTUAL && relation.tense() == Tense.UNKNOWN;
  }

  Set<Entity> principals() {
    Set<Entity> principals = new LinkedHashSet<>();
    for (Argument argument : relation.arguments()) {
      if (argument.role() != Role.HOST) {
        principals.addAll(argument.entities());
      }
    }
    return principals;
  }

  /** Those whom the others met, called or received, as the text puts it. */
  Set<Entity> counterparts() {
    Set<Entity> counterparts = new LinkedHashSet<>();
    for (Argument argument : relation.arguments()) {
      if (COUNTERPART_FUNCTIONS.contains(argument.function())) {
        counterparts.addAll(argument.entities());
      }
    }
    return counterparts;
  }
}
