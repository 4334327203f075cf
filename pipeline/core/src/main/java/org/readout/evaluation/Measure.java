package org.readout.evaluation;

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
    if (unit != other.unit) {
      return unit.compareTo(other.unit);
    }
    if (group.equals(ALL) != other.group.equals(ALL)) {
      return group.equals(ALL) ? -1 : 1;
    }
    return compareCodePoints(group, other.group);
  }

  /** Not by UTF-16, whose order depends on how a character is stored. */
  private static int compareCodePoints(String one, String other) {
    int i = 0;
    while (i < one.length() && i < other.length()) {
      int left = one.codePointAt(i);
      int right = other.codePointAt(i);
      if (left != right) {
        return Integer.compare(left, right);
      }
      i += Character.charCount(left);
    }
    return Integer.compare(one.length(), other.length());
  }
}
