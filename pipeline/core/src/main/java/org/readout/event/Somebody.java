package org.readout.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A person while profiles are gathered from all documents. Mutable. */
final class Somebody {
  /** Who has more spellings than this takes no new ones: the comparison must stay bounded. */
  private static final int MOST_NAMES = 24;

  private static final int LONGEST_LIFE = 40;
  private static final int LONGEST_OFFICE = 10;
  private static final int SURELY_IN_OFFICE = 5;

  private final List<Profile> profiles = new ArrayList<>();
  private final Set<PersonName> names = new LinkedHashSet<>();
  private final Set<String> offices = new TreeSet<>();
  private Years years = Years.UNKNOWN;
  private @Nullable String country;

  Somebody(Profile first) {
    add(first);
  }

  void add(Profile profile) {
    profiles.add(profile);
    if (profile.name().isFull() || names.isEmpty()) {
      names.add(profile.name());
    }
    offices.addAll(profile.offices());
    years = years.with(profile.years());
    if (country == null) {
      country = profile.country();
    }
  }

  @Nullable String country() {
    return country;
  }

  List<Profile> profiles() {
    return profiles;
  }

  boolean isFull() {
    return names.iterator().next().isFull();
  }

  boolean hasName(PersonName name) {
    return names.contains(name);
  }

  /** True where the full name of the profile can be another name of this person. */
  boolean canBeNamed(Profile profile) {
    if (!isFull()
        || !countryAgrees(profile)
        || !years.isWithin(LONGEST_LIFE, profile.years())
        || (names.size() >= MOST_NAMES && !names.contains(profile.name()))) {
      return false;
    }
    return names.stream()
        .allMatch(
            name ->
                NameLikeness.areSame(name, profile.name())
                    || (NameLikeness.areNear(name, profile.name())
                        && shares(profile)
                        && years.isWithin(LONGEST_OFFICE, profile.years())));
  }

  /** True where the surname of the profile can be this person's. */
  boolean canBeCalled(Profile profile) {
    return canHaveBeen(profile)
        && names.stream().anyMatch(name -> NameLikeness.hasSurname(profile.name(), name));
  }

  /** True where the word of the profile begins this person's name, and the office is the same. */
  boolean canBeginWith(Profile profile) {
    return isFull()
        && profile.country() != null
        && profile.country().equals(country)
        && shares(profile)
        && canHaveBeen(profile)
        && names.stream().anyMatch(name -> NameLikeness.hasFirstWord(profile.name(), name));
  }

  /** True where both are known to have had one office. */
  boolean shares(Profile profile) {
    return Titles.share(offices, profile.offices());
  }

  private boolean canHaveBeen(Profile profile) {
    boolean sameCountry = country != null && country.equals(profile.country());
    boolean contradicts = !offices.isEmpty() && !profile.offices().isEmpty() && !shares(profile);
    return countryAgrees(profile)
        && !contradicts
        && (sameCountry || shares(profile))
        && years.isWithin(sameCountry ? LONGEST_OFFICE : SURELY_IN_OFFICE, profile.years());
  }

  private boolean countryAgrees(Profile profile) {
    return country == null || profile.country() == null || country.equals(profile.country());
  }

  /** How many documents have each spelling. */
  SortedMap<String, Integer> documentsByName() {
    SortedMap<String, Integer> documents = new TreeMap<>();
    for (Profile profile : profiles) {
      profile
          .documentsByName()
          .forEach((name, count) -> documents.merge(name, count, Integer::sum));
    }
    return documents;
  }
}
