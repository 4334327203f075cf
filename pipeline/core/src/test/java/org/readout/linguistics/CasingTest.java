package org.readout.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasingTest {
  @ParameterizedTest
  @CsvSource({
    "PRESIDENT MEETS WITH THE ENVOYS, President Meets with the Envoys",
    "BERG TO VISIT OSLO, Berg to Visit Oslo",
    "Sergei LAVRENKO met him, Sergei Lavrenko met him",
    "The NATO secretary met UNESCO officials, The NATO secretary met UNESCO officials",
    "Berg NATO, Berg NATO",
    "US, US",
    "Berg met Duarte, Berg met Duarte",
    "U.S. ARMY CHIEF VISITS ISTANBUL, U.S. Army Chief Visits Istanbul",
    "JEAN-PIERRE MEETS O'HARA, Jean-pierre Meets O'hara",
  })
  void givesCapitalsTheCaseOfProse(String words, String expected) {
    assertThat(Casing.natural(List.of(words.split(" ", -1))))
        .containsExactly(expected.split(" ", -1));
  }
}
