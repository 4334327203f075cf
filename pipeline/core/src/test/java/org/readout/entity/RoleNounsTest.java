package org.readout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleNounsTest {
  private static final RoleNouns NOUNS = RoleNouns.load();

  @ParameterizedTest
  @CsvSource({
    "young refugees from the north, true",
    "Chilean tourists, true",
    "students, true",
    "delegation of students, false",
    "senior officials, false",
    "soldiers, false",
  })
  void tellWhoIsInNoPublicRole(String phrase, boolean expected) {
    assertThat(NOUNS.isPrivate(phrase)).isEqualTo(expected);
  }
}
