package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
  @ParameterizedTest
  @CsvSource({
    "0.0625,0.062",
    "0.1875,0.188",
    "0.0005,0.001",
    "0.0015,0.002",
    "0.0025,0.003",
    "1,1.000"
  })
  void roundsTheExactBinaryValueWithTiesToEven(double share, String expected) {
    assertThat(Columns.decimal(share)).isEqualTo(expected);
  }

  @Test
  void countsACharacterOfTwoUnitsAsOne() {
    assertThat(Columns.line("a", "🐟".repeat(60), "1"))
        .hasToString("a       " + "🐟".repeat(52) + "      1");
  }
}
