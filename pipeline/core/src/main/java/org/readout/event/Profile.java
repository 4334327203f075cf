package org.readout.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * References that surely mean one person: one name and country; where the name is not full, also
 * one office and year. Mutable while references are gathered.
 */
final class Profile {
  /** Fuller and better known names come first, because others are resolved to them. */
  static final Comparator<Profile> ORDER =
      Comparator.comparing((Profile profile) -> !profile.name.isFull())
          .thenComparing(profile -> profile.name.initials().isEmpty() && !profile.name.isFull())
          .thenComparing(profile -> profile.country == null)
          .thenComparing(profile -> -profile.name.words().size())
          .thenComparing(profile -> -profile.documents)
          .thenComparing(profile -> profile.key);

  private final String key;
  private final PersonName name;
  private final @Nullable String country;
  private final List<Reference> references = new ArrayList<>();
  private final SortedMap<String, Integer> documentsByName = new TreeMap<>();
  private final Set<String> offices = new TreeSet<>();
  private Years years = Years.UNKNOWN;
  private int documents;

  Profile(String key, PersonName name, @Nullable String country) {
    this.key = key;
    this.name = name;
    this.country = country;
  }

  static String key(PersonName name, Reference reference) {
    StringBuilder key = new StringBuilder();
    key.append(String.join(" ", name.words())).append('|');
    key.append(String.join(" ", name.initials())).append('|').append(name.number()).append('|');
    key.append(reference.country());
    if (!name.isFull()) {
      key.append('|').append(reference.title());
      key.append('|').append(reference.year());
    }
    return key.toString();
  }

  void add(Reference reference, int inDocuments) {
    references.add(reference);
    documents += inDocuments;
    documentsByName.merge(reference.name(), inDocuments, Integer::sum);
    years = years.with(reference.year());
    offices.addAll(Titles.offices(reference.title()));
  }

  PersonName name() {
    return name;
  }

  @Nullable String country() {
    return country;
  }

  List<Reference> references() {
    return references;
  }

  /** How many documents have each spelling. */
  SortedMap<String, Integer> documentsByName() {
    return documentsByName;
  }

  Set<String> offices() {
    return offices;
  }

  Years years() {
    return years;
  }
}
