package org.readout.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/** Measures several sides in turn, A B A B, so that what slows the machine slows all of them. */
final class Rounds {
  private Rounds() {}

  /** One series for each side. */
  static List<Series> inTurn(int rounds, List<DoubleSupplier> sides) {
    List<List<Double>> values = new ArrayList<>();
    sides.forEach(side -> values.add(new ArrayList<>()));
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < sides.size(); i++) {
        values.get(i).add(sides.get(i).getAsDouble());
      }
    }
    return values.stream().map(Series::new).toList();
  }
}
