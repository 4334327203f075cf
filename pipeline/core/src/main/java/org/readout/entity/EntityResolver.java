package org.readout.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.entity.Entities.Position;
import org.readout.linguistics.Gender;
import org.readout.linguistics.Tagged;
import org.readout.text.Document;

/**
 * Finds out which phrases and pronouns of a document speak of the same party. Nothing from outside
 * the document enters. Immutable and thread-safe.
 */
public final class EntityResolver {
  private static final Set<String> PLURAL_HEADS =
      Set.of(
          "leaders",
          "sides",
          "presidents",
          "ministers",
          "parties",
          "counterparts",
          "two",
          "pair",
          "duo",
          "officials",
          "secretaries",
          "statesmen",
          "principals");

  private final HomeCountry homeCountry;
  private final Function<String, Optional<Gender>> genders;

  /** A resolver; {@code genders} gives the usual gender of a given name. */
  public EntityResolver(Gazetteer gazetteer, Function<String, Optional<Gender>> genders) {
    this.homeCountry = new HomeCountry(gazetteer);
    this.genders = genders;
  }

  /**
   * The entities of a document.
   *
   * @param document the document
   * @param tagged its tagged sentences, by sentence number; null where a sentence was not looked at
   * @param mentions the mentions of each sentence, by sentence number
   */
  public Entities resolve(
      Document document, List<@Nullable Tagged> tagged, List<List<Mention>> mentions) {
    String home = homeCountry.of(document.article());
    People people = new People(genders);
    people.gather(
        mentions.stream()
            .flatMap(List::stream)
            .filter(mention -> mention.kind() == Mention.Kind.PERSON)
            .toList());
    giveHomeCountry(people.all(), home);

    List<Entity> all = new ArrayList<>();
    Map<Mention, List<Entity>> byMention = new HashMap<>();
    for (Person person : people.all()) {
      Entity entity = entity(all.size(), person);
      all.add(entity);
      person.mentions().forEach(mention -> byMention.put(mention, List.of(entity)));
    }
    Map<Position, List<Entity>> byPronoun = new HashMap<>();
    Focus focus = new Focus(people.all(), all, home);
    Map<String, Entity> others = new LinkedHashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      Tagged sentence = tagged.get(i);
      if (sentence == null) {
        continue;
      }
      resolveSentence(sentence, mentions.get(i), focus, all, others, byMention, byPronoun);
    }
    return new Entities(all, byMention, byPronoun);
  }

  private static void resolveSentence(
      Tagged sentence,
      List<Mention> mentions,
      Focus focus,
      List<Entity> all,
      Map<String, Entity> others,
      Map<Mention, List<Entity>> byMention,
      Map<Position, List<Entity>> byPronoun) {
    focus.enter(sentence);
    int next = 0;
    for (int token = 0; token < sentence.size(); token++) {
      if (next < mentions.size() && mentions.get(next).from() == token) {
        Mention mention = mentions.get(next);
        next++;
        List<Entity> entities = byMention.get(mention);
        if (entities == null) {
          entities = resolve(sentence, mention, focus, all, others);
          byMention.put(mention, entities);
        }
        focus.see(entities);
        token = mention.to() - 1;
      } else if (sentence.tag(token).startsWith("PRP")) {
        List<Entity> entities = focus.pronoun(sentence.word(token));
        if (!entities.isEmpty()) {
          byPronoun.put(new Position(sentence.sentence().index(), token), entities);
        }
      }
    }
  }

  private static List<Entity> resolve(
      Tagged sentence, Mention mention, Focus focus, List<Entity> all, Map<String, Entity> others) {
    return switch (mention.kind()) {
      case PERSON, PLACE -> List.of();
      case DESCRIPTION -> {
        Optional<Entity> known =
            isIndefinite(sentence, mention) ? Optional.empty() : focus.described(mention);
        yield List.of(known.orElseGet(() -> other(PartyKind.PERSON, mention, all, others)));
      }
      case GROUP -> {
        List<Entity> known = speaksOfBoth(sentence, mention) ? focus.lastTwo() : List.of();
        if (!mention.members().isEmpty()) {
          yield mention.members().stream()
              .map(member -> member(mention, member, all, others))
              .toList();
        }
        yield known.isEmpty() ? List.of(other(PartyKind.GROUP, mention, all, others)) : known;
      }
      case ORGANIZATION -> List.of(other(PartyKind.ORGANIZATION, mention, all, others));
      case COUNTRY -> List.of(other(PartyKind.COUNTRY, mention, all, others));
    };
  }

  private static boolean isIndefinite(Tagged sentence, Mention mention) {
    String first = sentence.word(mention.from());
    return first.equalsIgnoreCase("a") || first.equalsIgnoreCase("an");
  }

  /** {@code the two leaders}, {@code both sides}, {@code the presidents}: those just spoken of. */
  private static boolean speaksOfBoth(Tagged sentence, Mention mention) {
    int size = mention.to() - mention.from();
    String first = sentence.lemma(mention.from());
    String last = sentence.word(mention.to() - 1).toLowerCase(java.util.Locale.ROOT);
    boolean definite =
        first.equals("the") || first.equals("both") || first.equals("two") || first.equals("these");
    boolean counted = size == 2 || (size == 3 && sentence.lemma(mention.from() + 1).equals("two"));
    return definite && counted && PLURAL_HEADS.contains(last) && mention.country() == null;
  }

  private static Entity other(
      PartyKind kind, Mention mention, List<Entity> all, Map<String, Entity> others) {
    String country = mention.country();
    String key =
        kind == PartyKind.COUNTRY && country != null
            ? country.toLowerCase(java.util.Locale.ROOT)
            : NameKey.ofPhrase(mention.name());
    String identity = kind + " " + key;
    Entity known = others.get(identity);
    if (known == null) {
      known =
          new Entity(
              all.size(),
              kind,
              mention.name(),
              mention.title(),
              null,
              country,
              key,
              kind != PartyKind.PERSON);
      all.add(known);
      others.put(identity, known);
    }
    return known;
  }

  private static Entity member(
      Mention list, Mention.Member member, List<Entity> all, Map<String, Entity> others) {
    boolean office = !member.name().startsWith("leaders");
    PartyKind kind =
        office && !list.name().equals(member.name()) ? PartyKind.PERSON : PartyKind.GROUP;
    String key = NameKey.ofPhrase(member.name());
    Entity known = others.get(kind + " " + key);
    if (known == null) {
      known =
          new Entity(
              all.size(),
              kind,
              member.name(),
              kind == PartyKind.PERSON ? member.name() : null,
              null,
              member.country(),
              key,
              false);
      all.add(known);
      others.put(kind + " " + key, known);
    }
    return known;
  }

  private static Entity entity(int number, Person person) {
    Mention titled = person.titled();
    return new Entity(
        number,
        PartyKind.PERSON,
        person.name(),
        titled == null ? null : titled.title(),
        titled == null ? null : titled.organization(),
        person.country(),
        NameKey.ofPerson(person.name()),
        true);
  }

  /**
   * An office without a country is that of the publisher's state, once: two presidents are not of
   * one state.
   */
  private static void giveHomeCountry(List<Person> people, @Nullable String home) {
    if (home == null) {
      return;
    }
    Set<String> given = new HashSet<>();
    for (Person person : people) {
      Mention titled = person.titled();
      String head = titled == null ? null : TitleWords.head(titled.title());
      if (head != null && person.country() == null && given.add(head)) {
        person.country(home);
      }
    }
  }
}
