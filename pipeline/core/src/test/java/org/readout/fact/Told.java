package org.readout.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.confidence.ConfidenceModel;
import org.readout.date.Bound;
import org.readout.date.DateExpression;
import org.readout.date.DateMeaning;
import org.readout.date.Edtf;
import org.readout.date.Tense;
import org.readout.entity.Entity;
import org.readout.entity.Mention;
import org.readout.entity.PartyKind;
import org.readout.entity.Place;
import org.readout.entity.PlaceKind;
import org.readout.relation.Argument;
import org.readout.relation.DateArgument;
import org.readout.relation.FactType;
import org.readout.relation.Modality;
import org.readout.relation.PlaceArgument;
import org.readout.relation.RelationFinder;
import org.readout.relation.RelationMention;
import org.readout.relation.Role;
import org.readout.relation.Rule;
import org.readout.text.Document;
import org.readout.text.Sentence;
import org.readout.text.Token;

/**
 * Relation mentions made by hand, each in a sentence of its own: {@code Party told of it here on
 * time}. Immutable.
 */
record Told(
    FactType type,
    List<Entity> parties,
    Modality modality,
    Tense tense,
    @Nullable Place place,
    @Nullable DateMeaning date) {
  static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);
  static final Entity BERG = person(0, "Karl Berg", "NO");
  static final Entity DUARTE = person(1, "Ines Duarte", "CL");
  static final Entity HADDAD = person(2, "Omar Haddad", "TN");
  static final Entity NORWAY = party(3, PartyKind.COUNTRY, "Norway", "NO");
  static final Entity ENVOYS = party(4, PartyKind.GROUP, "envoys", null);
  static final Entity MINISTER =
      new Entity(5, PartyKind.PERSON, "minister", "minister", null, null, "key-5", false);
  static final Place OSLO = new Place("Oslo", PlaceKind.CITY, "NO", null);
  static final Place BERGEN = new Place("Bergen", PlaceKind.CITY, "NO", null);
  static final Place IN_NORWAY = new Place("Norway", PlaceKind.COUNTRY, "NO", null);
  static final Place TUNIS = new Place("Tunis", PlaceKind.CITY, "TN", null);

  private static final List<Rule> RULES =
      RelationFinder.load(
              words -> {
                throw new AssertionError("nothing is parsed here");
              })
          .rules();

  private static final List<String> WORDS = List.of("Party", "told", "of", "it", "here", "today");

  static Entity person(int number, String name, @Nullable String country) {
    return new Entity(
        number, PartyKind.PERSON, name, "Minister", null, country, "key-" + number, true);
  }

  static Entity party(int number, PartyKind kind, String name, @Nullable String country) {
    return new Entity(number, kind, name, null, null, country, "key-" + number, true);
  }

  static Told of(FactType type, Entity... parties) {
    return new Told(type, List.of(parties), Modality.ACTUAL, Tense.PAST, null, null);
  }

  Told at(Place where) {
    return new Told(type, parties, modality, tense, where, date);
  }

  Told on(String edtf) {
    return on(new DateMeaning.Fixed(Edtf.parse(edtf)));
  }

  Told on(DateMeaning when) {
    return new Told(type, parties, modality, tense, place, when);
  }

  Told is(Modality told) {
    return new Told(type, parties, told, tense, place, date);
  }

  Told in(Tense told) {
    return new Told(type, parties, modality, told, place, date);
  }

  private RelationMention mention(int sentence) {
    Role role = type == FactType.VISIT ? Role.VISITOR : Role.PARTICIPANT;
    List<PlaceArgument> places =
        place == null
            ? List.of()
            : List.of(new PlaceArgument(place, placeMention(sentence, place), ">obl:in"));
    return new RelationMention(
        anyRule(),
        modality,
        tense,
        sentence,
        1,
        List.of(new Argument(role, parties, 0, 1, "subject", ">nsubj")),
        places,
        date == null
            ? null
            : new DateArgument(List.of(new DateExpression(5, 6, date, Bound.AT)), sentence));
  }

  private Rule anyRule() {
    return RULES.stream().filter(rule -> rule.type() == type).findFirst().orElseThrow();
  }

  private static Mention placeMention(int sentence, Place where) {
    return new Mention(
        Mention.Kind.PLACE,
        sentence,
        4,
        5,
        4,
        5,
        where.name(),
        null,
        null,
        where.country(),
        where,
        false,
        List.of());
  }

  private static Document document(@Nullable LocalDate published, int sentences) {
    StringBuilder text = new StringBuilder("\ud83c\udf89 ");
    List<Sentence> made = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      List<Token> tokens = new ArrayList<>();
      for (String word : WORDS) {
        tokens.add(new Token(text.length(), text.length() + word.length(), word));
        text.append(word).append(' ');
      }
      made.add(new Sentence(i, Sentence.Place.BODY, 1, tokens));
    }
    return new Document(
        new Article("told", null, published, null, null, text.toString()), null, made);
  }

  /** The facts of an article of {@link #PUBLISHED} that tells all of it in turn. */
  static List<Fact> facts(Told... told) {
    return factsOf(PUBLISHED, null, told);
  }

  /** The facts of an article of the day, whose text tells the neighbor in full. */
  static List<Fact> factsOf(
      @Nullable LocalDate published, @Nullable LocalDate neighbor, Told... told) {
    return candidates(ConfidenceModel.untrained(), published, neighbor, mentions(told)).stream()
        .map(Candidate::fact)
        .toList();
  }

  /** The facts of an article of {@link #PUBLISHED} as a model judges them. */
  static List<Candidate> candidates(ConfidenceModel model, Told... told) {
    return candidates(model, PUBLISHED, null, mentions(told));
  }

  private static List<Candidate> candidates(
      ConfidenceModel model,
      @Nullable LocalDate published,
      @Nullable LocalDate neighbor,
      List<RelationMention> mentions) {
    return new FactBuilder(model)
        .candidates(document(published, mentions.size()), mentions, List.of(), Map.of(), neighbor);
  }

  private static List<RelationMention> mentions(Told... told) {
    List<RelationMention> mentions = new ArrayList<>();
    for (Told one : told) {
      mentions.add(one.mention(mentions.size()));
    }
    return mentions;
  }
}
