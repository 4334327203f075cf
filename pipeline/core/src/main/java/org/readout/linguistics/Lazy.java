package org.readout.linguistics;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made on first use, once, whatever the number of threads. */
final class Lazy<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T value;

  /** Why the value cannot be made, so that whoever asks again need not wait to hear the same. */
  private volatile @Nullable RuntimeException failure;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Makes the value if it can be made; else the next to ask for it is told why not. */
  void tryGet() {
    try {
      get();
    } catch (RuntimeException | Error deferred) {
      // Whoever needs the value meets the same failure, and tells it. An error, such as a stack or
      // a memory that is too small for this thread, may even be none for that one.
      return;
    }
  }

  /** The value; where it cannot be made, the same exception each time. */
  T get() {
    T made = value;
    if (made == null) {
      synchronized (this) {
        made = value;
        if (made == null) {
          made = make();
          value = made;
        }
      }
    }
    return made;
  }

  private T make() {
    RuntimeException known = failure;
    if (known != null) {
      throw known;
    }
    try {
      return maker.get();
    } catch (RuntimeException failed) {
      failure = failed;
      throw failed;
    }
  }
}
