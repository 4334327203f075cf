package org.readout.fact;

import java.time.LocalDate;
import java.util.List;
import org.readout.entity.PartyKind;
import org.readout.entity.PlaceKind;
import org.readout.relation.FactType;
import org.readout.relation.Modality;
import org.readout.relation.Role;

/** Facts that tests of several packages share. */
public final class SampleFacts {
  /** A meeting with every field filled. */
  public static final Fact MEETING =
      new Fact(
          "0123456789abcdef",
          FactType.MEETING,
          Modality.ACTUAL,
          List.of(
              new Participant(
                  Role.PARTICIPANT,
                  PartyKind.PERSON,
                  "Zoë Ñandú",
                  "Minister of Fisheries",
                  "Ministry of Fisheries",
                  "NO",
                  "nandu-zoe-no",
                  List.of(new Quote(4, 13, "Zoë Ñandú"))),
              new Participant(
                  Role.PARTICIPANT,
                  PartyKind.GROUP,
                  "trawler owners",
                  null,
                  null,
                  null,
                  "owners-trawler",
                  List.of())),
          new FactPlace("Tromsø", PlaceKind.CITY, "NO", "Tromsø"),
          new FactDate(
              "2018-05-11",
              LocalDate.of(2018, 5, 11),
              LocalDate.of(2018, 5, 11),
              "day",
              "on Friday"),
          List.of("quotas"),
          new EventCodes("040", "CONSULT"),
          new Source(
              "harbour-1",
              "Minister \"listens\"",
              LocalDate.of(2018, 5, 12),
              "Harbour News",
              "https://example.org/1"),
          List.of(
              new Evidence(
                  new Quote(4, 48, "Zoë Ñandú met trawler owners\nin Tromsø on Friday"),
                  new Quote(14, 17, "met"),
                  "meeting.meet")),
          0.94);

  /** A visit with nothing that can be null or empty filled. */
  public static final Fact BARE_VISIT =
      new Fact(
          "fedcba9876543210",
          FactType.VISIT,
          Modality.PLANNED,
          List.of(
              new Participant(
                  Role.VISITOR,
                  PartyKind.ORGANIZATION,
                  "harbour board",
                  null,
                  null,
                  null,
                  "board-harbour",
                  List.of())),
          null,
          null,
          List.of(),
          new EventCodes("042", "ENGAGE"),
          new Source("harbour-2", null, null, null, null),
          List.of(new Evidence(new Quote(0, 5, "visit"), new Quote(0, 5, "visit"), "visit.noun")),
          1);

  private SampleFacts() {}

  /** The same fact with another confidence. */
  public static Fact withConfidence(Fact fact, double confidence) {
    return new Fact(
        fact.id(),
        fact.type(),
        fact.modality(),
        fact.participants(),
        fact.place(),
        fact.date(),
        fact.topics(),
        fact.codes(),
        fact.document(),
        fact.evidence(),
        confidence);
  }

  /** The same fact with other topics. */
  public static Fact withTopics(Fact fact, String... topics) {
    return new Fact(
        fact.id(),
        fact.type(),
        fact.modality(),
        fact.participants(),
        fact.place(),
        fact.date(),
        List.of(topics),
        fact.codes(),
        fact.document(),
        fact.evidence(),
        fact.confidence());
  }
}
