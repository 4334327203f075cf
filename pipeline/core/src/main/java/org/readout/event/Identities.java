package org.readout.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.entity.Gazetteer;
import org.readout.entity.NameKey;
import org.readout.entity.PartyKind;

/** Who is meant by each reference of many documents. Immutable once made. */
final class Identities {
  private final Map<Reference, Identity> identities = new HashMap<>();
  private final Set<String> keys = new HashSet<>();
  private final Descriptions descriptions = new Descriptions();

  private Identities() {}

  /**
   * Resolves references.
   *
   * @param references each with the number of documents that have it
   */
  static Identities of(Map<Reference, Integer> references) {
    Identities identities = new Identities();
    Map<Reference, Integer> people = new HashMap<>();
    Map<Reference, Integer> others = new HashMap<>();
    references.forEach(
        (reference, documents) -> {
          boolean person =
              reference.kind() == PartyKind.PERSON && identities.descriptions.isName(reference);
          (person ? people : others).put(reference, documents);
        });
    identities.addPeople(People.of(people));
    identities.addPhrases(Phrase.of(others));
    return identities;
  }

  /** Who is meant. */
  Identity of(Reference reference) {
    return Objects.requireNonNull(identities.get(reference), "a reference that was not resolved");
  }

  private void addPeople(List<Somebody> people) {
    for (Somebody somebody : people) {
      SortedMap<String, Integer> documents = somebody.documentsByName();
      String name = PersonNameChoice.of(documents);
      List<Reference> references = new ArrayList<>();
      Set<String> offices = new TreeSet<>();
      for (Profile profile : somebody.profiles()) {
        references.addAll(profile.references());
        offices.addAll(profile.offices());
      }
      add(
          NameKey.ofPerson(name),
          PartyKind.PERSON,
          name,
          documents,
          somebody.country(),
          offices,
          true,
          references);
    }
  }

  private void addPhrases(Collection<Phrase> phrases) {
    Gazetteer gazetteer = Gazetteer.load();
    for (Phrase phrase : phrases) {
      SortedMap<String, Integer> documents = phrase.documentsByName();
      String name = byFrequency(documents).get(0);
      Reference first = phrase.references().get(0);
      boolean country = first.kind() == PartyKind.COUNTRY && phrase.country() != null;
      if (country) {
        name =
            gazetteer
                .country(String.valueOf(phrase.country()))
                .map(Gazetteer.Country::name)
                .orElse(name);
      }
      add(
          country ? "" : NameKey.ofPhrase(phrase.canonical()),
          first.kind(),
          name,
          documents,
          phrase.country(),
          phrase.offices(),
          descriptions.isName(first),
          phrase.references());
    }
  }

  private void add(
      String words,
      PartyKind kind,
      String name,
      SortedMap<String, Integer> documents,
      @Nullable String country,
      Set<String> offices,
      boolean named,
      List<Reference> references) {
    List<String> aliases = new ArrayList<>(byFrequency(documents));
    aliases.remove(name);
    Identity identity =
        new Identity(
            keys.size(), key(words, country), kind, name, aliases, country, offices, named);
    references.forEach(reference -> identities.put(reference, identity));
  }

  /** The folded words with the country; a number behind it where another has that already. */
  private String key(String words, @Nullable String country) {
    String code = country == null ? "" : country.toLowerCase(Locale.ROOT);
    String plain = words.isEmpty() || code.isEmpty() ? words + code : words + "-" + code;
    if (plain.isEmpty()) {
      plain = "unnamed";
    }
    String key = plain;
    for (int i = 2; !keys.add(key); i++) {
      key = plain + "-" + i;
    }
    return key;
  }

  private static List<String> byFrequency(SortedMap<String, Integer> documents) {
    return documents.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }
}
