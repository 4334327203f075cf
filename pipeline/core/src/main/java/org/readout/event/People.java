package org.readout.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds which references to people mean the same person.
 *
 * <p>Full names come first, the fullest of them first; each goes to the one person whose it can be.
 * Then initials with surnames, then surnames alone. What can be two people is nobody's: it stays a
 * person of its own.
 */
final class People {
  private final PeopleIndex index = new PeopleIndex();
  private final List<Somebody> people = new ArrayList<>();

  private People() {}

  /**
   * The people of references.
   *
   * @param references each with the number of documents that have it
   * @return in an order that depends on the references alone
   */
  static List<Somebody> of(Map<Reference, Integer> references) {
    Map<String, Profile> profiles = new TreeMap<>();
    Map<String, PersonName> names = new HashMap<>();
    references.forEach(
        (reference, documents) -> {
          PersonName name = names.computeIfAbsent(reference.name(), PersonName::of);
          String key = Profile.key(name, reference);
          profiles
              .computeIfAbsent(key, any -> new Profile(key, name, reference.country()))
              .add(reference, documents);
        });
    People gathering = new People();
    profiles.values().stream().sorted(Profile.ORDER).forEach(gathering::place);
    return gathering.people;
  }

  private void place(Profile profile) {
    Somebody bearer = profile.name().isFull() ? named(profile) : called(profile);
    if (bearer == null) {
      bearer = new Somebody(profile);
      people.add(bearer);
    } else {
      bearer.add(profile);
    }
    index.add(profile.name(), bearer);
  }

  private @Nullable Somebody named(Profile profile) {
    List<Somebody> bearers =
        filtered(index.byFullName(profile), bearer -> bearer.canBeNamed(profile));
    if (bearers.size() > 1) {
      bearers = filtered(bearers, bearer -> bearer.hasName(profile.name()));
    }
    return only(bearers);
  }

  private @Nullable Somebody called(Profile profile) {
    Set<Somebody> bearers = index.byWord(profile);
    if (bearers == null) {
      return null;
    }
    List<Somebody> full =
        filtered(bearers, bearer -> bearer.isFull() && bearer.canBeCalled(profile));
    if (full.isEmpty()) {
      full = filtered(bearers, bearer -> bearer.canBeginWith(profile));
    }
    if (full.size() > 1) {
      full = filtered(full, bearer -> bearer.shares(profile));
    }
    if (full.size() == 1) {
      return full.get(0);
    }
    return only(
        filtered(
            bearers,
            bearer ->
                !bearer.isFull() && bearer.hasName(profile.name()) && bearer.canBeCalled(profile)));
  }

  private static @Nullable Somebody only(List<Somebody> bearers) {
    return bearers.size() == 1 ? bearers.get(0) : null;
  }

  private static List<Somebody> filtered(
      Iterable<Somebody> bearers, Predicate<Somebody> condition) {
    Set<Somebody> filtered = new LinkedHashSet<>();
    for (Somebody bearer : bearers) {
      if (condition.test(bearer)) {
        filtered.add(bearer);
      }
    }
    return List.copyOf(filtered);
  }
}
