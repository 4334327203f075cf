package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassesTest {
  @Test
  void aListIsGivenOnceAtLeast() {
    Passes<String> passes = new Passes<>(List.of("a", "b"), () -> false);

    assertThat(all(passes)).containsExactly("a", "b");
    assertThat(passes.count()).isEqualTo(1);
  }

  @Test
  void passesAreWhole() {
    Iterator<Boolean> answers = List.of(true, true, false).iterator();
    Passes<String> passes = new Passes<>(List.of("a", "b"), answers::next);

    assertThat(all(passes)).containsExactly("a", "b", "a", "b", "a", "b");
    assertThat(passes.count()).isEqualTo(3);
  }

  @Test
  void anEmptyListEnds() {
    assertThat(new Passes<>(List.of(), () -> true).hasNext()).isFalse();
  }

  private static List<String> all(Passes<String> passes) {
    List<String> all = new ArrayList<>();
    passes.forEachRemaining(all::add);
    return all;
  }
}
