package org.readout.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.entity.Entities.Position;
import org.readout.linguistics.Tagged;
import org.readout.words.WordLists;

/** The resolution of one document, read from its start. Used by one thread, once. */
final class Resolution {
  /** Plurals that stay so for each of several states: {@code officials from A and B}. */
  private static final Set<String> SEVERAL = WordLists.ENGLISH.set("always-several-people");

  private static final Set<String> VISITORS = WordLists.ENGLISH.set("words-for-visitors");
  private static final Set<String> HOSTS = WordLists.ENGLISH.set("words-for-hosts");
  private static final Set<String> FIRST_PERSON =
      Set.of("i", "me", "my", "myself", "we", "us", "our");

  private final List<Entity> all = new ArrayList<>();
  private final Map<Mention, List<Entity>> byMention = new HashMap<>();
  private final Map<Position, List<Entity>> byPronoun = new HashMap<>();
  private final Map<String, Entity> unnamed = new LinkedHashMap<>();
  private final Offices offices;
  private final Focus focus;
  private final Delegations delegations = new Delegations();

  Resolution(List<Person> people, Offices offices, @Nullable String home) {
    this.offices = offices;
    for (Person person : people) {
      Entity entity = entity(all.size(), person);
      all.add(entity);
      person.mentions().forEach(mention -> byMention.put(mention, List.of(entity)));
    }
    this.focus = new Focus(people, all, home);
  }

  private static Entity entity(int number, Person person) {
    Mention titled = person.titled();
    return new Entity(
        number,
        PartyKind.PERSON,
        person.name(),
        person.title(),
        titled == null ? null : titled.organization(),
        person.country(),
        NameKey.ofPerson(person.name()),
        true);
  }

  Entities resolve(List<Tagged> tagged, List<List<Mention>> mentions) {
    Map<Integer, Entity> speakers = new Speakers(tagged, mentions, byMention).find();
    for (Tagged sentence : tagged) {
      int index = sentence.sentence().index();
      resolveSentence(sentence, mentions.get(index), speakers.get(index));
    }
    return new Entities(all, byMention, byPronoun);
  }

  private void resolveSentence(Tagged sentence, List<Mention> mentions, @Nullable Entity speaker) {
    focus.enter(sentence);
    int next = 0;
    Mention before = null;
    for (int token = 0; token < sentence.size(); token++) {
      if (next < mentions.size() && mentions.get(next).from() == token) {
        Mention mention = mentions.get(next);
        next++;
        List<Entity> entities =
            byMention.computeIfAbsent(mention, key -> resolve(sentence, mentions, key));
        if (entities.size() == 1 && Travelling.isTravelling(sentence, mention)) {
          focus.travels(entities.get(0));
        }
        if (!isAnybody(sentence, mention)) {
          focus.see(entities, before != null && isListed(sentence, before.to(), mention.from()));
        }
        before = mention;
        token = mention.to() - 1;
      } else if (sentence.tag(token).startsWith("PRP")) {
        String word = sentence.word(token).toLowerCase(Locale.ROOT);
        List<Entity> entities =
            token == 0 && word.equals("it")
                ? delegations.toldBefore(sentence.sentence().index())
                : pronoun(sentence, mentions, token, speaker);
        if (entities.size() == 1 && Travelling.isTravelling(sentence, token + 1)) {
          focus.travels(entities.get(0));
        }
        if (!entities.isEmpty()) {
          focus.remember(entities);
          byPronoun.put(new Position(sentence.sentence().index(), token), entities);
        }
      }
    }
  }

  private List<Entity> pronoun(
      Tagged sentence, List<Mention> mentions, int token, @Nullable Entity speaker) {
    String word = sentence.word(token).toLowerCase(Locale.ROOT);
    if (FIRST_PERSON.contains(word)) {
      return speaker == null ? List.of() : List.of(speaker);
    }
    Mention subject = ForwardPronouns.subject(sentence, mentions, token);
    List<Entity> ahead =
        subject == null
            ? List.of()
            : byMention.computeIfAbsent(subject, key -> resolve(sentence, mentions, key));
    return ahead.size() == 1 && focus.agrees(ahead.get(0), word) ? ahead : focus.pronoun(word);
  }

