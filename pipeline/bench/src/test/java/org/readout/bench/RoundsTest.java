package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

class RoundsTest {
  @Test
  void sidesTakeTurns() {
    List<String> order = new ArrayList<>();

    Rounds.inTurn(2, List.of(side("A", order), side("B", order)));

    assertThat(order).containsExactly("A", "B", "A", "B");
  }

  @Test
  void eachSideHasItsOwnSeries() {
    List<String> order = new ArrayList<>();

    List<Series> series = Rounds.inTurn(2, List.of(side("A", order), side("B", order)));

    assertThat(series).containsExactly(Series.of(1, 3), Series.of(2, 4));
  }

  private static DoubleSupplier side(String name, List<String> order) {
    return () -> {
      order.add(name);
      return order.size();
    };
  }
}
