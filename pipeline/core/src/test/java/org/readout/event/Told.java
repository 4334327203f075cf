package org.readout.event;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readout.entity.PartyKind;
import org.readout.entity.PlaceKind;
import org.readout.fact.EventCodes;
import org.readout.fact.Evidence;
import org.readout.fact.Fact;
import org.readout.fact.FactDate;
import org.readout.fact.FactPlace;
import org.readout.fact.Participant;
import org.readout.fact.Quote;
import org.readout.fact.Source;
import org.readout.relation.FactType;
import org.readout.relation.Modality;
import org.readout.relation.Role;

/** Writes facts down shortly: {@code by("a", "2018-05-12").meeting("Ana Silva/Minister/PT")}. */
final class Told {
  private final String document;
  private final @Nullable String published;
  private final List<Participant> parties = new ArrayList<>();
  private final List<String> topics = new ArrayList<>();
  private FactType type = FactType.MEETING;
  private Modality modality = Modality.ACTUAL;
  private @Nullable FactPlace place;
  private @Nullable FactDate date;
  private @Nullable String publisher;
  private String wording;
  private double confidence = 0.8;

  private Told(String document, @Nullable String published) {
    this.document = document;
    this.published = published;
    this.publisher = "Publisher of " + document;
    this.wording = "the words of " + document;
  }

  static Told by(String document, @Nullable String published) {
    return new Told(document, published);
  }

  /** Each party is {@code name/title/country}, what is empty being null. */
  Told meeting(String... people) {
    return of(FactType.MEETING, Role.PARTICIPANT, PartyKind.PERSON, people);
  }

  Told call(String... people) {
    return of(FactType.CALL, Role.PARTICIPANT, PartyKind.PERSON, people);
  }

  Told visit(String... people) {
    return of(FactType.VISIT, Role.VISITOR, PartyKind.PERSON, people);
  }

  Told host(String... people) {
    return of(type, Role.HOST, PartyKind.PERSON, people);
  }

  Told with(PartyKind kind, String... parties) {
    return of(type, Role.PARTICIPANT, kind, parties);
  }

  private Told of(FactType told, Role role, PartyKind kind, String... people) {
    type = told;
    for (String person : people) {
      String[] parts = (person + "//").split("/", -1);
      parties.add(
          new Participant(
              role, kind, parts[0], orNull(parts[1]), null, orNull(parts[2]), "key", List.of()));
    }
    return this;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** A place as {@code name/kind/country}. */
  Told in(String told) {
    String[] parts = (told + "//").split("/", -1);
    PlaceKind kind = parts[1].isEmpty() ? PlaceKind.CITY : PlaceKind.valueOf(parts[1]);
    place = new FactPlace(parts[0], kind, orNull(parts[2]), parts[0]);
    return this;
  }

  Told on(String edtf) {
    When when = When.of(edtf);
    date = new FactDate(edtf, when.first(), when.last(), "day", "then");
    return this;
  }

  Told being(Modality told) {
    modality = told;
    return this;
  }

  Told about(String... told) {
    topics.addAll(List.of(told));
    return this;
  }

  Told from(@Nullable String told) {
    publisher = told;
    return this;
  }

  Told saying(String told) {
    wording = told;
    return this;
  }

  Told sure(double told) {
    confidence = told;
    return this;
  }

  Fact fact() {
    String cameo =
        switch (modality) {
          case ACTUAL -> "040";
          case PLANNED, PROPOSED -> "036";
          case CANCELLED, DENIED -> "125";
        };
    String said = document + type + modality + parties + place + date;
    return new Fact(
        id(said),
        type,
        modality,
        parties,
        place,
        date,
        topics,
        new EventCodes(cameo, "CONSULT"),
        new Source(
            document,
            "Title of " + document,
            published == null ? null : LocalDate.parse(published),
            publisher,
            null),
        List.of(
            new Evidence(
                new Quote(0, wording.length(), wording), new Quote(0, 3, "met"), "meeting.meet")),
        confidence);
  }

  private static String id(String said) {
    UUID uuid = UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits(uuid.getMostSignificantBits());
  }

  /** The events of facts. */
  static List<Event> merged(Fact... facts) {
    return merged(List.of(facts));
  }

  static List<Event> merged(List<Fact> facts) {
    FactMerger merger = new FactMerger();
    facts.forEach(merger::add);
    List<Event> events = new ArrayList<>();
    merger.merge(events::add);
    return events;
  }
}
