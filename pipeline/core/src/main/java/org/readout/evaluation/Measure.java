package org.readout.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/**
 * What figures are about: events, slots or dyads, of all documents or of a group.
 *
 * @param unit what is counted
 * @param group {@code all}, a slot, or a group such as {@code type: visit}
 */
public record Measure(Unit unit, String group) implements Comparable<Measure> {
  /** The group of everything. */
  public static final String ALL = "all";

  private static final Comparator<Measure> ORDER =
      Comparator.comparing(Measure::unit)
          .thenComparing(measure -> !measure.group().equals(ALL))
          // code points, because UTF-16 order depends on how a character is stored
          .thenComparing(measure -> measure.group().codePoints().toArray(), Arrays::compare);

  /** What is counted. */
  public enum Unit {
    /** A whole fact whose core agrees. */
    EVENT,
    /** A participant, a place or a date of a fact. */
    SLOT,
    /** Who met or called whom, and who visited which country. */
    DYAD;

    /** The name in reports, such as {@code event}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public int compareTo(Measure other) {
    return ORDER.compare(this, other);
  }
}
