package org.readout.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.fact.SampleFacts.MEETING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.entity.PartyKind;
import org.readout.relation.FactType;
import org.readout.relation.Modality;
import org.readout.relation.Role;

class FactIdTest {
  private static final List<Participant> PARTIES = MEETING.participants();
  private static final String ID = id("harbour-1", FactType.MEETING, Modality.ACTUAL, PARTIES);

  @Test
  void isSixteenHexadecimalDigitsThatNeverChange() {
    assertThat(ID).isEqualTo("fb6b054c21c08c14");
  }

  @Test
  void doesNotDependOnTheOrderOfTheParties() {
    List<Participant> turned = List.of(PARTIES.get(1), PARTIES.get(0));
    assertThat(id("harbour-1", FactType.MEETING, Modality.ACTUAL, turned)).isEqualTo(ID);
  }

  @Test
  void doesNotMoveWhenATitleIsBettered() {
    Participant minister = PARTIES.get(0);
    Participant bettered =
        new Participant(
            minister.role(),
            minister.kind(),
            minister.name(),
            "Minister",
            null,
            null,
            "x",
            List.of());
    assertThat(
            id("harbour-1", FactType.MEETING, Modality.ACTUAL, List.of(bettered, PARTIES.get(1))))
        .isEqualTo(ID);
  }

  @Test
  void dependsOnEverythingThatTheFactSays() {
    assertThat(
            List.of(
                ID,
                id("harbour-2", FactType.MEETING, Modality.ACTUAL, PARTIES),
                id("harbour-1", FactType.CALL, Modality.ACTUAL, PARTIES),
                id("harbour-1", FactType.MEETING, Modality.PLANNED, PARTIES),
                id("harbour-1", FactType.MEETING, Modality.ACTUAL, PARTIES.subList(0, 1)),
                FactId.of(
                    "harbour-1", FactType.MEETING, Modality.ACTUAL, PARTIES, null, MEETING.date()),
                FactId.of(
                    "harbour-1",
                    FactType.MEETING,
                    Modality.ACTUAL,
                    PARTIES,
                    MEETING.place(),
                    null)))
        .doesNotHaveDuplicates();
  }

  @Test
  void keepsNamesApartThatRunTogether() {
    assertThat(id("d", FactType.MEETING, Modality.ACTUAL, List.of(party("a"), party("b"))))
        .isNotEqualTo(id("d", FactType.MEETING, Modality.ACTUAL, List.of(party("a b"))));
  }

  private static Participant party(String name) {
    return new Participant(
        Role.PARTICIPANT, PartyKind.PERSON, name, null, null, null, name, List.of());
  }

  private static String id(
      String document, FactType type, Modality modality, List<Participant> parties) {
    return FactId.of(document, type, modality, parties, MEETING.place(), MEETING.date());
  }
}
