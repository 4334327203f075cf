package org.readout.relation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.entity.Entity;
import org.readout.entity.PartyKind;

/** What a rule demands of the parties and places that were found for it. */
final class Demands {
  /** The functions of whoever is met by somebody else. */
  static final Set<String> OTHER_SIDE =
      Set.of("with", "light-with", "between", "to-person", "object", "object-person");

  private Demands() {}

  /** A named person, an office of a told state, or the delegation of one. */
  private static boolean isSomebody(Entity party) {
    boolean delegation =
        party.kind() == PartyKind.GROUP
            && party.name().toLowerCase(Locale.ROOT).contains("delegation");
    return (party.kind() == PartyKind.PERSON && party.named())
        || (party.country() != null && (party.kind() == PartyKind.PERSON || delegation));
  }

  /** The first demand that is not met, in words for a near miss; null where all are. */
  static @Nullable String unmet(Rule rule, List<Argument> parties, List<PlaceArgument> places) {
    if (rule.placeRequired() && places.isEmpty()) {
      return "no place found";
    }
    if (!rule.visitorOptional()
        && rule.arguments().containsKey(Role.VISITOR)
        && parties.stream().noneMatch(party -> party.role() == Role.VISITOR)) {
      return "no visitor found";
    }
    if (!rule.essential().isEmpty()
        && parties.stream().noneMatch(party -> rule.essential().contains(party.function()))) {
      return "no party found as " + String.join(" or ", rule.essential());
    }
    boolean named =
        parties.stream().flatMap(party -> party.entities().stream()).anyMatch(Demands::isSomebody);
    if (rule.personRequired() && !named) {
      return "no person found by name";
    }
    if (rule.abroad() && !isAbroad(parties, places)) {
      return "not surely outside the visitor's own country";
    }
    Set<Integer> distinct = new HashSet<>();
    parties.forEach(party -> party.entities().forEach(entity -> distinct.add(entity.number())));
    int count = distinct.size();
    count += count == 1 && parties.stream().anyMatch(SeveralOffices::areIn) ? 1 : 0;
    boolean implied = rule.impliedParty() && parties.stream().anyMatch(Demands::isOtherSide);
    int least = rule.visitorOptional() ? 0 : implied ? 1 : rule.leastParties();
    return count < least ? "only " + count + " of " + rule.leastParties() + " parties found" : null;
  }

  private static boolean isAbroad(List<Argument> parties, List<PlaceArgument> places) {
    String country = places.get(0).place().country();
    return country != null
        && parties.stream()
            .filter(party -> party.role() == Role.VISITOR)
            .flatMap(party -> party.entities().stream())
            .allMatch(visitor -> visitor.country() != null && !country.equals(visitor.country()));
  }

  /** {@code A lunch with the minister}: whoever is behind "with" is met by somebody. */
  private static boolean isOtherSide(Argument argument) {
    return OTHER_SIDE.contains(argument.function());
  }
}
