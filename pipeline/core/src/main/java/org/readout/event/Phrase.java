package org.readout.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.entity.Gazetteer;
import org.readout.entity.NameKey;
import org.readout.entity.PartyKind;

/**
 * References that say the same of a body, a state, a group or an unnamed person: the same words for
 * the same state. A body named without a state is that of the one state which has such a body.
 */
final class Phrase {
  private static final Comparator<Reference> ORDER =
      Comparator.comparing(Reference::name)
          .thenComparing(Reference::kind)
          .thenComparing(Reference::toString);

  private final String canonical;
  private final @Nullable String country;
  private final List<Reference> references = new ArrayList<>();
  private final SortedMap<String, Integer> documentsByName = new TreeMap<>();
  private final Set<String> offices = new TreeSet<>();

  private Phrase(String canonical, @Nullable String country) {
    this.canonical = canonical;
    this.country = country;
  }

  /** The phrases of references, each with the number of documents that have it. */
  static Collection<Phrase> of(Map<Reference, Integer> references) {
    Map<String, Phrase> phrases = new TreeMap<>();
    Map<String, Set<String>> countries = new TreeMap<>();
    List<Reference> sorted = references.keySet().stream().sorted(ORDER).toList();
    List<Named> named = sorted.stream().map(Named::of).toList();
    for (Named name : named) {
      if (name.country() != null) {
        countries.computeIfAbsent(name.key(), any -> new TreeSet<>()).add(name.country());
      }
    }
    for (Named name : named) {
      Set<String> known = countries.getOrDefault(name.key(), Set.of());
      boolean body = name.reference().kind() == PartyKind.ORGANIZATION;
      String country =
          name.country() == null && body && known.size() == 1
              ? known.iterator().next()
              : name.country();
      phrases
          .computeIfAbsent(name.key() + "|" + country, any -> new Phrase(name.canonical(), country))
          .add(name.reference(), references.getOrDefault(name.reference(), 0));
    }
    return phrases.values();
  }

  /** A reference with the usual name of what it names. */
  private record Named(
      Reference reference, String key, String canonical, @Nullable String country) {
    static Named of(Reference reference) {
      String canonical = reference.name();
      String country = reference.country();
      if (reference.kind() == PartyKind.COUNTRY && country != null) {
        return new Named(reference, "country", canonical, country);
      }
      if (reference.kind() == PartyKind.ORGANIZATION) {
        Gazetteer.Entry known = known(reference);
        if (known != null) {
          canonical = known.name();
          country = known.country() == null ? country : known.country();
        }
      }
      String key = reference.kind().label() + "|" + NameKey.ofPhrase(canonical);
      return new Named(reference, key, canonical, country);
    }

    private static Gazetteer.@Nullable Entry known(Reference reference) {
      String name = reference.name();
      String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
      for (Gazetteer.Entry entry : Gazetteer.load().readings(bare)) {
        boolean fits =
            entry.country() == null
                || reference.country() == null
                || entry.country().equals(reference.country());
        if (entry.kind() == Gazetteer.Kind.ORGANIZATION && fits) {
          return entry;
        }
      }
      return null;
    }
  }

  private void add(Reference reference, int documents) {
    references.add(reference);
    documentsByName.merge(reference.name(), documents, Integer::sum);
    if (reference.kind() == PartyKind.PERSON) {
      offices.addAll(Titles.offices(reference.name()));
    }
  }

  String canonical() {
    return canonical;
  }

  @Nullable String country() {
    return country;
  }

  List<Reference> references() {
    return references;
  }

  SortedMap<String, Integer> documentsByName() {
    return documentsByName;
  }

  /** The offices that unnamed people are called by. */
  Set<String> offices() {
    return offices;
  }
}
