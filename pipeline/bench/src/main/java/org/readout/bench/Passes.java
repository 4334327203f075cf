package org.readout.bench;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BooleanSupplier;

/** A list again and again, in whole passes: at least one. Not thread-safe. */
final class Passes<T> implements Iterator<T> {
  private final List<T> items;
  private final BooleanSupplier goesOn;
  private int begun = 1;
  private int next;

  /**
   * Passes over a list.
   *
   * @param goesOn asked behind each pass, whether there is another
   */
  Passes(List<T> items, BooleanSupplier goesOn) {
    this.items = items;
    this.goesOn = goesOn;
  }

  /** How many passes have begun; when there is no more to give, how many there were. */
  int count() {
    return begun;
  }

  @Override
  public boolean hasNext() {
    if (next == items.size() && !items.isEmpty() && goesOn.getAsBoolean()) {
      begun++;
      next = 0;
    }
    return next < items.size();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return items.get(next++);
  }
}
