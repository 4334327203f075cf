package org.readout.linguistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LazyTest {
  private final AtomicInteger attempts = new AtomicInteger();

  @Test
  void isMadeOnceForAllThreads() {
    Lazy<Integer> lazy = new Lazy<>(attempts::incrementAndGet);

    Set<Integer> values = ConcurrentHashMap.newKeySet();
    IntStream.range(0, 1000).parallel().forEach(i -> values.add(lazy.get()));

    assertThat(values).containsExactly(1);
  }

  @Test
  void aFailureIsKeptForWhoeverAsksNext() {
    Lazy<Integer> lazy =
        new Lazy<>(
            () -> {
              throw new IllegalStateException("attempt " + attempts.incrementAndGet());
            });

    lazy.tryGet();

    assertThatThrownBy(lazy::get).isInstanceOf(IllegalStateException.class).hasMessage("attempt 1");
    assertThatThrownBy(lazy::get).hasMessage("attempt 1");
    assertThat(attempts).hasValue(1);
  }

  @Test
  void whatFailedForWantOfMemoryIsTriedAgain() {
    Lazy<Integer> lazy =
        new Lazy<>(
            () -> {
              if (attempts.incrementAndGet() == 1) {
                throw new OutOfMemoryError("too little");
              }
              return 7;
            });

    lazy.tryGet();

    assertThat(lazy.get()).isEqualTo(7);
  }
}
