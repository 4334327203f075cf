package org.readout.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.entity.Entity;
import org.readout.entity.PartyKind;
import org.readout.relation.Argument;
import org.readout.relation.Role;

/**
 * The states of groups that come with people of one state: {@code the minister led a delegation},
 * {@code with the president and other officials}. Immutable.
 */
final class GroupCountries {
  private final Map<Integer, String> countries = new HashMap<>();
  private final Set<Integer> led = new HashSet<>();

  GroupCountries(List<Occasion> occasions) {
    for (Occasion occasion : occasions) {
      occasion.mentions().forEach(mention -> add(mention.relation().arguments()));
    }
  }

  private void add(List<Argument> arguments) {
    Map<String, List<Entity>> sides = new TreeMap<>();
    for (Argument argument : arguments) {
      String side = argument.role() == Role.PARTICIPANT ? argument.function() : "";
      sides
          .computeIfAbsent(argument.role() + side, key -> new ArrayList<>())
          .addAll(argument.entities());
    }
    sides.values().forEach(this::addSide);
    arguments.forEach(this::addLed);
  }

  /** {@code A delegation led by Berg} speaks of both: they are one side. */
  private void addLed(Argument argument) {
    if (argument.entities().stream().anyMatch(party -> party.kind() == PartyKind.PERSON)) {
      argument.entities().stream()
          .filter(party -> party.kind() == PartyKind.GROUP)
          .forEach(party -> led.add(party.number()));
    }
  }

  private void addSide(List<Entity> side) {
    Set<String> told = new LinkedHashSet<>();
    for (Entity party : side) {
      if (party.kind() == PartyKind.PERSON) {
        told.add(party.country() == null ? "" : party.country());
      }
    }
    String country = told.size() == 1 ? told.iterator().next() : "";
    for (Entity party : side) {
      if (isOpen(party) && !country.isEmpty()) {
        countries.putIfAbsent(party.number(), country);
      }
    }
  }

  private static boolean isOpen(Entity party) {
    return party.kind() == PartyKind.GROUP && party.country() == null;
  }

  /**
   * True where somebody is told with no more than the delegation that came along: {@code the envoy
   * and his delegation held meetings}.
   */
  boolean isOneSide(Collection<Entity> parties) {
    return parties.stream().anyMatch(this::isOwnDelegation)
        && parties.stream().filter(party -> party.kind() == PartyKind.PERSON).count() == 1
        && parties.stream()
            .allMatch(party -> party.kind() == PartyKind.PERSON || isOwnDelegation(party));
  }

  private boolean isOwnDelegation(Entity party) {
    return (led.contains(party.number())
            || (isOpen(party) && countries.containsKey(party.number())))
        && party.name().toLowerCase(Locale.ROOT).contains("delegation");
  }

  /** The group with the state of those it comes with; any other party as it is. */
  Entity complete(Entity party) {
    String country = isOpen(party) ? countries.get(party.number()) : null;
    return country == null ? party : party.of(country);
  }
}
