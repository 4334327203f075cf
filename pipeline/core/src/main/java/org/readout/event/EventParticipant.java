package org.readout.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.entity.PartyKind;
import org.readout.relation.Role;

/**
 * A party of an event. Immutable.
 *
 * @param role the part that most sources give it
 * @param kind what sort of party it is
 * @param name the name that stands for all, the fullest of them
 * @param aliases all other names that any document of the dataset has for it, the most frequent
 *     first
 * @param titles all titles that the event's sources have for it, the most frequent first
 * @param organizations the bodies that the titles belong to
 * @param country ISO 3166-1 alpha-2 code of the state represented, or null
 * @param entity the key of the entity, the same in all events
 * @param facts the ids of the facts that name it
 */
public record EventParticipant(
    Role role,
    PartyKind kind,
    String name,
    List<String> aliases,
    List<String> titles,
    List<String> organizations,
    @Nullable String country,
    String entity,
    List<String> facts) {
  public EventParticipant {
    aliases = List.copyOf(aliases);
    titles = List.copyOf(titles);
    organizations = List.copyOf(organizations);
    facts = List.copyOf(facts);
  }
}