  /** True where nothing but commas and "and" stands between. */
  static boolean isListed(Tagged sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = sentence.word(i);
      if (!word.equals(",")
          && !word.equals(";")
          && !word.equalsIgnoreCase("and")
          && !sentence.tag(i).equals("DT")) {
        return false;
      }
    }
    return true;
  }

  private List<Entity> resolve(Tagged sentence, List<Mention> mentions, Mention mention) {
    return switch (mention.kind()) {
      case PERSON, PLACE -> List.of();
      case DESCRIPTION -> {
        Optional<Entity> known =
            isIndefinite(sentence, mention) ? Optional.empty() : described(sentence, mention);
        boolean nobody = known.isEmpty() && mention.title() == null;
        yield nobody
            ? List.of()
            : List.of(known.orElseGet(() -> unnamed(PartyKind.PERSON, mention)));
      }
      case GROUP -> {
        if (!mention.members().isEmpty()) {
          yield mention.members().stream().map(this::member).toList();
        }
        if (Delegations.isDelegation(sentence, mention)) {
          yield delegation(sentence, mentions, mention);
        }
        List<Entity> known = SeveralPeople.meant(sentence, mention, focus);
        yield known.isEmpty() ? List.of(unnamed(PartyKind.GROUP, mention)) : known;
      }
      case ORGANIZATION -> List.of(unnamed(PartyKind.ORGANIZATION, mention));
      case COUNTRY -> List.of(unnamed(PartyKind.COUNTRY, mention));
    };
  }

  /**
   * {@code The delegation}: the one told of before, with those who lead it; else those just told.
   */
  private List<Entity> delegation(Tagged sentence, List<Mention> mentions, Mention mention) {
    boolean again = Delegations.isBare(sentence, mention);
    if (again && !delegations.known().isEmpty()) {
      return delegations.known();
    }
    List<Entity> leaders = new ArrayList<>();
    for (Mention leader : Delegations.leaders(sentence, mentions, mention)) {
      leaders.addAll(byMention.getOrDefault(leader, List.of()));
    }
    List<Entity> travellers = again && leaders.isEmpty() ? focus.firstSeveral() : List.of();
    List<Entity> all = new ArrayList<>(travellers.isEmpty() ? leaders : travellers);
    if (travellers.isEmpty()) {
      all.add(unnamed(PartyKind.GROUP, mention));
    }
    delegations.introduce(all, mention.sentence());
    return all;
  }

  private static boolean isIndefinite(Tagged sentence, Mention mention) {
    String first = sentence.word(mention.from());
    return first.equalsIgnoreCase("a") || first.equalsIgnoreCase("an");
  }

  /** {@code The first visit by a head of state}: whoever that may be. */
  private static boolean isAnybody(Tagged sentence, Mention mention) {
    return mention.kind() == Mention.Kind.DESCRIPTION
        && mention.from() > 0
        && isIndefinite(sentence, mention);
  }

  /** Whom a description means of those spoken of, by office, nationality or part in a visit. */
  private Optional<Entity> described(Tagged sentence, Mention mention) {
    String first = sentence.word(mention.from()).toLowerCase(Locale.ROOT);
    boolean owned = sentence.tag(mention.from()).equals("PRP$");
    List<Entity> owners = owned ? focus.pronoun(first) : List.of();
    Entity owner = owners.size() == 1 ? owners.get(0) : null;
    String head = sentence.lemma(mention.to() - 1);
    if (owned && owner == null) {
      return Optional.empty();
    }
    if (HOSTS.contains(head)) {
      return focus.host(owner);
    }
    if (VISITORS.contains(head)) {
      return focus.visitor(owner);
    }
    return focus.described(mention);
  }

  private Entity unnamed(PartyKind kind, Mention mention) {
    String country = country(kind, mention);
    String key =
        kind == PartyKind.COUNTRY && country != null
            ? country.toLowerCase(Locale.ROOT)
            : NameKey.ofPhrase(mention.name());
    String title = kind == PartyKind.PERSON ? mention.title() : null;
    return unnamed(kind, mention.name(), title, country, key);
  }

  /** {@code The Pope}, {@code the Foreign Secretary}: an office that one state alone has. */
  private @Nullable String country(PartyKind kind, Mention mention) {
    String told = mention.country();
    return told == null && kind == PartyKind.PERSON ? offices.country(mention.name()) : told;
  }

  private Entity member(Mention.Member member) {
    boolean several = NameKey.words(member.name()).stream().anyMatch(SEVERAL::contains);
    PartyKind kind = several ? PartyKind.GROUP : PartyKind.PERSON;
    return unnamed(
        kind,
        member.name(),
        several ? null : member.name(),
        member.country(),
        NameKey.ofPhrase(member.name()));
  }

  private Entity unnamed(
      PartyKind kind, String name, @Nullable String title, @Nullable String country, String key) {
    return unnamed.computeIfAbsent(
        kind + " " + key,
        identity -> {
          Entity made =
              new Entity(
                  all.size(), kind, name, title, null, country, key, kind != PartyKind.PERSON);
          all.add(made);
          return made;
        });
  }
}
