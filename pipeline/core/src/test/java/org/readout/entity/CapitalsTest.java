package org.readout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OMAR HADDAD         | Omar Haddad
          KARL J. VAN BERG    | Karl J. van Berg
          ANA AL-MASRI        | Ana Al-Masri
          KARL BERG III       | Karl Berg III
          INÊS DUARTE, JR.    | Inês Duarte, Jr.
          Karl BERG           | Karl BERG
          J.R.                | J.R.
          """)
  void writesNamesInCapitalsNormally(String name, String expected) {
    assertThat(Capitals.normal(name)).isEqualTo(expected);
  }
}
