package org.readout.linguistics;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.error.ReadoutException;

/** A value made on first use, once, whatever the number of threads. */
final class Lazy<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T value;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Makes the value if it can be made; else the next to ask for it is told why not. */
  void tryGet() {
    try {
      get();
    } catch (ReadoutException deferred) {
      // Whoever needs the value meets the same failure, and tells it.
      return;
    }
  }

  T get() {
    T made = value;
    if (made == null) {
      synchronized (this) {
        made = value;
        if (made == null) {
          made = maker.get();
          value = made;
        }
      }
    }
    return made;
  }
}
