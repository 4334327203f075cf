package org.readout.date;

/** How a date bounds the occasion, as the word before it tells. */
public enum Bound {
  /** The date is the time of the occasion. */
  AT,
  /** It begins then: "from", "starting", "since". */
  FROM,
  /** It lasts until then: "until", "through", "ending". */
  UNTIL,
  /** It is earlier: "before", "prior to", "ahead of". */
  BEFORE,
  /** It is later: "after". */
  AFTER
}
