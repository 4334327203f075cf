package org.readout.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameTaggerTest {
  private static List<String> names(String text) {
    Tagged tagged = SharedLinguistics.tagged(text);
    return SharedLinguistics.get().names(tagged).stream()
        .map(name -> name.kind() + " " + tagged.sentence().words(name.from(), name.to()))
        .toList();
  }

  @Test
  void findsPeopleBodiesAndLocations() {
    assertThat(names("Karl Berg of the European Commission flew to Lisbon."))
        .containsExactly("PERSON Karl Berg", "ORGANIZATION European Commission", "LOCATION Lisbon");
  }

  @Test
  void findsTheSameNamesInAnyCompany() {
    String text = "Marigold Berg met the envoy of Zandor and rust in Haven on Monday.";
    List<String> alone = names(text);
    names("The marigold grows in the haven; a zandor and some rust were in the berg.");
    names("MARIGOLD, ZANDOR AND BERG MEET IN HAVEN");
    names("Marigold said that marigold, zandor, berg and haven are words.");
    assertThat(names(text)).isEqualTo(alone);
  }

  @Test
  void findsPeopleInCapitals() {
    assertThat(names("PRESIDENT OMAR HADDAD MEETS KARL BERG TODAY"))
        .anyMatch(name -> name.contains("HADDAD"))
        .anyMatch(name -> name.contains("BERG"));
  }
}
