package org.readout.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.entity.Entity;
import org.readout.entity.PartyKind;
import org.readout.entity.Place;
import org.readout.relation.Argument;
import org.readout.relation.FactType;
import org.readout.relation.Role;
import org.readout.text.Document;
import org.readout.text.Sentence;

/** Features of the parties of an occasion: how many of which kind, and how the text names them. */
final class PartyFeatures {
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us", "my", "our");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "him", "her", "them", "his", "their", "it", "its", "himself");

  private PartyFeatures() {}

  static void add(Document document, Occasion occasion, FactFeatures features) {
    Map<Entity, Role> parties = Parties.of(occasion);
    int people = 0;
    int titled = 0;
    int hosts = 0;
    int foreign = 0;
    Set<String> countries = new TreeSet<>();
    Set<PartyKind> kinds = new HashSet<>();
    for (Map.Entry<Entity, Role> party : parties.entrySet()) {
      Entity entity = party.getKey();
      features.add("party", way(document, occasion, entity));
      kinds.add(entity.kind());
      if (entity.kind() == PartyKind.PERSON && entity.named()) {
        people++;
        titled += entity.title() == null ? 0 : 1;
      }
      hosts += party.getValue() == Role.HOST ? 1 : 0;
      if (entity.country() != null) {
        countries.add(entity.country());
        foreign++;
      }
    }
    features.add("parties", parties.size(), 5);
    features.add("people-named", people, 4);
    features.add(occasion.type().label() + "-people-named", people, 4);
    features.add("hosts", hosts, 2);
    features.add("people-titled", titled == 0 ? "none" : titled == people ? "all" : "some");
    features.add("states", countries.size(), 3);
    features.add(
        "states-known", foreign == 0 ? "none" : foreign == parties.size() ? "all" : "some");
    for (PartyKind kind : PartyKind.values()) {
      features.add(kind.label(), kinds.contains(kind) ? "yes" : "no");
    }
    features.add("surnames-alone", surnamesAlone(parties) ? "yes" : "no");
    addHome(occasion, features);
  }

  private static boolean surnamesAlone(Map<Entity, Role> parties) {
    return parties.keySet().stream()
        .anyMatch(
            entity ->
                entity.kind() == PartyKind.PERSON
                    && entity.named()
                    && entity.name().indexOf(' ') < 0);
  }

  /** Whether it takes place in a state that a party represents; a visit at home is doubtful. */
  private static void addHome(Occasion occasion, FactFeatures features) {
    Place place = occasion.place();
    String country = place == null ? null : place.country();
    if (country == null) {
      features.add("home", "no-country");
      return;
    }
    boolean known = false;
    boolean home = false;
    for (Entity entity : occasion.principals()) {
      known |= entity.country() != null;
      home |= country.equals(entity.country());
    }
    String told = home ? "yes" : known ? "no" : "unknown";
    features.add("home", occasion.type() == FactType.VISIT ? "visit-" + told : told);
  }

  /** The plainest way in which a mention of the occasion names a party. */
  private static String way(Document document, Occasion occasion, Entity entity) {
    if (entity.kind() != PartyKind.PERSON) {
      return entity.kind().label();
    }
    if (!entity.named()) {
      return "description";
    }
    Set<String> ways = new TreeSet<>();
    for (DatedMention mention : occasion.mentions()) {
      Sentence sentence = document.sentences().get(mention.relation().sentence());
      for (Argument argument : mention.relation().arguments()) {
        if (argument.entities().stream().anyMatch(party -> party.number() == entity.number())) {
          ways.add(way(sentence, argument, entity));
        }
      }
    }
    for (String way : List.of("name", "surname", "pronoun", "speaker", "resolved-description")) {
      if (ways.contains(way)) {
        return way;
      }
    }
    return "lent";
  }

  private static String way(Sentence sentence, Argument argument, Entity entity) {
    String words = sentence.words(argument.from(), argument.to());
    String folded = words.toLowerCase(Locale.ROOT);
    if (FIRST_PERSON.contains(folded)) {
      return "speaker";
    }
    if (PRONOUNS.contains(folded)) {
      return "pronoun";
    }
    if (words.contains(entity.name())) {
      return "name";
    }
    String surname = entity.name().substring(entity.name().lastIndexOf(' ') + 1);
    return words.contains(surname) ? "surname" : "resolved-description";
  }
}
