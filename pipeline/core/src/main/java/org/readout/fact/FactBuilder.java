package org.readout.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.confidence.ConfidenceModel;
import org.readout.date.Edtf;
import org.readout.entity.Entity;
import org.readout.entity.PartyKind;
import org.readout.entity.Place;
import org.readout.entity.RoleNouns;
import org.readout.relation.Argument;
import org.readout.relation.FactType;
import org.readout.relation.RelationMention;
import org.readout.relation.Role;
import org.readout.relation.Scenes;
import org.readout.relation.SeveralOffices;
import org.readout.text.Document;
import org.readout.text.Sentence;

/** Makes the facts of a document from its relation mentions. Immutable and thread-safe. */
public final class FactBuilder {
  private static final int MOST_DOUBTS = 5;

  private final RoleNouns roles = RoleNouns.load();
  private final ConfidenceModel model;

  /**
   * Makes facts.
   *
   * @param model tells how far to believe each
   */
  public FactBuilder(ConfidenceModel model) {
    this.model = model;
  }

  /**
   * The facts of a document, those not believed too, in the order of the record: by first evidence,
   * then by type.
   *
   * @param document the document
   * @param relations its relation mentions in the order of the text
   * @param neighbor a day that the text tells in full, or null; it dates a document whose own day
   *     is not known
   * @param scenes the scene of each sentence, in the order of the text
   * @param topics what was discussed in each sentence, by sentence number
   */
  public List<Candidate> candidates(
      Document document,
      List<RelationMention> relations,
      List<Scenes.Scene> scenes,
      Map<Integer, List<String>> topics,
      @Nullable LocalDate neighbor) {
    List<Occasion> occasions =
        new OccasionMerger(new Dating(document, neighbor, scenes)).merge(relations);
    GroupCountries groups = new GroupCountries(occasions);
    List<Candidate> candidates = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Occasion occasion : occasions) {
      List<String> features = List.copyOf(FactFeatures.of(document, occasion, occasions));
      Fact fact =
          fact(
              document,
              occasion,
              groups,
              new TopicAssignment(topics).of(occasion, occasions),
              model.confidence(features));
      if (fact != null && ids.add(fact.id())) {
        candidates.add(
            new Candidate(
                fact,
                model.accepts(fact.confidence()),
                model.threshold(),
                features,
                model.doubts(features, MOST_DOUBTS)));
      }
    }
    candidates.sort(
        Comparator.comparingInt(
                (Candidate candidate) -> candidate.fact().evidence().get(0).quote().start())
            .thenComparing(candidate -> candidate.fact().type()));
    return List.copyOf(candidates);
  }

  private @Nullable Fact fact(
      Document document,
      Occasion occasion,
      GroupCountries groups,
      List<String> topics,
      double confidence) {
    List<Evidence> evidence = evidence(document, occasion);
    boolean oneSide =
        occasion.type() == FactType.MEETING && groups.isOneSide(occasion.parties().keySet());
    if (evidence.isEmpty() || !occasion.hasParties() || oneSide) {
      return null;
    }
    List<Participant> participants = participants(document, occasion, groups);
    if (sides(occasion, participants) < occasion.leastParties() || !hasPublicRole(participants)) {
      return null;
    }
    Place place = occasion.place();
    FactPlace where =
        place == null
            ? null
            : new FactPlace(place.name(), place.kind(), place.country(), occasion.placeText());
    Edtf date = occasion.date();
    FactDate when =
        date == null
            ? null
            : new FactDate(
                date.toString(),
                date.firstDay(),
                date.lastDay(),
                date.precision().label(),
                occasion.dateText());
    Article article = document.article();
    String id =
        FactId.of(article.id(), occasion.type(), occasion.modality(), participants, where, when);
    Source source =
        new Source(
            article.id(), article.title(), article.published(), article.publisher(), article.url());
    return new Fact(
        id,
        occasion.type(),
        occasion.modality(),
        participants,
        where,
        when,
        topics,
        EventCoding.of(occasion.type(), occasion.modality()),
        source,
        evidence,
        confidence);
  }

  /** How many parties there are; ministers who meet among themselves are more than one. */
  private static int sides(Occasion occasion, List<Participant> participants) {
    boolean among =
        participants.size() == 1
            && occasion.mentions().stream()
                .anyMatch(mention -> SeveralOffices.areToldIn(mention.relation()));
    return among ? 2 : participants.size();
  }

  /** Tourists who visit a city, and students who meet, make no fact. */
  private boolean hasPublicRole(List<Participant> participants) {
    return participants.stream()
        .filter(party -> party.role() != Role.HOST)
        .anyMatch(party -> party.kind() != PartyKind.GROUP || !roles.isPrivate(party.name()));
  }

  private static List<Evidence> evidence(Document document, Occasion occasion) {
    Map<Integer, Evidence> byTrigger = new TreeMap<>();
    for (DatedMention mention : occasion.stating()) {
      if (!mention.inTitle()) {
        RelationMention relation = mention.relation();
        Sentence sentence = document.sentences().get(relation.sentence());
        int from = relation.trigger();
        int to = relation.trigger() + 1;
        for (Argument argument : relation.arguments()) {
          from = Math.min(from, argument.from());
          to = Math.max(to, argument.to());
        }
        Quote trigger = quote(document, sentence, relation.trigger(), relation.trigger() + 1);
        byTrigger.putIfAbsent(
            trigger.start(),
            new Evidence(quote(document, sentence, from, to), trigger, relation.rule().id()));
      }
    }
    List<Evidence> evidence = new ArrayList<>(byTrigger.values());
    evidence.sort(Comparator.comparingInt(piece -> piece.quote().start()));
    return evidence;
  }

  private static Quote quote(Document document, Sentence sentence, int from, int to) {
    int start = sentence.token(from).start();
    int end = sentence.token(to - 1).end();
    return new Quote(start, end, document.article().text().substring(start, end));
  }

  private static List<Participant> participants(
      Document document, Occasion occasion, GroupCountries groups) {
    List<Participant> participants = new ArrayList<>();
    Parties.of(occasion)
        .forEach(
            (entity, role) ->
                participants.add(
                    participant(
                        groups.complete(entity), role, quotes(document, occasion, entity))));
    return participants;
  }

  private static Participant participant(Entity entity, Role role, List<Quote> mentions) {
    String title = entity.kind() == PartyKind.PERSON ? entity.title() : null;
    return new Participant(
        role,
        entity.kind(),
        entity.name(),
        title,
        entity.organization(),
        entity.country(),
        entity.key(),
        mentions);
  }

  private static List<Quote> quotes(Document document, Occasion occasion, Entity entity) {
    Map<Integer, Quote> quotes = new TreeMap<>();
    for (DatedMention mention : occasion.mentions()) {
      if (mention.inTitle()) {
        continue;
      }
      Sentence sentence = document.sentences().get(mention.relation().sentence());
      for (Argument argument : mention.relation().arguments()) {
        if (argument.entities().stream().anyMatch(spoken -> spoken.number() == entity.number())) {
          Quote quote = quote(document, sentence, argument.from(), argument.to());
          quotes.putIfAbsent(quote.start(), quote);
        }
      }
    }
    return List.copyOf(quotes.values());
  }
}
