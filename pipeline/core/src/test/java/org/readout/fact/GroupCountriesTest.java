package org.readout.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.fact.Told.BERG;
import static org.readout.fact.Told.DUARTE;
import static org.readout.fact.Told.ENVOYS;
import static org.readout.fact.Told.TUNIS;
import static org.readout.relation.FactType.MEETING;
import static org.readout.relation.FactType.VISIT;

import org.junit.jupiter.api.Test;
import org.readout.entity.Entity;
import org.readout.entity.PartyKind;

class GroupCountriesTest {
  private static String countryOfEnvoys(Told... mentions) {
    return Told.facts(mentions).stream()
        .flatMap(fact -> fact.participants().stream())
        .filter(party -> party.name().equals("envoys"))
        .map(party -> String.valueOf(party.country()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void givesAGroupTheStateOfWhomItTravelsWith() {
    assertThat(countryOfEnvoys(Told.of(VISIT, BERG, ENVOYS).at(TUNIS))).isEqualTo("NO");
  }

  @Test
  void makesNoMeetingOfSomebodyWithTheDelegationThatCameAlong() {
    Entity delegation = Told.party(6, PartyKind.GROUP, "delegation", null);
    assertThat(Told.facts(Told.of(MEETING, BERG, delegation))).isEmpty();
    assertThat(Told.facts(Told.of(MEETING, BERG, DUARTE, delegation))).hasSize(1);
  }

  @Test
  void leavesAGroupOpenThatTravelsWithPeopleOfSeveralStates() {
    assertThat(countryOfEnvoys(Told.of(VISIT, BERG, DUARTE, ENVOYS).at(TUNIS))).isEqualTo("null");
  }
}
