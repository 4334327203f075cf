package org.readout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.entity.Gazetteer.Kind;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @Test
  void findsTheLongestNameThatBeginsAtAToken() {
    var match = GAZETTEER.longestAt(List.of("in", "Côte", "d'Ivoire", "'s"), 1).orElseThrow();
    assertThat(match.endToken()).isEqualTo(3);
    assertThat(match.first().kind()).isEqualTo(Kind.COUNTRY);
    assertThat(match.first().country()).isEqualTo("CI");
  }

  @Test
  void demandsTheCapitalLettersOfAName() {
    assertThat(GAZETTEER.longestAt(List.of("turkey"), 0)).isEmpty();
    assertThat(GAZETTEER.longestAt(List.of("Turkey"), 0)).isPresent();
    assertThat(GAZETTEER.longestAt(List.of("TURKEY"), 0)).isPresent();
    assertThat(GAZETTEER.longestAt(List.of("us"), 0)).isEmpty();
    assertThat(GAZETTEER.longestAt(List.of("Us"), 0)).isEmpty();
    assertThat(GAZETTEER.longestAt(List.of("U.S."), 0)).isPresent();
  }
}
