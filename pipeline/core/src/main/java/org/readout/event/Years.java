package org.readout.event;

/**
 * The years in which somebody was spoken of.
 *
 * @param first the first one, 0 where none is known
 * @param last the last one, 0 where none is known
 */
record Years(int first, int last) {
  static final Years UNKNOWN = new Years(0, 0);

  Years with(int year) {
    return with(new Years(year, year));
  }

  Years with(Years more) {
    if (more.first == 0) {
      return this;
    }
    return first == 0 ? more : new Years(Math.min(first, more.first), Math.max(last, more.last));
  }

  /** True where no more than so many years lie between the two, or one is unknown. */
  boolean isWithin(int most, Years other) {
    return first == 0
        || other.first == 0
        || Math.max(first - other.last, other.first - last) <= most;
  }
}
