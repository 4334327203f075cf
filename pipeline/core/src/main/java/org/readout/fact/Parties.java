package org.readout.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.entity.Entity;
import org.readout.entity.PartyKind;
import org.readout.entity.Place;
import org.readout.relation.FactType;
import org.readout.relation.Role;
import org.readout.words.WordLists;

/**
 * The parties of an occasion as the record has them: a country is none beside the people who
 * represent it.
 */
final class Parties {
  private static final Set<String> OF_A_STATE = WordLists.ENGLISH.set("groups-of-a-state");
  private static final Set<String> OF_NO_STATE = WordLists.ENGLISH.set("groups-of-no-state");

  private Parties() {}

  static Map<Entity, Role> of(Occasion occasion) {
    Map<Entity, Role> told = occasion.parties();
    Set<String> represented =
        told.keySet().stream()
            .filter(entity -> entity.kind() == PartyKind.PERSON && entity.country() != null)
            .map(entity -> String.valueOf(entity.country()))
            .collect(Collectors.toSet());
    Map<Entity, Role> parties = new LinkedHashMap<>();
    told.forEach(
        (entity, role) -> {
          boolean stands =
              entity.kind() == PartyKind.COUNTRY
                  && represented.contains(String.valueOf(entity.country()));
          if (isNamedToo(entity, told)) {
            return;
          }
          if (!stands || occasion.type() == FactType.VISIT) {
            parties.put(ofPlace(entity, occasion), role);
          }
        });
    return parties;
  }

  /** Officials and leaders are of a state, those of businesses and of several states are not. */
  private static boolean isOfAState(String name) {
    List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1));
    return words.stream().anyMatch(OF_A_STATE::contains)
        && words.stream().noneMatch(OF_NO_STATE::contains);
  }

  /** {@code The minister} beside the minister's name. */
  private static boolean isNamedToo(Entity entity, Map<Entity, Role> told) {
    return entity.kind() == PartyKind.PERSON
        && !entity.named()
        && told.get(entity) == Role.VISITOR
        && told.keySet().stream()
            .anyMatch(
                other ->
                    other.named()
                        && told.get(other) == Role.VISITOR
                        && Descriptions.canMean(entity, other));
  }

  /** {@code Senior officials} whom a foreigner meets in Lisbon are Portuguese. */
  private static Entity ofPlace(Entity entity, Occasion occasion) {
    Place place = occasion.place();
    String country = place == null ? null : place.country();
    boolean open =
        entity.kind() == PartyKind.GROUP
            && entity.country() == null
            && isOfAState(entity.name())
            && occasion.type() == FactType.MEETING;
    boolean foreigner =
        occasion.parties().keySet().stream()
            .anyMatch(other -> other.country() != null && !other.country().equals(country));
    return open && country != null && foreigner ? entity.of(country) : entity;
  }
}
