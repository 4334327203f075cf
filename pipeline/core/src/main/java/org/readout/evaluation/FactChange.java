package org.readout.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.fact.Fact;

/**
 * A fact that came, went or changed.
 *
 * @param before the fact as it was, or null where it came
 * @param after the fact as it is, or null where it went
 */
public record FactChange(@Nullable Fact before, @Nullable Fact after) {
  private static final String INDENT = "    ";

  /** A change of something. */
  public FactChange {
    if (before == null && after == null) {
      throw new IllegalArgumentException("a change has a fact before or after it");
    }
  }

  /** What changed, for people, slot by slot; ends with a line feed. */
  public String text() {
    if (before == null) {
      return after == null ? "" : line("+", after);
    }
    if (after == null) {
      return line("-", before);
    }
    String id = before.id().equals(after.id()) ? before.id() : arrow(before.id(), after.id());
    StringBuilder text = new StringBuilder();
    text.append("~ ").append(after.type().label()).append(' ').append(id);
    text.append(" document ").append(after.document().id()).append('\n');
    slots(before, after).forEach(slot -> text.append(INDENT).append(slot).append('\n'));
    return text.toString();
  }

  private static String line(String sign, Fact fact) {
    Occasion occasion = Occasion.of(fact);
    return sign
        + " "
        + fact.type().label()
        + " "
        + fact.id()
        + " document "
        + fact.document().id()
        + "\n"
        + INDENT
        + occasion.summary()
        + "\n";
  }

  private static List<String> slots(Fact before, Fact after) {
    List<String> changes = new ArrayList<>();
    Map<String, String> was = FactSlots.ofFact(before);
    Map<String, String> is = FactSlots.ofFact(after);
    FactSlots.dropImplied(was, is);
    differences("", was, is, changes);
    nested(
        "participant", FactSlots.ofParticipants(before), FactSlots.ofParticipants(after), changes);
    nested("evidence", FactSlots.ofEvidence(before), FactSlots.ofEvidence(after), changes);
    return changes;
  }

  private static void nested(
      String kind,
      Map<String, Map<String, String>> before,
      Map<String, Map<String, String>> after,
      List<String> changes) {
    for (String name : union(before.keySet(), after.keySet())) {
      Map<String, String> was = before.get(name);
      Map<String, String> is = after.get(name);
      if (was == null) {
        changes.add("+ " + kind + " " + name + described(is));
      } else if (is == null) {
        changes.add("- " + kind + " " + name + described(was));
      } else {
        differences(kind + " " + name + " ", was, is, changes);
      }
    }
    if (before.keySet().equals(after.keySet())
        && !List.copyOf(before.keySet()).equals(List.copyOf(after.keySet()))) {
      changes.add(
          kind
              + " order: "
              + arrow(String.join("; ", before.keySet()), String.join("; ", after.keySet())));
    }
  }

  /** The first value tells most: the role of a party, the rule of evidence. */
  private static String described(@Nullable Map<String, String> slots) {
    return slots == null ? "" : " (" + slots.values().iterator().next() + ")";
  }

  private static void differences(
      String prefix, Map<String, String> before, Map<String, String> after, List<String> changes) {
    before.forEach(
        (slot, was) -> {
          String is = after.getOrDefault(slot, FactSlots.NOTHING);
          if (!was.equals(is)) {
            changes.add(prefix + slot + ": " + arrow(was, is));
          }
        });
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> union = new LinkedHashSet<>(one);
    union.addAll(other);
    return union;
  }

  private static String arrow(String was, String is) {
    return was + " → " + is;
  }
}
